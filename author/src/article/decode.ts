import { utf8 } from '../../../src/compiler/read/utf8.ts';

/**
 * The text of a file that a person wrote: UTF-8, or UTF-16 as some editors save it; without byte-order mark, its lines
 * ended by line feeds. Undefined where it is neither.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const text = isUtf16(bytes) ? utf16(bytes) : utf8(bytes);
  return text?.replace(/\r\n?/g, '\n');
}

/** The same with every character of the file, so that positions in it are those of the file. */
export function decodeUnchanged(bytes: Uint8Array): string | undefined {
  const encoding = !isUtf16(bytes) ? 'utf-8' : isBigEndian(bytes) ? 'utf-16be' : 'utf-16le';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By its byte-order mark or, without one, by a first character of which one byte is zero. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || isZeroOne(first, second)
  );
}

function isZeroOne(first: number | undefined, second: number | undefined): boolean {
  return first !== undefined && second !== undefined && (first === 0) !== (second === 0);
}

function isBigEndian([first]: Uint8Array): boolean {
  return first === 0xfe || first === 0;
}

function utf16(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(isBigEndian(bytes) ? 'utf-16be' : 'utf-16le', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
