import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { regionOf } from '../../../author/src/basemap/region.ts';
import { shapesAnew } from '../../../author/src/shapes/made-shapes.ts';
import { shapeFile } from '../../../author/src/shapes/shape-file.ts';
import { shapeOf } from '../../../author/src/shapes/shape-of.ts';
import { positionsOf } from '../../../src/compiler/read/positions.ts';
import { PLACES } from '../basemap/places.ts';

const WIDE = regionOf([[-10, 35, 30, 60]]);
const NEAR = regionOf([[6, 45.5, 11, 48]]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});
const FROM = { country: 'CH' };
const wide = shapeOf(FROM, PLACES, undefined, WIDE)?.geometry as GeoJSON.MultiPolygon;
const line = { type: 'LineString' as const, coordinates: [[7, 47] as const, [8, 47] as const] };
const write = (file: string, text: string) => {
  mkdirSync(join(folder, 'shapes'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const SWISS = 'shapes/switzerland.geojson';
const ROW = 'id,name,kind,shape,source\nswitzerland,Switzerland,country,switzerland,"Natural Earth, 1:10m"\n';
const anew = () => shapesAnew(folder, PLACES, NEAR);
/** The shape with one vertex moved, as in an editor. */
const moved = {
  ...wide,
  coordinates: wide.coordinates.map(([outer = [], ...rest]) => [outer.with(2, [8.1234, 47.4321]), ...rest]),
};

const HASH = /"hash":"\w+"/;
/** The hash of the shape as it was made. */
const MADE = HASH.exec(shapeFile('Switzerland', wide, FROM))?.[0] ?? '';

it('makes the shapes that the command made anew, and leaves those that somebody drew', async () => {
  expect(await anew()).toEqual({ files: new Map(), left: [] });
  write(SWISS, shapeFile('Switzerland', wide, FROM));
  write('shapes/drawn.geojson', shapeFile('Drawn', line as never));
  write('shapes/spoilt.geojson', '{');

  const { files, left } = await anew();
  expect([[...files.keys()], left]).toEqual([[SWISS], []]);
  const made = JSON.parse(files.get(SWISS) ?? '');
  expect(made.properties).toMatchObject({ name: 'Switzerland', from: FROM });
  expect(positionsOf(made.geometry).length).toBeGreaterThan(2 * positionsOf(wide).length);
  write(SWISS, files.get(SWISS) ?? '');
  expect((await anew()).files.size).toBe(0);
});

it.each([
  ['its hash is another', shapeFile('Switzerland', wide, FROM).replace('[8.', '[8.0')],
  ['it says nothing of what it was made', shapeFile('Switzerland', wide)],
  ['a vertex was moved', shapeFile('Switzerland', moved as never, FROM).replace(HASH, MADE)],
  ['it is another sort of file', '{"type":"FeatureCollection","features":[]}'],
])('leaves a shape that was edited, and tells it: %s', async (_, text) => {
  write('places.csv', ROW);
  write(SWISS, text);
  expect(await anew()).toEqual({ files: new Map(), left: [SWISS] });
});

it('makes the shape of a row that has no file, where Natural Earth is its source', async () => {
  write('places.csv', ROW);
  expect([...(await anew()).files.keys()]).toEqual([SWISS]);
  write('places.csv', ROW.replace('Natural Earth, 1:10m', 'Somebody'));
  expect((await anew()).files.size).toBe(0);
});
