import { readFileSync } from 'node:fs';

/**
 * A file's bytes; undefined where there is none.
 *
 * @throws where it is there and cannot be read: a system's error with its path
 */
export function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code)))
      return undefined;
    throw Object.assign(error, { path });
  }
}
