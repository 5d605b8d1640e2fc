import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type Problem, quote } from '../../story/problem.ts';
import { ANCHOR } from '../article/usage.ts';
import { NOT_UTF8, utf8 } from './utf8.ts';

/** Reads a file of a story, by its name: its JSON, or the problem that there is none, or not even a folder. */
export type ReadJson = (file: string) => Promise<ReadResult>;

/** `isMissing`: where there is a folder, but no file of that name in it. */
export type ReadResult =
  | { readonly json: unknown }
  | { readonly problem: Problem; readonly isMissing?: boolean };

/** Reads from a folder. */
export function jsonIn(dir: string): ReadJson {
  return (file) => readJson(dir, file);
}

async function readJson(dir: string, file: string): Promise<ReadResult> {
  let text: string | undefined;
  try {
    text = utf8(await readFile(join(dir, file)));
  } catch (error) {
    return existsSync(dir) ? unread(file, error) : { problem: noFolder(dir) };
  }
  if (text === undefined)
    return { problem: { file, path: '', expected: 'JSON in UTF-8 (RFC 8259)', ...NOT_UTF8 } };
  try {
    return { json: JSON.parse(text) };
  } catch {
    const offset = faultIn(text);
    const before = text.slice(0, offset).split('\n');
    const at = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    return {
      problem: {
        file,
        path: '',
        found:
          offset < text.length ? `${quote(text.charAt(offset))} at ${at}` : `the end of the file at ${at}`,
        expected: 'JSON (RFC 8259)',
        remedy: 'Look there for a missing or surplus comma, quote or bracket.',
      },
    };
  }
}

function noFolder(dir: string): Problem {
  return {
    file: basename(dir),
    path: '',
    found: `no such folder (looked for ${resolve(dir)})`,
    expected: 'a story’s folder, with story.json in it',
    remedy: 'Correct its name, which is taken from where the command is run.',
  };
}

function unread(file: string, error: unknown): ReadResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const isMissing = code === 'ENOENT';
  const problem = {
    file,
    path: '',
    found: isMissing ? 'no such file' : `a file that cannot be read (${code})`,
    expected: 'a file of that name in the story’s folder',
    remedy: file === 'fingerprint.json' ? `Run: ${ANCHOR}.` : 'Add it, or correct the name.',
  };
  return { problem, isMissing };
}

/**
 * UTF-16 offset of the character at which a text stops being JSON. `JSON.parse` names it in some messages
 * only, so it is sought: a beginning of JSON that is merely cut short fails at its end, and a spoilt one before.
 */
function faultIn(text: string): number {
  let good = 0;
  let spoilt = text.length + 1;
  while (spoilt - good > 1) {
    const middle = (good + spoilt) >> 1;
    if (isBeginning(text.slice(0, middle))) good = middle;
    else spoilt = middle;
  }
  return good;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    return /^(Unexpected end|Unterminated string)/.test(message) || offset === text.length;
  }
}
