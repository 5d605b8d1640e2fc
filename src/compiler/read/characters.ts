import { type Problem, pointer } from '../../story/problem.ts';

/** What no XML may hold (XML 1.0, 2.2), not even escaped: a poster with it is shown by no browser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;

/** Characters in the texts of a file that cannot be written into a picture: control characters, halves of a pair. */
export function charactersIn(file: string, json: unknown, path = ''): Problem[] {
  if (typeof json === 'object' && json !== null)
    return Object.entries(json).flatMap(([key, part]) =>
      // A story is coordinates for the most part.
      typeof part === 'number' ? [] : charactersIn(file, part, path + pointer(key)),
    );
  const [found] = (typeof json === 'string' && UNWRITABLE.exec(json)) || [];
  if (found === undefined) return [];
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      file,
      path,
      found: `the character U+${code}`,
      expected: 'text without control characters and half characters',
      remedy: 'Remove it: it is not seen in most editors.',
    },
  ];
}
