import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file beside and renames it: whoever reads it meanwhile has the old one whole, and so has who runs out of disk.
 * Where the file is a link, what it leads to is written; who may read it stays.
 *
 * @throws where it may not be written: a system's error
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const isThere = existsSync(file);
  const target = isThere ? realpathSync(file) : file;
  // A rename would replace what is not to be written.
  if (isThere) accessSync(target, constants.W_OK);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, content);
    if (isThere) chmodSync(beside, statSync(target).mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** The same; what is there and is another is kept, see `keptName`. */
export function replaceWhole(file: string, content: string): void {
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === content) return;
    copyFileSync(file, keptName(file), constants.COPYFILE_EXCL);
  }
  writeWhole(file, content);
}

/** Under which name a file is kept that is replaced: the first of `.bak`, `.bak2` and so on that no file has. */
export function keptName(file: string): string {
  let kept = `${file}.bak`;
  for (let number = 2; existsSync(kept); number++) kept = `${file}.bak${number}`;
  return kept;
}
