import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ToolError } from '../../tool-error.ts';
import { decodeInput } from './decode-input.ts';
import type { Draft } from './draft.ts';
import { formatOf, nameOf } from './format.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/** Bytes by which a file's form is told. */
const START = 2048;
const READERS = { text: readPlainText, markdown: readMarkdown, html: readHtml };

/**
 * Reads an article from a file, or from standard input (`-`).
 *
 * @param encoding a label of the Encoding Standard; absent: see `decodeInput`
 * @throws ToolError where there is no such file, or none that holds text
 */
export async function readDraft(
  path: string,
  encoding?: string,
): Promise<Draft & { readonly guessedEncoding?: string }> {
  const bytes = await (path === '-' ? buffer(process.stdin) : readFile(path)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new ToolError(
        error.code === 'ENOENT' || error.code === 'ENOTDIR'
          ? `${nameOf(path)}: found no such file. Name a file with text, Markdown or HTML, or - for standard input.`
          : `${nameOf(path)}: found what cannot be read (${error.code}). Name a file with text, Markdown or HTML.`,
      );
    },
  );
  return draftOf(path, bytes, encoding);
}

/** The article of a file's bytes. */
export function draftOf(
  path: string,
  bytes: Uint8Array,
  encoding?: string,
): Draft & { readonly guessedEncoding?: string } {
  const format = formatOf(path, Buffer.from(bytes.subarray(0, START)).toString('latin1'));
  const { text, guessed } = decodeInput(bytes, format, encoding);
  if (text.trim() === '')
    throw new ToolError(`${nameOf(path)}: found no text; expected an article. Name the file that it is in.`);
  const draft = READERS[format](text);
  return { ...draft, ...(guessed !== undefined && { guessedEncoding: guessed }) };
}
