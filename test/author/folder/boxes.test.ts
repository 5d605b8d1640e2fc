import { expect, it } from 'vitest';
import { boxOfAll, frameAround } from '../../../author/src/folder/boxes.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { holdsBox, isAcross180 } from '../../../src/story/box.ts';
import { square } from '../../stories/small-story.ts';

const point = (lng: number, lat: number): StoryGeometry => ({ type: 'Point', coordinates: [lng, lat] });
const area = (...box: [number, number, number, number]): StoryGeometry => square(box);

it('the opening view shows the points, and areas that are not much larger', () => {
  const points = [point(7, 47), point(8, 48)];
  expect(frameAround([...points, area(-10, 35, 30, 60)])).toEqual([6.8, 46.8, 8.2, 48.2]);
  expect(frameAround([...points, area(6, 47, 8, 49)])).toEqual([5.76, 46.76, 8.24, 49.24]);
  const ports = [point(-158, 21), point(-122, 37), point(140, 35)];
  expect(frameAround([...ports, area(-170, 19, -67, 71)])).toEqual(frameAround(ports));
  expect(frameAround([area(-10, 35, 30, 60)])).toEqual([-14.8, 32, 34.8, 63]);
});

it('the opening view does not follow a line that is much longer than what lies on it', () => {
  const line = (...ends: [number, number][]): StoryGeometry => ({ type: 'LineString', coordinates: ends });
  const points = [point(7, 47), point(8, 48)];
  const river = line([6, 46], [4, 52]);
  expect(frameAround([...points, river])).toEqual([6.8, 46.8, 8.2, 48.2]);
  expect(frameAround([...points, line([7.5, 47], [8.5, 48])])).toEqual([6.8, 46.8, 8.7, 48.2]);
  expect(frameAround([points[0] as StoryGeometry, river])).toEqual([3.64, 45.28, 7.36, 52.72]);
});

it('one point has room around it', () => {
  expect(frameAround([point(7, 47)])).toEqual([6.8, 46.8, 7.2, 47.2]);
});

it.each([
  ['points on both sides of 180°', [point(179, -17), point(-179, -16)]],
  ['a shape that runs on over 180°', [area(176, -18, 179, -16), area(179, -18, 182, -16)]],
  ['a shape that jumps over 180°', [area(176, -18, -178, -16)]],
])('%s are shown there, not around the world', (_, geometries) => {
  const frame = frameAround(geometries);
  expect(isAcross180(frame)).toBe(true);
  expect(frame[2] + 360 - frame[0]).toBeLessThan(9);
  expect(holdsBox(boxOfAll(geometries, frame), frame)).toBe(true);
});

it('a story of the whole world has a box that holds its opening view', () => {
  const world = [
    point(-5, 50),
    point(7, 47),
    point(105, 12),
    point(140, 35),
    point(-158, 21),
    point(-122, 37),
  ];
  const frame = frameAround(world);
  expect(isAcross180(frame)).toBe(true);
  expect(boxOfAll(world, frame)).toEqual([-180, expect.any(Number), 180, expect.any(Number)]);
  expect(holdsBox(boxOfAll(world, frame), frame)).toBe(true);
});
