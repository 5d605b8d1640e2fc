import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { regionOf } from '../../../author/src/basemap/region.ts';
import { shapeFile } from '../../../author/src/shapes/shape-file.ts';
import { shapeOf } from '../../../author/src/shapes/shape-of.ts';
import { articleMap } from '../article-map.ts';
import { PLACES } from '../basemap/places.ts';
import { markedFolder } from './marked-folder.ts';

// Packed it takes ten seconds; what matters here is what becomes of the shapes.
vi.mock('../../../author/src/gazetteer/load-gazetteer.ts', () => ({ loadGazetteer: async () => PLACES }));

it('makes the shapes anew for another frame, keeps the old ones, and leaves what was edited', async () => {
  const folder = markedFolder();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const shape = 'shapes/switzerland.geojson';
  const from = { country: 'CH' };
  const wide = shapeOf(from, PLACES, undefined, regionOf([[-10, 35, 30, 60]]))?.geometry;
  if (!wide) throw new Error('no Switzerland');
  writeFileSync(
    join(folder, 'places.csv'),
    `${read('places.csv').replace(/$/m, ',source')}switzerland,Switzerland,country,,,switzerland,"Natural Earth, 1:10m"\n`,
  );
  const before = shapeFile('Switzerland', wide, from);
  writeFileSync(join(folder, shape), before);
  const edited = shapeFile('Edited', wide, from).replace(/\[8\.\d+,/, '[8.1111,');
  writeFileSync(join(folder, 'shapes/edited.geojson'), edited);

  const { code, out } = await articleMap('basemap', folder, '--frame', '7,47,8,48');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Made shapes\/switzerland\.geojson anew, .* what was there is beside, as \.bak\.\nLeft shapes\/edited\.geojson as edited: .* take its file away/m,
  );
  expect(read(`${shape}.bak`)).toBe(before);
  expect(read(shape).length).toBeGreaterThan(2 * before.length);
  expect(read('shapes/edited.geojson')).toBe(edited);
});
