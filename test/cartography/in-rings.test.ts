import { expect, test } from 'vitest';
import { isInRings } from '../../src/cartography/in-rings.ts';

const square = (from: number, to: number) => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

test('a point lies within a ring, in whatever order its vertices are', () => {
  expect(isInRings([square(0, 10)], [5, 5])).toBe(true);
  expect(isInRings([square(0, 10).reverse()], [5, 5])).toBe(true);
  expect(isInRings([square(0, 10)], [15, 5])).toBe(false);
});

test('a hole is without, an island in it within, in whatever order they come', () => {
  const rings = [square(4, 6), square(0, 10), square(2, 8)];
  expect(isInRings(rings, [1, 1])).toBe(true);
  expect(isInRings(rings, [3, 3])).toBe(false);
  expect(isInRings(rings, [5, 5])).toBe(true);
});

test('nothing lies within no rings', () => {
  expect(isInRings([], [0, 0])).toBe(false);
});
