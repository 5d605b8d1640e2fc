import { expect, test } from 'vitest';
import { divisionWidth, SCALE_STOPS, scaleAt } from '../../src/cartography/line-scale.ts';

test('widths are as the stops say, on straight lines between them, and stay beyond their ends', () => {
  for (const [zoom, factor] of SCALE_STOPS) expect(scaleAt(zoom)).toBeCloseTo(factor);
  expect(scaleAt(7)).toBeCloseTo(1.35);
  expect(scaleAt(1)).toBe(0.8);
  expect(scaleAt(12)).toBe(1.7);
});

test('borders of divisions come in near by, and grow no more from some zoom on', () => {
  expect(divisionWidth(5)).toBeUndefined();
  expect(divisionWidth(5.5)).toBeCloseTo(0.4);
  expect(divisionWidth(9)).toBeCloseTo(1.2);
  expect(divisionWidth(11)).toBeCloseTo(1.2);
});
