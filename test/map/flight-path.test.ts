import { expect, test } from 'vitest';
import { project } from '../../src/cartography/camera.ts';
import { flightPath } from '../../src/map/flight-path.ts';

const size = { width: 800, height: 600 };
const kirkuk = { center: [44.39, 35.47], zoom: 7 } as const;
const washington = { center: [-77.04, 38.9], zoom: 7 } as const;

test('a flight begins and ends where it is meant to, and swings out on a long way', () => {
  const path = flightPath(kirkuk, washington, size);
  const [x, y] = project(kirkuk, size, path.at(0).center);
  expect([x, y]).toEqual([expect.closeTo(400), expect.closeTo(300)]);
  expect(path.at(0).zoom).toBeCloseTo(7);
  expect(path.at(1)).toEqual(washington);
  const { center, zoom } = path.at(0.5);
  expect(center[0]).toBeCloseTo((44.39 - 77.04) / 2, 0);
  expect(zoom).toBeLessThan(3);
});

test('no flight is longer than two seconds, and a short one is shorter', () => {
  expect(flightPath(kirkuk, washington, size).milliseconds).toBe(2000);
  const near = flightPath(kirkuk, { center: [44.4, 33.3], zoom: 7 }, size);
  expect(near.milliseconds).toBeGreaterThan(200);
  expect(near.milliseconds).toBeLessThan(1200);
  expect(flightPath(kirkuk, kirkuk, size).milliseconds).toBe(1);
  expect(flightPath(kirkuk, kirkuk, size).at(0.5).zoom).toBeCloseTo(7);
});

test('on the way nearer to a place in the middle that stays in the middle', () => {
  const path = flightPath({ ...kirkuk, zoom: 4 }, kirkuk, size);
  for (const share of [0.2, 0.7]) {
    const camera = path.at(share);
    expect(camera.center[0]).toBeCloseTo(44.39);
    expect(camera.zoom).toBeGreaterThan(4);
    expect(camera.zoom).toBeLessThan(7);
  }
});
