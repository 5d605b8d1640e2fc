import { expect, it } from 'vitest';
import { crossings } from '../../../author/src/basemap/crossings.ts';

const ZIGZAG = [
  [0, 0],
  [2, 2],
  [4, 0],
];
const LEVEL = [
  [0, 1],
  [4, 1],
];

it('finds both segments of a crossing, the last of a line first', () => {
  expect(crossings([ZIGZAG, LEVEL])).toEqual([
    [0, 1],
    [0, 0],
    [1, 0],
  ]);
});

it('of lines that meet in a vertex finds none', () => {
  expect(
    crossings([
      ZIGZAG,
      [
        [2, 2],
        [2, 5],
      ],
    ]),
  ).toEqual([]);
});

it('looks only where something has changed', () => {
  expect(crossings([ZIGZAG, LEVEL], [[9, 9, 10, 10]])).toEqual([]);
  expect(crossings([ZIGZAG, LEVEL], [[0, 0, 1.5, 1.5]])).toEqual([
    [0, 0],
    [1, 0],
  ]);
});
