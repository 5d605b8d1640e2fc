import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from '../build/output.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';

/**
 * Says that files may be written into a folder: none of them is there, or may be replaced.
 *
 * @param input the article's file, which is never changed
 * @throws ToolError where one is in the way
 */
export function claimFolder(
  folder: string,
  names: Iterable<string>,
  { force, input }: { readonly force: boolean; readonly input: string },
): void {
  const at = statSync(folder, { throwIfNoEntry: false });
  if (at && !at.isDirectory())
    throw new ToolError(
      `${slashed(folder)}: found a file; expected a folder, or nothing. Name another folder.`,
    );
  for (const name of names) {
    const path = join(folder, name);
    if (input !== '-' && resolve(path) === resolve(input))
      throw new ToolError(
        `${slashed(path)}: found the article itself, which is never changed. Name another folder for the story.`,
      );
    if (!force && existsSync(path))
      throw new ToolError(
        `${slashed(path)}: found a file that is there already. Name another folder, or pass --force, which keeps it as ${name}.bak.`,
      );
  }
}

/** Writes files into a folder, each beside and renamed; what is there is kept beside as `.bak`. A new folder comes whole. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const isNew = !existsSync(folder);
  const target = isNew ? `${folder}.${process.pid}.tmp` : folder;
  try {
    for (const [name, content] of files) {
      const path = join(target, name);
      if (existsSync(path)) copyFileSync(path, `${path}.bak`);
      writeWhole(path, content);
    }
    if (!isNew) return;
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(target, folder);
  } finally {
    if (isNew) rmSync(target, { recursive: true, force: true });
  }
}
