import { relative } from 'node:path';
import { slashed } from './slashed.ts';

/** What is wrong with what surrounds the program, and what to do about it, by the codes of the system (errno). */
const FAULTS: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  EACCES: ['what this user may not read or write', 'Change its permissions, or name another place.'],
  EPERM: ['what may not be read or written', 'Close the program that holds it, or change its permissions.'],
  EBUSY: ['what another program holds', 'Close that, and run this again.'],
  EROFS: ['a disk that may only be read', 'Name another place.'],
  ENOSPC: ['no room on the disk', 'Make some, and run this again: what was there is as it was.'],
  EDQUOT: ['no room left to this user', 'Make some, and run this again: what was there is as it was.'],
  ENOTDIR: ['a file where a folder is needed', 'Correct the path, or move the file.'],
  EISDIR: ['a folder where a file is needed', 'Correct the path, or move the folder.'],
  EEXIST: ['something that has come meanwhile', 'Look at it, and run this again.'],
  ENOTEMPTY: ['a folder that has come meanwhile', 'Look at it, and run this again.'],
  ENOENT: ['nothing that is called so', 'Correct the path, and run this again.'],
  ENAMETOOLONG: ['a name that is too long', 'Name another.'],
  ELOOP: ['links that lead to each other', 'Take one away.'],
};

/** A line for an error of the file system, which is no fault of this program; undefined of any other. */
export function systemFault(error: unknown): string | undefined {
  const { code, path, dest, syscall } = (error ?? {}) as Partial<Record<string, unknown>>;
  const at = typeof dest === 'string' ? dest : path;
  const fault = typeof code === 'string' && Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  if (!fault) return undefined;
  const told = `ound ${fault[0]} (${code}). ${fault[1]}`;
  if (typeof at === 'string') return `${shown(at)}: f${told}`;
  // A disk that is full is told while a file is written, without its name.
  return syscall === 'write' ? `F${told}` : undefined;
}

/** From where the command is run, and without the ending of what is written beside. */
function shown(path: string): string {
  const from = relative('', path);
  return slashed((from.startsWith('..') || from === '' ? path : from).replace(/\.\d+\.tmp(?=$|[/\\])/g, ''));
}
