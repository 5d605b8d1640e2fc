import { expect, test } from 'vitest';
import { glideAfter, glided, type Movement } from '../../../../src/map/svg/interactive/inertia.ts';

/** A drag told each 10 ms from 0 on, by some pixels a second. */
const drag = (speed: number, count = 20): Movement[] =>
  Array.from({ length: count }, (_, i) => ({ time: i * 10, by: [(speed * 10) / 1000, 0], zoom: 0 }));

test('a map let go at 1000 px/s glides on in its direction for 0.4 s', () => {
  // 1000 · 0.3 = 300 px/s at first; 300 / (2500 · 0.3) s; half of speed · time.
  const glide = glideAfter(drag(1000), 190);
  expect(glide?.by[0]).toBeCloseTo(60);
  expect(glide?.by[1]).toBe(0);
  expect(glide?.milliseconds).toBeCloseTo(400);
});

test('however fast it was thrown, it begins at no more than 1400 px/s', () => {
  const farthest = (1400 * (1400 / 750)) / 2;
  expect(glideAfter(drag(50_000), 190)?.by[0]).toBeCloseTo(farthest);
  expect(glideAfter(drag(-50_000), 190)?.by[0]).toBeCloseTo(-farthest);
});

test('only the last speed counts: held a little it glides less, held long not at all', () => {
  const [thrown, slower] = [glideAfter(drag(1000), 190), glideAfter(drag(1000), 220)];
  expect(slower?.by[0]).toBeLessThan((thrown?.by[0] ?? 0) * 0.8);
  expect(slower?.by[0]).toBeGreaterThan(0);
  expect(glideAfter(drag(1000), 400)).toBeUndefined();
});

test('a press without a movement, and one that came back to where it was, do not glide', () => {
  expect(glideAfter([], 10)).toBeUndefined();
  expect(glideAfter(drag(1000, 1), 10)).toBeUndefined();
  const back = drag(1000).map((movement, i): Movement => ({ ...movement, by: [i % 2 ? 5 : -5, 0] }));
  expect(glideAfter(back.slice(-5), 190)).toBeUndefined();
});

test('a pinch glides in zoom', () => {
  const pinch = drag(0).map((movement) => ({ ...movement, zoom: 0.05 }));
  // 5 · 0.3 = 1.5 zooms a second at first; 1.5 / (20 · 0.3) s.
  expect(glideAfter(pinch, 190)).toEqual({
    by: [0, 0],
    zoom: expect.closeTo(0.1875),
    milliseconds: expect.closeTo(250),
  });
});

test('a glide only slows down, from the start of its way to the end', () => {
  const way = Array.from({ length: 11 }, (_, i) => glided(i / 10));
  expect(way[0]).toBe(0);
  expect(way[10]).toBeCloseTo(1);
  const steps = way.slice(1).map((at, i) => at - (way[i] ?? 0));
  expect(steps).toEqual(steps.toSorted((a, b) => b - a));
  // As MapLibre's own solver has it (@mapbox/unitbezier).
  expect(glided(0.5)).toBeCloseTo(0.80545, 4);
});
