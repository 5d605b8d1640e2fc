import { expect, it } from 'vitest';
import { gridded, stepsFor } from '../../../src/compiler/compile/grid.ts';

const square = (west: number, side: number) => [
  [west, 30],
  [west + side, 30],
  [west + side, 30 + side],
  [west, 30 + side],
  [west, 30],
];

it('merges vertices that fall together', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [45, 33],
      [45.0001, 33.0001],
      [45.001, 33],
    ],
  };
  expect(gridded(line, 2000)).toEqual({
    type: 'LineString',
    coordinates: [
      [90000, 66000],
      [90002, 66000],
    ],
  });
});

it('leaves out islands and holes that shrink to nothing', () => {
  const speck = 0.0001;
  expect(
    gridded({ type: 'MultiPolygon', coordinates: [[square(40, speck)], [square(45, 1)]] }, 2000),
  ).toEqual({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [90000, 60000],
          [92000, 60000],
          [92000, 62000],
          [90000, 62000],
          [90000, 60000],
        ],
      ],
    ],
  });
  const hollow = gridded({ type: 'Polygon', coordinates: [square(45, 1), square(45.5, speck)] }, 2000);
  expect(hollow).toMatchObject({ coordinates: { length: 1 } });
});

it('keeps a feature that is smaller than a step', () => {
  const ring = Array.from({ length: 4 }, () => [90000, 60000]);
  expect(gridded({ type: 'Polygon', coordinates: [square(45, 0.0001)] }, 2000)).toEqual({
    type: 'Polygon',
    coordinates: [ring],
  });
  expect(gridded({ type: 'MultiPolygon', coordinates: [[square(45, 0.0001)]] }, 2000)).toEqual({
    type: 'MultiPolygon',
    coordinates: [[ring]],
  });
});

it('is as much finer as a story is looked at from nearer', () => {
  const frames = (...box: [number, number, number, number]) => ({ wide: box, tall: box });
  expect(stepsFor(frames(-130, -56, 155, 72))).toBe(2000);
  expect(stepsFor(frames(38, 24, 64, 41))).toBe(2000);
  // Opens at zoom 10.5, and is looked at up to 13.5.
  expect(stepsFor(frames(10, 50, 10.4, 50.15))).toBe(32000);
  // An arc may lead from one end of the world to the other.
  expect(stepsFor(frames(10, 50, 10.0001, 50.0001)) * 360).toBeLessThan(2 ** 30);
});
