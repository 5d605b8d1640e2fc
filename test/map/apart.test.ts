import { expect, test } from 'vitest';
import { apartFrom } from '../../src/map/apart.ts';
import { place, smallStory } from '../stories/small-story.ts';

const story = smallStory();
const dots = (...lngs: number[]) =>
  new Map(
    lngs.map(
      (lng, i) =>
        [
          `dot-${i}`,
          place(`dot-${i}`, 'city', { type: 'Point', coordinates: [lng, 0] }, [lng, 0, lng, 0]),
        ] as const,
    ),
  );

/** From where on the first of some dots on the equator stands apart from the others. */
function apart(places: ReturnType<typeof dots>, frame: readonly [number, number, number, number]) {
  const frames = { wide: [...frame], tall: [...frame] } as typeof story.about.frames;
  const [first] = places.values();
  if (!first) throw new Error('There is no dot.');
  return apartFrom({ ...story, about: { ...story.about, frames }, places }, first);
}

test('two dots on both sides of 180° stand apart from as near as two elsewhere', () => {
  expect(apart(dots(179.5, -179.5), [170, -10, -170, 10])).toBeCloseTo(apart(dots(0, 1), [-10, -10, 10, 10]));
});

test('on a map that ends at 180° they stand apart at its two ends', () => {
  expect(apart(dots(179.5, -179.5), [-10, -10, 10, 10])).toBeLessThan(0);
});
