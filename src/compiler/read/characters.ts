import { type Problem, pointer } from '../../story/problem.ts';

/** What no XML may hold (XML 1.0, 2.2), not even escaped: a poster with it is shown by no browser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;

/** Characters in the texts of a file that cannot be written into a picture: control characters, halves of a pair. */
export function charactersIn(file: string, json: unknown): Problem[] {
  const problems: Problem[] = [];
  const keys: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const [found] = UNWRITABLE.exec(value) ?? [];
      if (found !== undefined) problems.push(unwritable(file, pointer(...keys), found));
    } else if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) {
        const part: unknown = Reflect.get(value, key);
        // A story is coordinates for the most part.
        if (typeof part === 'number') continue;
        keys.push(key);
        walk(part);
        keys.pop();
      }
  };
  walk(json);
  return problems;
}

function unwritable(file: string, path: string, found: string): Problem {
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    file,
    path,
    found: `the character U+${code}`,
    expected: 'text without control characters and half characters',
    remedy: 'Remove it: it is not seen in most editors.',
  };
}
