import { expect, test } from 'vitest';
import { openingCamera, unproject } from '../../../src/cartography/camera.ts';
import { makePathData } from '../../../src/map/svg/path-data.ts';

const size = { width: 100, height: 100 };
const camera = openingCamera({ wide: [-1, -1, 1, 1], tall: [-1, -1, 1, 1] }, size);
const data = makePathData(camera, size);
const at = (...points: [number, number][]) => points.map((point) => [...unproject(camera, size, point)]);

test('a line is told by steps, without the vertices that lie on it', () => {
  const coordinates = at([10, 10], [20, 10.1], [30, 10], [30.5, 40], [20, 39.5]);
  expect(data({ type: 'LineString', coordinates })).toBe('M10 10l20 0 .5 30-10.5-.5');
});

test('a line outside the view is left out, and one that leaves it and returns is two', () => {
  expect(data({ type: 'LineString', coordinates: at([200, 10], [300, 20]) })).toBe('');
  const coordinates = at([50, 10], [200, 10], [200, 300], [0, 300], [50, 50]);
  expect(data({ type: 'LineString', coordinates })).toBe('M50 10l150 0M0 300l50-250');
});

test('an area is cut ten pixels outside the view; one too small to see is left out', () => {
  const square = (left: number, top: number, side: number) =>
    at([left, top], [left + side, top], [left + side, top + side], [left, top + side], [left, top]);
  const areas = [square(50, 50, 900), square(20, 20, 0.5), square(300, 300, 50)];
  const path = data({ type: 'MultiPolygon', coordinates: areas.map((ring) => [ring]) });
  expect(path.match(/M/g)).toHaveLength(1);
  let [x, y] = [0, 0];
  const corners = [...path.matchAll(/(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, dx, dy]) => {
    [x, y] = [x + Number(dx), y + Number(dy)];
    return `${x} ${y}`;
  });
  expect(corners.sort()).toEqual(['110 110', '110 50', '50 110', '50 50']);
});

test('what lies on the other side of 180° is drawn beside it, and twice in a world that is seen twice', () => {
  const size = { width: 360, height: 100 };
  // A degree a pixel at the equator.
  const camera = { center: [180, 0], zoom: Math.log2(360 / 512) } as const;
  const line = (west: number, east: number): GeoJSON.LineString => ({
    type: 'LineString',
    coordinates: [
      [west, 0],
      [east, 0],
    ],
  });
  const wrapping = makePathData(camera, size, undefined, undefined, { west: 0, east: 360, wraps: true });
  expect(wrapping(line(170, 190))).toBe('M170 50l20 0');
  expect(wrapping(line(-170, -160))).toBe('M190 50l10 0');
  expect(wrapping(line(-5, 5))).toBe('M-5 50l10 0M355 50l10 0');
  const plain = makePathData(camera, size);
  expect(plain(line(-170, -160))).toBe('');
});

test('what goes on past 180° is drawn at both ends of a world that does not', () => {
  const size = { width: 360, height: 100 };
  const plain = makePathData({ center: [0, 0], zoom: Math.log2(360 / 512) }, size);
  const ring: GeoJSON.Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [170, 10],
        [170, -10],
        [190, -10],
        [190, 10],
        [170, 10],
      ],
    ],
  };
  const starts = [...plain(ring).matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x));
  expect(plain(ring).match(/M/g)).toHaveLength(2);
  expect(Math.min(...starts)).toBeLessThan(11);
  expect(Math.max(...starts)).toBeGreaterThan(345);
});
