import { type Font as Face, type GlyphRun, openSync } from 'fontkit';
import type { Font } from '../../story/font.ts';
import { estimatedWidth } from './estimated-width.ts';
import { fontFile, fontFilesOf } from './font-files.ts';
import { mirrored, visualOrderOf } from './visual-order.ts';

/** The scripts that these files cover, in words. */
export const COVERED = 'Latin, Greek, Cyrillic, Arabic or Devanagari letters';

/** A part of a text that runs one way and that one file draws, its glyphs from left to right. */
interface Run {
  readonly text: string;
  /** The lower of two runs' stands on the left. */
  readonly place: number;
  /** None where no file has the letters. */
  readonly glyphs?: GlyphRun;
  /** Ems for one unit of the glyphs'. */
  readonly unit: number;
  /** Ems; an estimate where there are no glyphs. */
  readonly width: number;
}

/**
 * A text's runs, in the order in which it is read.
 *
 * @param dir the line's direction; where absent that of its first letter, which is enough to measure it
 */
export type Layout = (text: string, font: Font, dir?: 'ltr' | 'rtl') => Run[];

/** A letter with the marks on it. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters that no mark joins. */
const PLAIN = /^[\x21-\x7e]*$/;

/** Says how the text beside it runs, and draws nothing. */
const DIRECTS = /^\p{Bidi_Control}$/u;

const faces = new Map<string, Face>();

/** A file of Noto Sans, opened once for all texts of a run: its tables are unpacked as they are asked for, and kept. */
function open(file: string): Face {
  const known = faces.get(file);
  if (known) return known;
  const path = fontFile(file);
  const face = openSync(path);
  if (!('layout' in face)) throw new TypeError(`${path}: found a collection; expected a single font.`);
  faces.set(file, face);
  return face;
}

/** Whether a file has a letter with all the marks on it. */
function covers(face: Face, letter: string): boolean {
  return [...letter].every((part) => face.hasGlyphForCodePoint(part.codePointAt(0) ?? 0));
}

/** Whether the files have all letters of these texts; all faces have the same. */
export function areCovered(texts: Iterable<string>): boolean {
  const files = fontFilesOf({ weight: 400, style: 'normal' });
  // Every file has a space; words that come again are not taken apart again.
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(' ')) words.add(word);
  const letters = new Set<string>();
  for (const word of words)
    if (!PLAIN.test(word)) for (const { segment } of LETTERS.segment(word)) letters.add(segment);
    else for (const letter of word) letters.add(letter);
  return [...letters].every(
    (letter) => DIRECTS.test(letter) || files.some((file) => covers(open(file), letter)),
  );
}

/** Lays text out by the glyphs of Noto Sans, joined as their script joins them: the same on every machine. */
export function makeLayout(): Layout {
  return (text, font, dir) => {
    const files = fontFilesOf(font);
    const has = (letter: string) => files.find((file) => covers(open(file), letter));
    const { levels, places } = visualOrderOf(text, dir);
    const runs: { file: string | undefined; level: number; place: number; text: string }[] = [];
    const add = (part: string, index: number, found: string | undefined) => {
      const run = runs.at(-1);
      // A space goes with the word before it: within Arabic it must not part what is laid out together.
      const file = part === ' ' && run ? run.file : found;
      const level = levels[index] ?? 0;
      if (run && run.file === file && run.level === level) run.text += part;
      else runs.push({ file, level, place: places[index] ?? 0, text: part });
    };
    for (const { segment, index } of LETTERS.segment(text)) {
      // A mark stands right only if the file that draws its letter draws it too. One of direction is never seen.
      const whole = DIRECTS.test(segment) ? (runs.at(-1)?.file ?? files[0]) : has(segment);
      if (whole) add(segment, index, whole);
      else for (const [i, part] of [...segment].entries()) add(part, index + i, has(part));
    }
    return runs.map(({ file, level, place, text }) => {
      if (!file) return { text, place, unit: 1, width: estimatedWidth(text) };
      const face = open(file);
      const toLeft = level % 2 === 1;
      const shown = toLeft ? mirrored(text) : text;
      const glyphs = face.layout(shown, undefined, undefined, undefined, toLeft ? 'rtl' : 'ltr');
      const unit = 1 / face.unitsPerEm;
      return { text, place, glyphs, unit, width: glyphs.advanceWidth * unit };
    });
  };
}
