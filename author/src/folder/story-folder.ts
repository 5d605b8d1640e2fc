import { statSync } from 'node:fs';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';

/**
 * Says that a path leads to a folder.
 *
 * @throws ToolError where it does not
 */
export function requireFolder(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  throw new ToolError(
    `${slashed(path)}: found ${found ? 'a file' : 'no such folder'}; expected a story’s folder, with article.md or story.json in it. Correct the path, which is taken from where the command is run.`,
  );
}
