import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownNames } from '../../../author/src/basemap/named.ts';
import { regionOf } from '../../../author/src/basemap/region.ts';
import { wishOf } from '../../../author/src/basemap/wish-of.ts';
import { markedFolder } from '../commands/marked-folder.ts';

test('a sea at a point is the story’s wherever the basemap would name it, a town only where it lies', async () => {
  const folder = markedFolder();
  const table = join(folder, 'places.csv');
  const columns = readFileSync(table, 'utf8').split('\n', 1)[0]?.split(',') ?? [];
  const row = (cells: Record<string, string>) => columns.map((column) => cells[column] ?? '').join(',');
  writeFileSync(
    table,
    `${readFileSync(table, 'utf8').trimEnd()}\n${row({ id: 'black-sea', name: 'Black Sea', kind: 'sea', lng: '34', lat: '43' })}\n`,
  );
  const wish = await wishOf(folder, { frames: [], languages: [] });
  const isOwn = ownNames(wish.places ?? [], regionOf(wish.frames));
  expect(isOwn(['Black Sea'], [38, 42])).toBe(true);
  expect(isOwn(['Basel'], [-75, 40])).toBe(false);
});
