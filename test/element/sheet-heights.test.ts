import { expect, test } from 'vitest';
import { belowOfSheet, type SheetRoom, sheetHeights } from '../../src/element/sheet-heights.ts';

/** A map of 390 × 488 pixels with a sheet of 92 under it. */
const UNDER: SheetRoom = { map: [0, 0, 390, 488], reader: 'under', low: false, height: 580 };

test('a sheet comes to rest under the map, over its lower half, and below its upper edge', () => {
  expect(sheetHeights(UNDER, 0)).toEqual({ down: 92, half: 319, full: 532 });
});

test('a sheet over the map is gone when it is down', () => {
  expect(sheetHeights({ ...UNDER, reader: 'over-sheet' }, 0)).toEqual({ down: 0, half: 244, full: 440 });
});

test('on a phone the map keeps 45 % of the height where a choice has raised the sheet', () => {
  const phone: SheetRoom = { map: [0, 0, 390, 585], reader: 'under', low: false, height: 844 };
  expect(844 - sheetHeights(phone, 0).half).toBeGreaterThanOrEqual(0.45 * 844);
  const scrolled = sheetHeights(phone, 100).half;
  expect(844 - scrolled).toBeGreaterThanOrEqual(0.45 * 744);
});

test('in a low element it rises at once as far as it goes', () => {
  expect(sheetHeights({ ...UNDER, low: true }, 0).half).toBe(532);
});

test('what lies below the window raises it, so that as much of it is seen', () => {
  expect(sheetHeights(UNDER, 100).half - 100).toBeGreaterThanOrEqual(204);
  expect(sheetHeights(UNDER, 100).full).toBe(532);
});

test('it is raised by what is hidden of itself, and no more than leaves two lines and the place in view', () => {
  expect(belowOfSheet(UNDER, 0)).toBe(0);
  expect(belowOfSheet(UNDER, 120.4)).toBe(121);
  expect(belowOfSheet(UNDER, 600)).toBe(580 - 204 - 96);
  // Of a sheet that ends above the element's edge the edge is no part.
  expect(belowOfSheet({ ...UNDER, reader: 'over-sheet' }, 80)).toBe(0);
});
