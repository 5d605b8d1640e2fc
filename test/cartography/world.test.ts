import { describe, expect, it } from 'vitest';
import { project } from '../../src/cartography/camera.ts';
import { PLAIN_WORLD, projectionIn, turnedInto, turnsIn, worldOf } from '../../src/cartography/world.ts';
import type { Place } from '../../src/story/place.ts';
import type { Story } from '../../src/story/story.ts';
import { articleStory } from '../stories/article.ts';
import { place, smallStory, square } from '../stories/small-story.ts';

const SIZE = { width: 800, height: 600 };

function storyOf(frame: Story['about']['bbox'], ...places: readonly Place[]): Story {
  const story = smallStory();
  const frames = { wide: frame, tall: frame };
  return { ...story, about: { ...story.about, frames }, places: new Map(places.map((one) => [one.id, one])) };
}
const across = place(
  'across',
  'country',
  { type: 'MultiPolygon', coordinates: [square([170, 50, 190, 70]).coordinates] },
  [170, 50, -170, 70],
);

describe('the world of a story', () => {
  it('is that from -180° to 180° where nothing lies across', () => {
    expect(worldOf(smallStory())).toEqual({ west: -180, east: 180, wraps: false });
  });

  it('has an opening view that runs over 180° in its middle', () => {
    expect(worldOf(storyOf([130, -10, -110, 60]))).toEqual({ west: 10, east: 370, wraps: true });
  });

  it('goes on as far as what lies across its edge', () => {
    expect(worldOf(storyOf([0, 0, 10, 10], across))).toEqual({ west: -180, east: 190 + 20 / 6, wraps: true });
    const dots = place(
      'isles',
      'place',
      {
        type: 'MultiPoint',
        coordinates: [
          [173, 1],
          [-157, 2],
        ],
      },
      [173, 1, -157, 2],
    );
    expect(worldOf(storyOf([0, 0, 10, 10], dots))).toEqual({ west: -187 - 30 / 6, east: 180, wraps: true });
  });

  it('of the article goes on to the end of Russia', async () => {
    const { west, east } = worldOf(await articleStory());
    expect(west).toBe(-180);
    expect(east).toBeGreaterThan(190);
    expect(east).toBeLessThan(220);
  });
});

describe('a position', () => {
  const camera = { center: [185, 0], zoom: 3 } as const;
  it('is seen where it is nearest to the middle, in a world that wraps', () => {
    const wrapping = projectionIn({ west: 0, east: 360, wraps: true }, camera, SIZE);
    expect(wrapping([-170, 10])[0]).toBeCloseTo(project(camera, SIZE, [190, 10])[0], 6);
    expect(wrapping([190, 10])[0]).toBeCloseTo(project(camera, SIZE, [190, 10])[0], 6);
    expect(projectionIn(PLAIN_WORLD, camera, SIZE)([-170, 10])).toEqual(project(camera, SIZE, [-170, 10]));
  });
});

it('a box is moved by whole turns to where a world has it', () => {
  expect(turnedInto({ west: 0, east: 360, wraps: true }, [-160, 0, -120, 10])).toEqual([200, 0, 240, 10]);
  expect(turnedInto(PLAIN_WORLD, [200, 0, 240, 10])).toEqual([-160, 0, -120, 10]);
  expect(turnedInto(PLAIN_WORLD, [20, 0, 190, 10])).toEqual([20, 0, 190, 10]);
});

it('a stretch is seen as often as it is in view', () => {
  expect(turnsIn([-10, 10], -5, 5)).toEqual([0]);
  expect(turnsIn([170, 200], -180, -165)).toEqual([1]);
  expect(turnsIn([170, 200], 20, 190)).toEqual([0]);
  expect(turnsIn([-190, 190], 175, 185)).toEqual([-1, 0]);
  expect(turnsIn([0, 100], 120, 130)).toEqual([]);
});
