import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeUnchanged } from '../article/decode.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';

/**
 * The text of a file, every character of it; `-` is standard input.
 *
 * @throws ToolError where there is no such file, or it is no text
 */
export async function readText(path: string): Promise<string> {
  const name = path === '-' ? 'standard input' : slashed(path);
  const bytes = await (path === '-' ? buffer(process.stdin) : readFile(path)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new ToolError(
        error.code === 'ENOENT' || error.code === 'ENOTDIR'
          ? `${name}: found no such file. Name a text file, or - for standard input.`
          : `${name}: found a file that cannot be read (${error.code}). Name a text file.`,
      );
    },
  );
  const text = decodeUnchanged(bytes);
  if (text === undefined)
    throw new ToolError(`${name}: found bytes that are no text. Save the file as UTF-8 in a text editor.`);
  return text;
}
