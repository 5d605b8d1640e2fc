import { expect, test } from 'vitest';
import { type Camera, openingCamera, unproject } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { beyondWorld, constrained } from '../../src/cartography/range.ts';

const size = { width: 800, height: 600 };
const camera: Camera = { center: [45, 33], zoom: 5 };
const range = { farthest: 2.5, nearest: 10, beyond: NO_PADDING };

test('the view stays in the world and within the range of zooms', () => {
  expect(constrained({ ...camera, zoom: 12 }, size, range).zoom).toBe(10);
  const edge = constrained({ center: [179, 84], zoom: 4 }, size, range);
  expect(unproject(edge, size, [800, 0])[0]).toBeCloseTo(180, 5);
  expect(unproject(edge, size, [800, 0])[1]).toBeCloseTo(85.0511, 3);
  expect(constrained(camera, size, range)).toEqual(camera);
});

test('a world smaller than the view stands in its middle', () => {
  expect(constrained({ center: [100, 50], zoom: 0 }, size, { ...range, farthest: 0 }).center).toEqual([
    expect.closeTo(0),
    expect.closeTo(0),
  ]);
});

test('the view goes as far beyond the world as it may, and by each of its sides', () => {
  const beyond = { ...NO_PADDING, right: 60, bottom: 100 };
  const corner = constrained({ center: [179, -85], zoom: 4 }, size, { ...range, beyond });
  expect(unproject(corner, size, [740, 500])).toEqual([expect.closeTo(180), expect.closeTo(-85.0511, 3)]);
  const opposite = constrained({ center: [-179, 85], zoom: 4 }, size, { ...range, beyond });
  expect(unproject(opposite, size, [0, 0])).toEqual([expect.closeTo(-180), expect.closeTo(85.0511, 3)]);
});

test.each([
  [390, 760],
  [1200, 600],
  [40, 3000],
])(
  'a view of %i × %i pixels of most of the world is left as it is where it may go as far',
  (width, height) => {
    const view = { width, height };
    const opening = openingCamera({ wide: [-130, -56, 155, 72], tall: [-125, -45, 150, 65] }, view);
    const beyond = beyondWorld(opening, view);
    expect(Math.max(...Object.values(beyond))).toBeGreaterThan(10);
    expect(constrained(opening, view, { farthest: opening.zoom, nearest: 10, beyond })).toEqual(opening);
  },
);

test('in a world that goes on past 180° so does the view, from whichever side it is counted', () => {
  const world = { west: 0, east: 360, wraps: true };
  const across = { ...range, farthest: 0, world };
  const view = { center: [-170, 0], zoom: 4 } as const;
  expect(constrained(view, size, across).center[0]).toBeCloseTo(190, 6);
  expect(constrained({ ...view, center: [190, 0] }, size, across)).toEqual({ ...view, center: [190, 0] });
  const [edge] = constrained({ ...view, center: [359, 0] }, size, across).center;
  expect(edge).toBeLessThan(360);
  expect(edge).toBeGreaterThan(300);
  // Without room for more than the end of what goes on, it ends there.
  const further = { ...range, farthest: 0, world: { west: -180, east: 190, wraps: true } };
  const halfAcross = (360 * size.width) / 2 / (512 * 2 ** 4);
  expect(constrained({ ...view, center: [188, 0] }, size, further).center[0]).toBeCloseTo(
    190 - halfAcross,
    6,
  );
});
