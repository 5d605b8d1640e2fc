import { expect, it } from 'vitest';
import { basemapDetailWarnings } from '../../../src/compiler/check/basemap-detail.ts';
import type { StoryFolder } from '../../../src/compiler/read/folder.ts';

/** A coast of so many corners on each degree, from 10° W to 10° E at 48° N. */
function coast(corners: number): GeoJSON.Position[] {
  return Array.from({ length: 20 * corners }, (_, i) => [
    -10 + i / corners,
    48 + (i % 2 === 0 ? 0 : 0.5 / corners),
  ]);
}

const folderWith = (corners: number, [west, east]: number[]) =>
  ({
    manifest: { frames: { wide: [west, 47, east, 49], tall: [west, 47, east, 49] } },
    basemap: {
      file: 'basemap.json',
      value: {
        land: { type: 'MultiPolygon', coordinates: [] },
        borders: { type: 'MultiLineString', coordinates: [coast(corners)] },
        disputedBorders: { type: 'MultiLineString', coordinates: [] },
      },
    },
  }) as unknown as StoryFolder;

it('warns of a basemap that is coarser than four pixels at the frame', () => {
  expect(basemapDetailWarnings(folderWith(2, [0, 2]))).toMatchObject([
    { file: 'basemap.json', path: '', expected: '4 pixels at most' },
  ]);
});

it('does not where it is fine enough for the frame', () => {
  expect(basemapDetailWarnings(folderWith(100, [0, 2]))).toEqual([]);
  expect(basemapDetailWarnings(folderWith(20, [-9, 9]))).toEqual([]);
});
