import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { ROOMS, type Room } from './rooms.ts';

/**
 * What in a folder's `src/` breaks the floors, and which exceptions are none any more: a sentence each, with the file,
 * what it imports and the rule.
 * @param exceptions as `file -> what it imports`, paths from the folder
 */
export function checkFloors(folder: string, exceptions: readonly string[]): string[] {
  const unused = new Set(exceptions);
  const faults: string[] = [];
  for (const file of sourcesIn(folder)) {
    const room = roomOf(file);
    if (!room) {
      faults.push(`${file}: is in no room of scripts/floors/rooms.ts`);
      continue;
    }
    for (const written of importsOf(posix.join(folder, file))) {
      const imported = written.startsWith('.') ? posix.join(posix.dirname(file), written) : written;
      const fault = written.startsWith('.') ? faultInside(room, imported) : faultOfPackage(room, imported);
      const edge = `${file} -> ${imported}`;
      if (fault && !unused.delete(edge)) faults.push(`${edge}: ${fault}`);
    }
  }
  return [...faults, ...[...unused].map((edge) => `${edge}: is no exception any more; take it off the list`)];
}

function sourcesIn(folder: string): string[] {
  return readdirSync(posix.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join('src', file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file))
    .sort();
}

const roomOf = (file: string): Room | undefined => ROOMS.find(({ files }) => files.test(file));

function faultInside(from: Room, imported: string): string | undefined {
  const to = roomOf(imported);
  if (to === from) return undefined;
  if (!to) return from.packages && `${from.name} imports what is in no room`;
  if (to.floor > from.floor)
    return `${from.name} is on floor ${from.floor}, ${to.name} above it on ${to.floor}`;
  if (to.floor === from.floor) return `${from.name} and ${to.name} are both on floor ${to.floor}`;
  return undefined;
}

function faultOfPackage({ name, packages }: Room, imported: string): string | undefined {
  if (!packages || packages.some((known) => imported === known || imported.startsWith(`${known}/`)))
    return undefined;
  return imported.startsWith('node:')
    ? `${name} runs in browsers, which have no modules of Node's`
    : `${name} imports of packages ${packages.join(', ') || 'none'}`;
}
