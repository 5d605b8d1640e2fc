import { expect, it } from 'vitest';
import { placesInWater } from '../../../src/compiler/check/places-in-water.ts';
import type { StoryFolder } from '../../../src/compiler/read/folder.ts';

const square = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];
const LAND = square(0, 0, 10, 10);
const LAKE = square(4, 4, 6, 6);

function told(kind: string, ...at: number[]) {
  const folder = {
    manifest: { frames: { wide: [0, 0, 10, 10], tall: [0, 0, 10, 10] } },
    basemap: {
      file: 'basemap.json',
      value: {
        land: { type: 'MultiPolygon', coordinates: [LAND] },
        lakes: { type: 'MultiPolygon', coordinates: [LAKE] },
      },
    },
    features: [
      {
        file: 'places.geojson',
        path: '/features/0',
        value: { id: 'x', properties: { kind }, geometry: { type: 'Point', coordinates: at } },
      },
    ],
  } as unknown as StoryFolder;
  return placesInWater(folder);
}
const found = (kind: string, lng: number, lat: number) =>
  told(kind, lng, lat).map((problem) => problem.found);

it('warns of a town in the sea and of one in a lake', () => {
  expect(found('city', 10.4, 5)).toEqual(['x at [10.4, 5], in the sea of the basemap']);
  expect(found('village', 5, 5)).toEqual(['x at [5, 5], in a lake of the basemap']);
});

it('does not on land, close to a shore, or of what may lie at sea', () => {
  expect(found('city', 2, 2)).toEqual([]);
  expect(found('city', 10.03, 5)).toEqual([]);
  expect(found('city', 4.03, 5)).toEqual([]);
  expect(found('incident', 10.4, 5)).toEqual([]);
  expect(found('place', 10.4, 5)).toEqual([]);
  expect(found('sea', 10.4, 5)).toEqual([]);
});

it('says how what does lie at sea is told apart', () => {
  expect(told('site', 10.4, 5)[0]?.remedy).toMatch(/Where it does lie in the water.* the kind “place”/);
});
