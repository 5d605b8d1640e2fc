import { decode } from '../article/decode.ts';

/** The JSON in a file's bytes: undefined where there is no file, null where it holds none. */
export function jsonAt(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    return JSON.parse(decode(bytes) ?? '');
  } catch {
    return null;
  }
}
