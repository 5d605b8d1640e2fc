/*
 * Packs Natural Earth for the author's command: writes `data/natural-earth.bin`, which is kept with the sources. On
 * Debian 12, after `apt-get download libmagics++-data=4.13.0-1 libgnudatalanguage0=1.0.1-4+b5`:
 * npm run natural-earth -- FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { rowsOf } from '../../src/gazetteer/sources/table.ts';
import { writePack } from '../../src/natural-earth/pack-file.ts';
import { writeLines } from '../../src/natural-earth/packed-lines.ts';
import type { PackedTowns } from '../../src/natural-earth/packed-tables.ts';
import { areasOf } from './areas.ts';
import { countryNames } from './country-names.ts';
import { type BoundaryLine, disputesOf } from './disputed.ts';
import { lakesOf } from './lakes.ts';
import { type RiverLine, riversOf } from './rivers.ts';
import { seaOf } from './seas.ts';
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

const table = (file: string) => rowsOf(readFileSync(new URL(file, data), 'utf8'));

/** As `ne_10m_populated_places_simple` has it. */
interface PopulatedPlace {
  readonly name: string;
  readonly scalerank: number;
  readonly geonameid: number;
}

const boundaryLines = await withFiles(folder, 'magics', async (read) => {
  const rivers = riversOf(
    await read<RiverLine>('ne_10m_rivers_lake_centerlines', 'windows-1252'),
    table('rivers.csv'),
  );
  addLines('rivers', rivers.lines);
  addTable('rivers/table', rivers.table);
  const places = await read<PopulatedPlace>('ne_10m_populated_places_simple', 'windows-1252');
  addTable(
    'towns',
    places
      .filter(({ properties: { name, geonameid } }) => geonameid > 0 && /^[\p{L}\p{M} .'’-]+$/u.test(name))
      .map(({ properties: { name, scalerank, geonameid } }): PackedTowns[number] => [
        geonameid,
        name,
        scalerank,
      ])
      .sort(([a], [b]) => a - b),
  );
  return read<BoundaryLine>('ne_10m_admin_0_boundary_lines_land', 'windows-1252');
});
await withFiles(folder, 'gdl', async (read) => {
  const areas = areasOf(
    unitsOf(await read('ne_10m_admin_1_states_provinces', 'utf8')),
    disputesOf(boundaryLines),
  );
  addLines('areas', areas.lines);
  addTable('areas/table', areas.table);
  const lakes = lakesOf(
    await read('ne_10m_lakes', 'utf8'),
    table('areas.csv').filter(({ kind }) => kind === 'lake'),
  );
  addLines('lakes', lakes.lines);
  addTable('lakes/table', lakes.table);
});
addTable('country-names', countryNames(new Set(table('countries.csv').map(({ code = '' }) => code))));
addTable('seas', table('seas.csv').map(seaOf));
const file = writePack(parts);
writeFileSync(new URL('natural-earth.bin', data), file);
console.log(`natural-earth.bin: ${file.length} bytes`);
