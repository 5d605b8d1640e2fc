import { expect, test } from 'vitest';
import { makeFontMeasure } from '../../src/build/poster/measure.ts';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import { namesInView } from '../../src/views/names-in-view.ts';
import { articleStory } from '../stories/article.ts';

const story = await articleStory();
const measure = makeFontMeasure();
const { frames, language: lang } = story.about;

function named(size: { width: number; height: number }, marked: readonly string[], away = false): string[] {
  const view = { size, camera: openingCamera(frames, size), lang, measure, marked: new Set(marked) };
  return namesInView(story, view, away).flatMap(({ place }) => place ?? []);
}

test.each(story.passages.map(({ id, features }) => [id, features] as const))(
  'what passage %s speaks of is named, where it is in view',
  (_, features) => {
    const size = { width: 870, height: 800 };
    const camera = openingCamera(frames, size);
    const seen = features.filter((id) => {
      const [x, y] = project(camera, size, story.places.get(id)?.at ?? [0, 0]);
      return x > 20 && y > 20 && x < size.width - 60 && y < size.height - 20;
    });
    expect(named(size, features)).toEqual(expect.arrayContaining(seen));
  },
);

test('a place that is named in the opening view stays named when the map is moved a little', () => {
  const size = { width: 870, height: 800 };
  const moved = named(size, [], true);
  for (const id of ['iraq', 'iran', 'kurdistan', 'shatt-al-arab', 'kirkuk-pipeline', 'tehran', 'baghdad'])
    expect(moved).toContain(id);
});

test('a name that is else left out for want of room is placed where it is marked', () => {
  const size = { width: 870, height: 800 };
  expect(named(size, [])).not.toContain('kurdistan-disputed');
  expect(named(size, ['kurdistan-disputed'])).toContain('kurdistan-disputed');
});
