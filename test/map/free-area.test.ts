import { expect, test } from 'vitest';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import {
  freeSize,
  isCovered,
  keptPadding,
  largerPadding,
  middleOfFree,
  paddingWithMargin,
} from '../../src/map/free-area.ts';

const size = { width: 400, height: 300 };
const right = { ...NO_PADDING, right: 100 };

test('what is free has its own size and middle', () => {
  expect(freeSize(size, { left: 10, top: 20, right: 30, bottom: 40 })).toEqual({ width: 360, height: 240 });
  expect(middleOfFree(size, right)).toEqual([150, 150]);
});

test('the map keeps a padding only where enough is free to see a place in', () => {
  expect(keptPadding(size, { ...NO_PADDING, right: 304 })).toEqual({ ...NO_PADDING, right: 304 });
  expect(keptPadding(size, { ...NO_PADDING, right: 305 })).toEqual(NO_PADDING);
  expect(keptPadding(size, { ...NO_PADDING, bottom: 205 })).toEqual(NO_PADDING);
});

test('of two paddings the larger is taken on each edge', () => {
  expect(largerPadding(right, { left: 5, top: 0, right: 50, bottom: 7 })).toEqual({
    left: 5,
    top: 0,
    right: 100,
    bottom: 7,
  });
});

test('a margin leaves half of what is free', () => {
  expect(paddingWithMargin(size, right, 10)).toEqual({ left: 10, top: 10, right: 110, bottom: 10 });
  expect(paddingWithMargin(size, right, 1000)).toEqual({ left: 75, top: 75, right: 175, bottom: 75 });
});

test('a point is covered beside the panel too, where the map’s buttons stand', () => {
  expect(isCovered([200, 150], size, right, 'ltr')).toBe(false);
  expect(isCovered([250, 150], size, right, 'ltr')).toBe(true);
  expect(isCovered([250, 150], size, right, 'rtl')).toBe(false);
  expect(isCovered([350, 150], size, right, 'rtl')).toBe(true);
  expect(isCovered([50, 150], size, { ...NO_PADDING, left: 30 }, 'rtl')).toBe(true);
});

test('no edge covers where nothing stands on it', () => {
  expect(isCovered([0, 0], size, NO_PADDING, 'ltr')).toBe(false);
  expect(isCovered([0, 295], size, right, 'ltr')).toBe(false);
});
