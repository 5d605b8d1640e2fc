import { expect, test } from 'vitest';
import { type HitTest, makeHitTest } from '../../src/map/hit.ts';
import { place, smallStory, square } from '../stories/small-story.ts';

const NONE: ReadonlySet<string> = new Set();
const ZOOM = 6;
/** Degrees of longitude that are one CSS pixel at `ZOOM`. */
const PIXEL = 360 / (512 * 2 ** ZOOM);

const idsOf =
  (test: HitTest): ((...asked: Parameters<HitTest>) => string[]) =>
  (...asked) =>
    test(...asked).map(({ place }) => place.id);
const hit = idsOf(makeHitTest(smallStory().places.values()));

test('the most specific comes first: point, line, smaller area, larger area', () => {
  expect(hit([5, 5], ZOOM, 8, NONE)).toEqual(['town', 'river', 'region', 'land']);
});

test('a line is hit up to the reach and not beyond it', () => {
  expect(hit([5 + 7.9 * PIXEL, 7], ZOOM, 8, NONE)).toContain('river');
  expect(hit([5 + 8.1 * PIXEL, 7], ZOOM, 8, NONE)).not.toContain('river');
  expect(hit([5 + 8.1 * PIXEL, 7], ZOOM, 22, NONE)).toContain('river');
});

test('a point is hit up to the reach in pixels at any zoom', () => {
  const nearer = PIXEL / 4;
  expect(hit([5 + 8.1 * nearer, 5], ZOOM + 2, 8, NONE)).not.toContain('town');
  expect(hit([5 + 7.9 * nearer, 5], ZOOM + 2, 8, NONE)).toContain('town');
});

test('the end of a line reaches no farther than its side', () => {
  expect(hit([5, 9 + 12 * PIXEL], ZOOM, 8, NONE)).not.toContain('river');
});

test('areas are hit by containment alone', () => {
  expect(hit([8 + PIXEL, 7], ZOOM, 22, NONE)).toEqual(['land']);
});

test('each part of a feature is hit', () => {
  expect(hit([175, 52], ZOOM, 8, NONE)).toEqual(['far']);
});

test('a hole is outside', () => {
  const ring = square([0, 0, 10, 10]).coordinates;
  const hole = square([4, 4, 6, 6]).coordinates;
  const withHole = idsOf(
    makeHitTest([
      place('atoll', 'region', { type: 'Polygon', coordinates: [...ring, ...hole] }, [0, 0, 10, 10]),
    ]),
  );
  expect(withHole([5, 5], ZOOM, 8, NONE)).toEqual([]);
  expect(withHole([2, 5], ZOOM, 8, NONE)).toEqual(['atoll']);
});

test('features of hidden layers are not hit', () => {
  expect(hit([5, 5], ZOOM, 8, new Set(['towns']))).toEqual(['river', 'region', 'land']);
});

test('of two points the nearer comes first', () => {
  const two = idsOf(
    makeHitTest([
      place('east', 'city', { type: 'Point', coordinates: [5 * PIXEL, 0] }, [5 * PIXEL, 0, 5 * PIXEL, 0]),
      place('west', 'city', { type: 'Point', coordinates: [0, 0] }, [0, 0, 0, 0]),
    ]),
  );
  expect(two([PIXEL, 0], ZOOM, 8, NONE)).toEqual(['west', 'east']);
  expect(two([4 * PIXEL, 0], ZOOM, 8, NONE)).toEqual(['east', 'west']);
});
