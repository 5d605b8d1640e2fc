import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { keptName, replaceWhole, writeWhole } from '../../../src/compiler/article/write-whole.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';

/** Is added to, and never replaced. */
const IGNORED = '.gitignore';

/**
 * Says that files may be written into a folder: none of them is there, or may be replaced.
 *
 * @param input the article's file, which is never changed; absent: it is none of the folder's
 * @throws ToolError where one is in the way
 */
export function claimFolder(
  folder: string,
  names: Iterable<string>,
  { force, input }: { readonly force: boolean; readonly input?: string },
): void {
  const at = statSync(folder, { throwIfNoEntry: false });
  if (at && !at.isDirectory())
    throw new ToolError(
      `${slashed(folder)}: found a file; expected a folder, or nothing. Name another folder.`,
    );
  for (const name of names) {
    const path = join(folder, name);
    if (input !== undefined && isSameFile(path, input))
      throw new ToolError(
        `${slashed(path)}: found the article itself, which is never changed. Name another folder for the story.`,
      );
    if (!force && name !== IGNORED && existsSync(path))
      throw new ToolError(
        `${slashed(path)}: found a file that is there already. Pass --force, which keeps it as ${basename(keptName(path))}, or name another folder.`,
      );
  }
}

/** Of what git leaves out somebody has said more already. */
function addLines(file: string, lines: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before.includes(lines)) return;
  writeWhole(file, before + (before === '' || before.endsWith('\n') ? '' : '\n') + lines);
}

/** Whatever they are called: a link leads to the file itself. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

/** Writes files into a folder, each beside and renamed; what is there is kept, see `keptName`. A new folder comes whole. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  // A name may end in a slash.
  const at = resolve(folder);
  if (existsSync(at)) {
    for (const [name, content] of files)
      if (name === IGNORED) addLines(join(at, name), content);
      else replaceWhole(join(at, name), content);
    return;
  }
  const beside = `${at}.${process.pid}.tmp`;
  try {
    for (const [name, content] of files) writeWhole(join(beside, name), content);
    mkdirSync(dirname(at), { recursive: true });
    renameSync(beside, at);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
