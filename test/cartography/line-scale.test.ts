import { expect, test } from 'vitest';
import { DIVISION_STOPS, factorAt, SCALE_STOPS } from '../../src/cartography/line-scale.ts';

test('widths are as the stops say, on straight lines between them, and stay beyond their ends', () => {
  for (const [zoom, factor] of SCALE_STOPS) expect(factorAt(SCALE_STOPS, zoom)).toBeCloseTo(factor);
  expect(factorAt(SCALE_STOPS, 7)).toBeCloseTo(1.35);
  expect(factorAt(SCALE_STOPS, 1)).toBe(0.8);
  expect(factorAt(SCALE_STOPS, 12)).toBe(1.7);
});

test('borders of divisions come in near by, and grow no more from some zoom on', () => {
  expect(factorAt(DIVISION_STOPS, 5.5)).toBeCloseTo(0.4);
  expect(factorAt(DIVISION_STOPS, 9)).toBeCloseTo(1.2);
  expect(factorAt(DIVISION_STOPS, 11)).toBeCloseTo(1.2);
});
