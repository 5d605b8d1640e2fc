import { expect, test } from 'vitest';
import { boxesMeet, holdsBox, holdsPosition, onward, wrappedLongitude } from '../../src/story/box.ts';
import type { Bbox } from '../../src/story/place.ts';

const fiji: Bbox = [177, -19, -178, -16];

test('a box over 180° goes on past it', () => {
  expect(onward(fiji)).toEqual([177, -19, 182, -16]);
  expect(onward([10, 0, 20, 5])).toEqual([10, 0, 20, 5]);
});

test('a box over 180° holds what lies on both sides', () => {
  for (const lng of [177, 180, -180, -178]) expect(holdsPosition(fiji, [lng, -17])).toBe(true);
  for (const lng of [176, 0, -177]) expect(holdsPosition(fiji, [lng, -17])).toBe(false);
  expect(holdsBox([170, -20, -170, 0], fiji)).toBe(true);
  expect(holdsBox([170, -20, -170, 0], [-175, -19, -171, -16])).toBe(true);
  expect(holdsBox([-180, -20, 180, 0], [10, -19, 20, -16])).toBe(true);
  expect(holdsBox([-180, -20, 180, 0], fiji)).toBe(true);
  expect(holdsBox(fiji, [170, -19, -178, -16])).toBe(false);
});

test('boxes meet over 180°', () => {
  expect(boxesMeet(fiji, [-179, -18, -170, -17])).toBe(true);
  expect(boxesMeet([-179, -18, -170, -17], fiji)).toBe(true);
  expect(boxesMeet(fiji, [-177, -18, 176, -17])).toBe(false);
});

test.each([
  [190, -170],
  [-190, 170],
  [180, 180],
  [-180, -180],
  [10, 10],
])('%d° is %d°', (lng, same) => {
  expect(wrappedLongitude(lng)).toBe(same);
});
