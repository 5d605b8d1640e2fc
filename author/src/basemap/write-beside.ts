import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../build/output.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';

/**
 * Writes a file of a folder beside its place and renames it, so that whoever reads it has the old or the new one whole.
 *
 * @param isForced whether one that is there is replaced; it is kept with the ending `.bak`
 * @throws ToolError where one is there and may not be replaced
 */
export function writeBeside(folder: string, file: string, text: string, isForced: boolean): void {
  const path = join(folder, file);
  if (existsSync(path)) {
    if (!isForced)
      throw new ToolError(
        `${slashed(path)}: found a file already; expected none. Run it again with --force: the old one is kept as ${file}.bak.`,
      );
    copyFileSync(path, `${path}.bak`);
  }
  writeWhole(path, text);
}
