import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { articleMap } from '../article-map.ts';
import { PLACES } from '../basemap/places.ts';
import { markedFolder } from './marked-folder.ts';

// Packed it takes ten seconds; what matters here is where it is written.
vi.mock('../../../author/src/gazetteer/load-gazetteer.ts', () => ({ loadGazetteer: async () => PLACES }));

it('writes a basemap for a story, replaces none unasked, and keeps the old one', async () => {
  const folder = markedFolder();
  const path = join(folder, 'basemap.json');
  const first = await articleMap('basemap', folder);
  expect(first).toEqual({
    code: 0,
    out: `Wrote ${folder}/basemap.json: Natural Earth, 1:10m; © GeoNames.\n`,
    err: '',
  });
  const written = readFileSync(path, 'utf8');
  expect(JSON.parse(written).land.coordinates.length).toBeGreaterThan(50);
  expect((await articleMap('check', folder)).out).not.toContain('basemap');

  const again = await articleMap('basemap', folder);
  expect([again.code, again.err]).toEqual([
    2,
    `${path}: found a file that is there already. Pass --force, which keeps it as basemap.json.bak, or name another folder.\n`,
  ]);
  expect(readFileSync(path, 'utf8')).toBe(written);

  const forced = await articleMap('basemap', folder, '--frame', '175,-21,-177,-14', '--force');
  expect(forced.code).toBe(0);
  expect(readFileSync(`${path}.bak`, 'utf8')).toBe(written);
  expect(readFileSync(path, 'utf8')).not.toBe(written);
  // It is another region's.
  expect((await articleMap('check', folder)).out).toMatch(
    / warning basemap-frame .* warning basemap-detail /s,
  );
});

it('tells of a frame that is none', async () => {
  const folder = markedFolder();
  for (const frame of ['7,8', '7,48,8,47', 'a,b,c,d', '7,47,190,48']) {
    const { code, err } = await articleMap('basemap', folder, '--frame', frame);
    expect([code, err]).toEqual([
      2,
      `--frame: found “${frame}”; expected west,south,east,north in degrees, as 7,47.3,8.2,48.8; west above east over 180°.\n`,
    ]);
  }
  expect(existsSync(join(folder, 'basemap.json'))).toBe(false);
});
