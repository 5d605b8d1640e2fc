import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describe } from '../../../src/story/problem.ts';
import { type Files, tinyWith } from '../../stories/tiny.ts';
import { box } from './ring.ts';

/*
 * polyclip-ts throws where rounding leads its sweep astray. Which shapes do that changes with its version, so here it
 * throws at all of them.
 */
const fail = () => {
  throw new Error('Unable to complete output ring starting at [180, 1].');
};

let compileStory: typeof import('../../../src/compiler/compile-story.ts')['compileStory'];

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('polyclip-ts', () => ({ union: fail, intersection: fail, xor: fail }));
  ({ compileStory } = await import('../../../src/compiler/compile-story.ts'));
});
afterAll(() => {
  vi.doUnmock('polyclip-ts');
  vi.resetModules();
});

const island = (geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon) => (files: Files) => {
  files['islands.geojson'].features[0].geometry = geometry;
};

const SHAPE = 'islands.geojson#/features/0/geometry';
const POLE = [-180, -90, 0, 90, 180].map((lng) => [lng, 80]);
const BOW_TIE = [
  [-39, 30],
  [-38, 31],
  [-38, 30],
  [-39, 31],
  [-39, 30],
];

it.each<[what: string, change: (files: Files) => void, where: string]>([
  [
    'parts on both sides of 180°',
    (files) => {
      files['story.json'].bbox = [-180, -85, 180, 85];
      island({ type: 'MultiPolygon', coordinates: [[box(178, 1, 180, 2)], [box(-180, 1, -179, 2)]] })(files);
    },
    `${SHAPE}: found parts on the two sides of 180° that cannot be joined`,
  ],
  [
    'a shape that goes on past 180°',
    island({ type: 'Polygon', coordinates: [box(178, 1, 182, 2)] }),
    `${SHAPE}/coordinates: found a ring that crosses itself`,
  ],
  [
    'rings around a pole',
    island({ type: 'Polygon', coordinates: [[...POLE, [-180, 80]]] }),
    `${SHAPE}/coordinates: found a ring that crosses itself`,
  ],
  [
    'a shape that crosses itself',
    island({ type: 'Polygon', coordinates: [BOW_TIE] }),
    `${SHAPE}/coordinates: found a ring that crosses itself at [-38.5000, 30.5000]`,
  ],
  [
    'land over 180°',
    (files) => {
      files['basemap.json'].land.coordinates = [[box(170, 29, -170, 33)]];
    },
    'basemap.json#/land: found a ring that crosses itself',
  ],
])('names %s that cannot be clipped, with file and path', async (_, change, where) => {
  const { files, problems } = await compileStory(await tinyWith(change));
  expect(problems.map(describe)).toContainEqual(expect.stringContaining(where));
  expect(files.size).toBe(0);
});
