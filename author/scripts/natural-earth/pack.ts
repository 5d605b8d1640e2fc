/*
 * Packs Natural Earth for the author's command: writes `data/natural-earth.bin`, which is kept with the sources. On
 * Debian 12, after `apt-get download libmagics++-data=4.13.0-1 libgnudatalanguage0=1.0.1-4+b5`:
 * npm run natural-earth -- FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { rowsOf } from '../../src/gazetteer/sources/table.ts';
import { writePack } from '../../src/natural-earth/pack-file.ts';
import { writeLines } from '../../src/natural-earth/packed-lines.ts';
import { areasOf } from './areas.ts';
import { type BoundaryLine, disputesOf } from './disputed.ts';
import { withFiles } from './sources.ts';
import { unitsOf } from './units.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder into which apt-get download put the packages.');
const data = new URL('../../data/', import.meta.url);
const parts = new Map<string, Uint8Array>();
const addLines = (name: string, lines: Parameters<typeof writeLines>[0]) => {
  for (const [part, bytes] of Object.entries(writeLines(lines))) parts.set(`${name}/${part}`, bytes);
};
const addTable = (name: string, table: unknown) =>
  void parts.set(name, new TextEncoder().encode(JSON.stringify(table)));

const boundaryLines = await withFiles(folder, 'magics', (read) =>
  read<BoundaryLine>('ne_10m_admin_0_boundary_lines_land', 'windows-1252'),
);
await withFiles(folder, 'gdl', async (read) => {
  const units = unitsOf(await read('ne_10m_admin_1_states_provinces', 'utf8'));
  const disputed = rowsOf(readFileSync(new URL('disputed.csv', data), 'utf8'));
  const areas = areasOf(units, disputesOf(disputed, boundaryLines));
  addLines('areas', areas.lines);
  addTable('areas/table', areas.table);
  console.log(units.length, 'units', areas.lines.x.length, 'vertices', areas.lines.starts.length, 'lines', areas.table.boundaries.length, areas.table.disputed.length);
});
const file = writePack(parts);
for (const [name, bytes] of parts) console.log(name, bytes.length, writePack(new Map([[name, bytes]])).length);
writeFileSync(new URL('natural-earth.bin', data), file);
console.log(file.length);
