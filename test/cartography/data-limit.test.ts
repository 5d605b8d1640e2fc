import { expect, test } from 'vitest';
import { dataLimitOf } from '../../src/cartography/data-limit.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { constrained } from '../../src/cartography/range.ts';
import type { DataScale } from '../../src/story/manifest.ts';
import type { Story } from '../../src/story/story.ts';
import { smallStory } from '../stories/small-story.ts';

const IRAQ_AND_IRAN = [38.7, 24.8, 63.4, 39.8] as const;
const SCALES: DataScale[] = [{ scale: 50_000_000 }, { scale: 10_000_000, bbox: [...IRAQ_AND_IRAN] }];
const BASRA = [47.8, 30.5] as const;
const LONDON = [-0.1, 51.5] as const;

function storyWith(dataScales: DataScale[] | undefined): Story {
  const story = smallStory();
  const { dataScales: _, ...about } = story.about;
  const frames = { wide: [36, 23, 64, 41], tall: [37, 22, 57, 43] } as Story['about']['frames'];
  return { ...story, about: { ...about, frames, ...(dataScales && { dataScales }) } };
}

test('a story that says nothing of its data is looked at from zoom 10, or three zooms nearer than it opens', () => {
  expect(dataLimitOf(storyWith(undefined), 4).nearestAt(LONDON)).toBe(10);
  expect(dataLimitOf(storyWith(undefined), 12).nearestAt(LONDON)).toBe(15);
});

test('the nearest zoom is 7 over 1:50 million and 9 over 1:10 million', () => {
  const limit = dataLimitOf(storyWith(SCALES), 4);
  expect(limit.nearest).toBe(9);
  expect(limit.nearestAt(BASRA)).toBe(9);
  expect(limit.nearestAt(LONDON)).toBe(7);
});

test('where a place is surveyed it is three zooms nearer than the opening view', () => {
  const story = storyWith([{ scale: 50_000_000 }]);
  const [place] = story.places.values();
  if (!place) throw new Error('The small story has no place.');
  const surveyed = { ...place, precision: 'surveyed' as const, bbox: [-1, 51, 1, 52] as const };
  const limit = dataLimitOf({ ...story, places: new Map([[place.id, surveyed]]) }, 8);
  expect(limit.nearestAt(LONDON)).toBe(11);
  expect(limit.nearestAt([20, 0])).toBe(7);
});

test('one may look as near as the story opens, whatever its scale', () => {
  expect(dataLimitOf(storyWith([{ scale: 50_000_000 }]), 8).nearestAt(BASRA)).toBe(8);
});

test('the limit eases: no step of the view throws it back by more than a part of a zoom', () => {
  const { nearest, nearestAt } = dataLimitOf(storyWith(SCALES), 4);
  const size = { width: 1000, height: 600 };
  const range = { farthest: 2, nearest, nearestAt, beyond: NO_PADDING };
  let camera = constrained({ center: BASRA, zoom: 9 }, size, range);
  // West by 100 CSS pixels at a time, as far as Libya.
  while (camera.center[0] > 15) {
    const step = (100 * 360) / (512 * 2 ** camera.zoom);
    const next = constrained(
      { center: [camera.center[0] - step, camera.center[1]], zoom: camera.zoom },
      size,
      range,
    );
    expect(camera.zoom - next.zoom).toBeLessThan(0.3);
    camera = next;
  }
  expect(camera.zoom).toBeCloseTo(7, 1);
});

test('an area over 180° is as near from both sides', () => {
  const limit = dataLimitOf(
    storyWith([{ scale: 50_000_000 }, { scale: 10_000_000, bbox: [177, -20, -178, -12] }]),
    4,
  );
  for (const lng of [178, -179]) expect(limit.nearestAt([lng, -17])).toBe(9);
  expect(limit.nearestAt([176.8, -17])).toBe(limit.nearestAt([-177.8, -17]));
});
