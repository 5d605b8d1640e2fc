import { expect, test } from 'vitest';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import { dataLimitOf } from '../../src/cartography/data-limit.ts';
import { stillCamera } from '../../src/map/still-camera.ts';
import type { Story } from '../../src/story/story.ts';
import { smallStory } from '../stories/small-story.ts';

const size = { width: 640, height: 400 };
const small = smallStory();
const story: Story = { ...small, about: { ...small.about, dataScales: [{ scale: 50_000_000 }] } };

test('a still picture shows the opening view where nothing is chosen', () => {
  expect(stillCamera(story, {}, size)).toEqual(openingCamera(story.about.frames, size));
});

test('what is chosen stands in its middle, no nearer than the live map goes over the same data', () => {
  const camera = stillCamera(story, { feature: 'town' }, size);
  const town = story.places.get('town');
  expect(project(camera, size, town?.at ?? [0, 0])).toEqual([expect.closeTo(320), expect.closeTo(200)]);
  const opening = openingCamera(story.about.frames, size);
  expect(camera.zoom).toBeGreaterThan(opening.zoom);
  expect(camera.zoom).toBeLessThanOrEqual(dataLimitOf(story, opening.zoom).nearest);
  // The same over finer data, which may be looked at from nearer.
  const finer: Story = { ...story, about: { ...small.about, dataScales: [{ scale: 5_000_000 }] } };
  expect(stillCamera(finer, { feature: 'town' }, size).zoom).toBeGreaterThan(camera.zoom);
});
