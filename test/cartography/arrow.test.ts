import { expect, test } from 'vitest';
import { arrowCorners, arrowOf } from '../../src/cartography/arrow.ts';
import type { Place } from '../../src/story/place.ts';

const line = (coordinates: GeoJSON.Position[], arrow: Place['arrow'] = 'end') =>
  ({ arrow, geometry: { type: 'LineString', coordinates } }) as Place;

test('an arrow stands at the line’s end, in the direction of its last segment on the map', () => {
  expect(
    arrowOf(
      line([
        [0, 0],
        [5, 5],
        [6, 5],
      ]),
    ),
  ).toEqual({ at: [6, 5], rotation: 0 });
  expect(
    arrowOf(
      line([
        [0, 0],
        [0, -3],
      ]),
    )?.rotation,
  ).toBeCloseTo(90);
  // Web Mercator: a degree of latitude is drawn longer in the north.
  expect(
    arrowOf(
      line([
        [0, 60],
        [1, 61],
      ]),
    )?.rotation,
  ).toBeLessThan(-60);
});

test('of several lines the last has it; what has no arrow, or is no line, has none', () => {
  const coordinates = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [3, 0],
      [2, 0],
    ],
  ];
  expect(arrowOf({ arrow: 'end', geometry: { type: 'MultiLineString', coordinates } } as Place)).toEqual({
    at: [2, 0],
    rotation: 180,
  });
  expect(
    arrowOf({ geometry: { type: 'LineString', coordinates: coordinates[0] } } as unknown as Place),
  ).toBeUndefined();
  expect(
    arrowOf({ arrow: 'end', geometry: { type: 'Point', coordinates: [0, 0] } } as Place),
  ).toBeUndefined();
});

test('its sides touch the circle inside, and its tip lies ahead', () => {
  const [tip, left, right] = arrowCorners({ at: [0, 0], rotation: 0 }, [100, 50], 3) as [
    [number, number],
    [number, number],
    [number, number],
  ];
  expect(tip[1]).toBeCloseTo(50);
  expect(tip[0]).toBeGreaterThan(105);
  expect([left[0], right[0]]).toEqual([97, 97]);
  const [dx, dy] = [left[0] - tip[0], left[1] - tip[1]];
  const toSide = Math.abs(dx * (50 - tip[1]) - dy * (100 - tip[0])) / Math.hypot(dx, dy);
  expect(toSide).toBeCloseTo(3);
});
