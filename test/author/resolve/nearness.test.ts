import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Nearness, nearnessOf } from '../../../author/src/resolve/nearness.ts';

const point = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});

it('is 1 at the same point, a third after 60 km, and none far away', () => {
  expect(nearnessOf(10, 50, 10, 50)).toBe(1);
  expect(nearnessOf(10, 50, 10, 50 + 60 / 111.2)).toBeCloseTo(1 / Math.E, 3);
  expect(nearnessOf(10, 50, 10, 53)).toBe(0);
});

it('reaches across 180°', () => {
  expect(nearnessOf(179.9, 0, -179.9, 0)).toBeGreaterThan(0.5);
});

it('the grid gives the sum over all places', () => {
  fc.assert(
    fc.property(fc.array(point), point, (others, { lng, lat }) => {
      const nearness = new Nearness();
      for (const other of others) nearness.add({ ...other, weight: 0.5 });
      const sum = others.reduce(
        (total, other) => total + 0.5 * nearnessOf(lng, lat, other.lng, other.lat),
        0,
      );
      expect(nearness.at(lng, lat)).toBeCloseTo(sum, 9);
    }),
  );
});
