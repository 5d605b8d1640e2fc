import { decode } from '../../article/decode.ts';
import { ToolError } from '../../tool-error.ts';
import type { InputFormat } from './format.ts';

/** How a file's bytes were read. */
interface Decoded {
  /** Lines end in line feeds. */
  readonly text: string;
  /** The encoding that was guessed, where neither file nor author says it. */
  readonly guessed?: string;
}

/** What text editors of Western Europe and the Americas write that do not write UTF-8. */
const USUAL = 'windows-1252';
/** Bytes within which a page says its encoding (HTML Standard, 13.2.3.2). */
const PRESCAN = 1024;

/**
 * A file's text: by the encoding that is asked for, by its byte-order mark, as UTF-8, by what the page says of itself,
 * or as Windows-1252.
 *
 * @param asked a label of the Encoding Standard
 * @throws ToolError where the label is none
 */
export function decodeInput(bytes: Uint8Array, format: InputFormat, asked?: string): Decoded {
  if (asked !== undefined) return { text: decodedAs(asked, bytes) };
  const text = decode(bytes);
  if (text !== undefined) return { text };
  const said = format === 'html' ? charsetOf(bytes) : undefined;
  if (said !== undefined && isEncoding(said)) return { text: decodedAs(said, bytes) };
  return { text: decodedAs(USUAL, bytes), guessed: 'Windows-1252' };
}

function charsetOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8';
  } catch {
    return false;
  }
}

function decodedAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw new ToolError(
      `--encoding: found “${label}”; expected an encoding such as utf-8, windows-1252 or shift_jis.`,
    );
  }
}
