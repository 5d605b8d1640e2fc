import { expect, it } from 'vitest';
import { frameWarnings, smallFrameWarnings } from '../../../src/compiler/check/frame-warnings.ts';
import type { StoryFolder } from '../../../src/compiler/read/folder.ts';

const island = (west: number, east: number) => [
  [
    [west, 30],
    [east, 30],
    [east, 32],
    [west, 32],
    [west, 30],
  ],
];

it('warns of a frame between the two ends of a shape that is cut at 180°', () => {
  const geometry = { type: 'MultiPolygon', coordinates: [island(178, 180), island(-180, -178)] };
  const folder = (wide: number[], tall: number[]) =>
    ({ manifest: { frames: { wide, tall } }, features: [{ value: { geometry } }] }) as unknown as StoryFolder;
  const warnings = frameWarnings(folder([40, 29, 44, 33], [177, 29, -177, 33]));
  expect(warnings.map(({ path }) => path)).toEqual(['/frames/wide']);
});

it('warns of a frame for which no published shape is made', () => {
  const folder = (wide: number[]) =>
    ({ manifest: { frames: { wide, tall: wide } } }) as unknown as StoryFolder;
  expect(smallFrameWarnings(folder([7.5, 47.5, 7.7, 47.6])).map(({ found }) => found)).toEqual([
    'a frame 15 km across',
  ]);
  expect(smallFrameWarnings(folder([7, 47.4, 8.3, 48.7]))).toEqual([]);
  expect(smallFrameWarnings(folder([179.5, -17, -179.5, -16.5]))).toEqual([]);
});
