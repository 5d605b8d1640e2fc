import { describe, expect, test } from 'vitest';
import { makeFontMeasure } from '../../../src/compiler/poster/measure.ts';
import { font } from './font.ts';

/** Ems in Noto Sans Bold, as HarfBuzz in a browser lays them out. */
const COVERED = [
  ['Київ', 2.26],
  ['УКРАЇНА', 4.4],
  ['Ελλάδα', 3.61],
  ['दिल्ली', 2.38],
  ['श्रीनगर', 2.75],
  ['Đà Nẵng', 4.29],
] as const;

describe('names in the letters of Noto Sans’s files', () => {
  test.each(COVERED)('%s is %f em wide', (name, ems) => {
    const measure = makeFontMeasure();
    expect(measure(name, font())).toBeCloseTo(ems, 2);
    expect(measure.isExact(name, font())).toBe(true);
    expect(Object.keys(measure.widths['700 normal'] ?? {})).toEqual([name]);
  });

  test('a mark takes no room beside its letter', () => {
    const measure = makeFontMeasure();
    expect(measure('Ки́їв', font())).toBeCloseTo(measure('Київ', font()));
  });
});

/** Ems in Noto Sans Hebrew, Georgian, Thai, JP Bold. */
const OTHERS = [
  ['תל אביב', 3.68],
  ['საქართველო', 7.32],
  ['เชียงใหม่', 3.71],
  ['東京', 2],
] as const;

describe('names in other letters', () => {
  test.each(OTHERS)('%s is given at least its %f em, but not much more, and no width', (name, ems) => {
    const measure = makeFontMeasure();
    expect(measure(name, font())).toBeGreaterThanOrEqual(ems);
    expect(measure(name, font())).toBeLessThan(1.6 * ems);
    expect(measure.isExact(name, font())).toBe(false);
    expect(measure.widths).toEqual({});
  });

  test('of a name in part in such letters no width is known', () => {
    const measure = makeFontMeasure();
    const text = 'Київ · תל אביב';
    expect(measure(text, font())).toBeGreaterThan(measure('Київ · ', font()) + 3.68);
    expect(measure.isExact(text, font())).toBe(false);
    expect(measure.isExact('Київ', font())).toBe(true);
  });
});
