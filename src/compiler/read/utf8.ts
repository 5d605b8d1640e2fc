/** A file's text, without the byte-order mark that some editors put first; undefined where it is not UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a file has that is not UTF-8, and what to do about it. */
export const NOT_UTF8 = {
  found: 'bytes that are not UTF-8',
  remedy: 'Save the file as UTF-8 in a text editor.',
};
