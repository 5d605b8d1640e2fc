import { type Problem, pointer, quote } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { COVERED } from './faces.ts';

/** How many lines, and how many letters of each, a warning names. */
const TOLD = 3;
const LETTERS = 6;

/**
 * That a story's preview lacks letters.
 *
 * @param missing the letters, by the line of text that they stand in
 */
export function letterWarnings(story: Story, missing: ReadonlyMap<string, string>): Problem[] {
  const lines = [...missing];
  const [first] = lines;
  if (!first) return [];
  const told = lines.slice(0, TOLD).map(([text, letters]) => `${quote(text)} (${lettersOf(letters)})`);
  const more = lines.length - told.length;
  return [
    {
      ...(whereIs(story, ...first) ?? { file: 'story.json', path: '' }),
      found: `letters that the build has no font for: ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      expected: COVERED,
      remedy:
        'The preview picture lacks them, and the posters guess how wide they are; the map itself shows them in the reader’s own fonts. After the build, put a picture of your own, 1200 × 630, in the place of preview.png; or write the words in other letters, or take a local name’s language out of localLanguages.',
    },
  ];
}

/** Each letter once, with the marks on it, and spaces between. */
function lettersOf(text: string): string {
  const parts = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  const letters = [...new Set(Array.from(parts, ({ segment }) => segment.trim()))].filter(Boolean);
  return letters.slice(0, LETTERS).join(' ') + (letters.length > LETTERS ? ' …' : '');
}

/** Where in a story's folder a line's missing letters are from. */
function whereIs(
  { about, layers, places }: Story,
  text: string,
  letters: string,
): Pick<Problem, 'file' | 'path'> | undefined {
  if (text === about.title) return { file: 'story.json', path: '/title' };
  // A country's name is drawn in capitals.
  const line = text.toUpperCase();
  const lacking = new Set(letters.toUpperCase().replaceAll(' ', ''));
  const from = (name: string) => line.includes(name) && [...name].some((letter) => lacking.has(letter));
  for (const { id, file } of layers) {
    const own = [...places.values()].filter(({ layer }) => layer === id);
    for (const [index, { name }] of own.entries())
      for (const [lang, value] of Object.entries(name))
        if (from(value.toUpperCase()))
          return { file, path: pointer('features', index, 'properties', 'name', lang) };
  }
  return undefined;
}
