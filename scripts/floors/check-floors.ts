import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { ROOMS, type Room } from './rooms.ts';

/** What in a folder's `src/` and `author/src/` breaks the floors: a sentence each, with the file, what it imports and the rule. */
export function checkFloors(folder: string): string[] {
  return sourcesIn(folder).flatMap((file) => {
    const room = roomOf(file);
    if (!room) return `${file}: is in no room of scripts/floors/rooms.ts`;
    return importsOf(posix.join(folder, file)).flatMap((written) => {
      const isInside = written.startsWith('.');
      const imported = isInside ? posix.join(posix.dirname(file), written) : written;
      const fault = isInside ? faultInside(room, imported) : faultOfPackage(room, imported);
      return fault ? `${file} -> ${imported}: ${fault}` : [];
    });
  });
}

function sourcesIn(folder: string): string[] {
  return ['author/src', 'src'].flatMap((part) => {
    const at = posix.join(folder, part);
    if (!existsSync(at)) return [];
    return readdirSync(at, { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(part, file.replaceAll('\\', '/')))
      .filter((file) => /\.tsx?$/.test(file))
      .sort();
  });
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
