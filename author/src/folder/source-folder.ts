import { statSync } from 'node:fs';
import { join } from 'node:path';
import { jsonIn, type ReadJson } from '../../../src/compiler/read/read-json.ts';
import { ARTICLE } from '../article/names.ts';
import { PLACES } from '../places/names.ts';
import { readIfThere } from './read-if-there.ts';

/** What a folder is read by that an author writes; tests give one in memory. */
export interface SourceFolder {
  /** Its JSON files. */
  readonly readJson: ReadJson;
  /** A file's bytes; undefined where there is none. @throws where it cannot be read: a system's error */
  readBytes(file: string): Uint8Array | undefined;
  /** The date of the last change to article or places, as 2026-11-28. */
  edited(): string;
}

/** A folder on disk. */
export function sourceFolderAt(dir: string): SourceFolder {
  return {
    readJson: jsonIn(dir),
    readBytes: (file) => readIfThere(join(dir, file)),
    edited() {
      const times = [ARTICLE, PLACES].map(
        (file) => statSync(join(dir, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
      );
      return new Date(Math.max(...times)).toISOString().slice(0, 10);
    },
  };
}
