import { extname } from 'node:path';
import { ToolError } from '../../tool-error.ts';

/** What an article may be written as. */
export type InputFormat = 'text' | 'markdown' | 'html';

const BY_ENDING: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** First bytes of files that word processors and printers write. */
const REFUSED: readonly (readonly [first: string, what: string])[] = [
  ['PK\u0003\u0004', 'a document of a word processor'],
  ['\u00d0\u00cf\u0011\u00e0', 'a document of a word processor'],
  ['{\\rtf', 'a document in RTF'],
  ['%PDF', 'a PDF'],
];

/**
 * What a file is written as: by its ending; without a known one by what it begins with.
 *
 * @param path the file's, or `-` for standard input
 * @param start the first bytes of the file, a Latin-1 character each
 * @throws ToolError for a file that holds no plain text
 */
export function formatOf(path: string, start: string): InputFormat {
  const refused = REFUSED.find(([first]) => start.startsWith(first));
  if (refused)
    throw new ToolError(
      `${nameOf(path)}: found ${refused[1]}; expected text, Markdown or HTML. Save it as text or HTML.`,
    );
  const known = BY_ENDING[extname(path).toLowerCase()];
  if (known) return known;
  const letters = start.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').replaceAll('\0', '');
  if (/^\s*<(?:!doctype html|html|head|body|article|\?xml|meta)\b/i.test(letters)) return 'html';
  return /^---\r?\n|^(?:#{1,6}|[-*>]) \S|\n#{1,6} \S/.test(letters) ? 'markdown' : 'text';
}

/** A file's name in messages. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path.replaceAll('\\', '/');
}
