import { expect, it } from 'vitest';
import { colourNumbers } from '../../../author/src/places/area-colours.ts';
import type { Bbox } from '../../../src/story/place.ts';

const TURKEY: Bbox = [25.7, 35.8, 44.8, 42.1];
const GEORGIA: Bbox = [40, 41, 46.7, 43.6];
const ARMENIA: Bbox = [43.4, 38.9, 46.6, 41.3];
const AZERBAIJAN: Bbox = [44.8, 38.4, 50.6, 41.9];
const IRAN: Bbox = [44, 25.1, 63.3, 39.8];

it('areas that meet, and those that are seen together with another between, have colours of their own', () => {
  expect(new Set(colourNumbers([GEORGIA, ARMENIA, AZERBAIJAN, TURKEY, IRAN])).size).toBe(5);
});

it('areas far from each other have the first colour', () => {
  expect(
    colourNumbers([
      [-124, 32, -114, 42],
      [123, 24, 154, 45],
      [-178, 19, -155, 28],
    ]),
  ).toEqual([0, 0, 0]);
});

it('where the palette is at its end, areas that meet still differ', () => {
  const row: Bbox[] = Array.from({ length: 12 }, (_, i) => [i, 0, i + 1, 8]);
  const numbers = colourNumbers(row);
  for (const [index, number] of numbers.entries()) if (index > 0) expect(number).not.toBe(numbers[index - 1]);
});
