import { expect, it, test } from 'vitest';
import { dataScalesOf } from '../../../author/src/basemap/data-scales.ts';
import { regionOf } from '../../../author/src/basemap/region.ts';
import { dataLimitOf } from '../../../src/cartography/data-limit.ts';
import type { Bbox, Position } from '../../../src/story/place.ts';
import { smallStory } from '../../stories/small-story.ts';

/** How near a story of a frame may be looked at, in its middle and far away, and by how many pixels lines stray there. */
function limitsOf(frame: Bbox, coarser = 1, dots: readonly Position[] = []) {
  const region = regionOf([frame], coarser);
  const { about } = smallStory();
  const box = [...frame] as [number, number, number, number];
  const story = {
    about: { ...about, frames: { wide: box, tall: box }, dataScales: dataScalesOf(region, dots) },
    places: new Map(),
  };
  const { nearestAt } = dataLimitOf(story as never, region.zoom);
  const middle = nearestAt([(frame[0] + frame[2]) / 2, (frame[1] + frame[3]) / 2]);
  const pixel = region.pixel * 2 ** (region.zoom - middle);
  return { opening: region.zoom, middle, far: nearestAt([-150, -60]), stray: region.nearest / 2 / pixel };
}

const BASEL: Bbox = [7.1, 47.4, 8.3, 48.7];
const MEKONG: Bbox = [96, 8, 112, 24];

it('lets readers come as near as Natural Earth is fine, and no nearer', () => {
  expect(limitsOf(BASEL).middle).toBe(9);
});

it('stops them where lines that were thinned would stray by more than four pixels', () => {
  for (const coarser of [1, 1.5, 4]) {
    const { middle, opening, stray } = limitsOf(MEKONG, coarser);
    expect(middle).toBeGreaterThan(opening);
    expect(stray).toBeLessThanOrEqual(4);
  }
  expect(limitsOf(MEKONG, 4).middle).toBeLessThan(limitsOf(MEKONG).middle);
});

it('stops them far out where the world is coarse', () => {
  expect(limitsOf(BASEL).far).toBeLessThan(4);
});

test('a map that opens nearer than its shapes are fine can be looked at a little nearer', () => {
  const { middle, opening } = limitsOf([2.2, 48.8, 2.45, 48.92]);
  expect(middle).toBeGreaterThanOrEqual(opening + 1);
});

it('lets them come as near as two towns on the banks of a river can be told apart, but no nearer than is usual', () => {
  const mukdahan = [104.72, 16.54] as const;
  expect(limitsOf(MEKONG, 1, [mukdahan, [104.76, 16.56]]).middle).toBe(9);
  expect(limitsOf(MEKONG, 1, [mukdahan, [104.7201, 16.54]]).middle).toBe(10);
  expect(limitsOf(MEKONG, 1, [mukdahan, mukdahan]).middle).toBe(limitsOf(MEKONG).middle);
});
