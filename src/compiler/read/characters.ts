import { type Problem, pointer } from '../../story/problem.ts';

/** What no XML may hold (XML 1.0, 2.2), not even escaped: a poster with it is shown by no browser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;

/** Characters in the texts of a file that cannot be written into a picture: control characters, halves of a pair. */
export function charactersIn(file: string, json: unknown): Problem[] {
  const problems: Problem[] = [];
  const keys: (string | number)[] = [];
  // Nothing is made for each part: a story is objects and lists by the hundred thousand.
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!UNWRITABLE.test(value)) return;
      const [found = ''] = UNWRITABLE.exec(value) ?? [];
      problems.push(unwritable(file, pointer(...keys), found));
    } else if (Array.isArray(value))
      for (let index = 0; index < value.length; index++) step(index, value[index]);
    else if (value !== null && typeof value === 'object')
      for (const key in value) step(key, (value as Record<string, unknown>)[key]);
  };
  const step = (key: string | number, part: unknown): void => {
    if (typeof part === 'number') return;
    keys.push(key);
    walk(part);
    keys.pop();
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
