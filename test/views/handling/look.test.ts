import { expect, test } from 'vitest';
import { makeFontMeasure } from '../../../src/build/poster/measure.ts';
import { openingCamera, project } from '../../../src/cartography/camera.ts';
import type { LabelOptions } from '../../../src/cartography/label.ts';
import type { GroundName } from '../../../src/story/story.ts';
import { targetOfName } from '../../../src/views/handling/follow.ts';
import { makeRig } from '../../../src/views/handling/rig.ts';
import { namesInView } from '../../../src/views/names-in-view.ts';
import { articleStory } from '../../stories/article.ts';
import { fakeDrawing } from './fake-drawing.ts';

const size = { width: 800, height: 500 };
const story = await articleStory();
const { frames } = story.about;
const measure = makeFontMeasure();

function looked(name: GroundName) {
  let moved = () => {};
  const { drawing } = fakeDrawing(
    () => moved(),
    () => size,
    false,
  );
  const rig = makeRig({ drawing, frames, size: () => size, shown: () => true, moved: () => {} });
  moved = rig.moved;
  rig.lookAt(targetOfName(name));
  return { rig, camera: drawing.camera };
}

const view = (camera: LabelOptions['camera'], looked: GroundName): LabelOptions => ({
  size,
  camera,
  lang: 'en',
  measure,
  looked,
});

test.each(
  story.ground.names
    .filter(({ kind }) => kind !== 'sea')
    .map((name) => [`${name.name}, ${name.kind}`, name] as const),
)('the map leads to where it names %s', (_, name) => {
  const { rig, camera } = looked(name);
  const [x, y] = project(camera, size, name.at);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(size.width);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(size.height);
  const ids = namesInView(story, view(camera, name), rig.away)(new Set()).map(({ id }) => id);
  expect(ids).toContain(`${name.kind}:${name.name}`);
  expect(camera.zoom).toBeGreaterThanOrEqual(openingCamera(frames, size).zoom - 1e-6);
});

test('a look counts as where the reader went, so that it is shared', () => {
  const name = story.ground.names.find((one) => one.name === 'Basra');
  if (!name) throw new Error('The article’s ground has lost Basra.');
  const { rig } = looked(name);
  const [west = 0, south = 0, east = 0, north = 0] = rig.strayed ?? [];
  expect(west < name.at[0] && name.at[0] < east && south < name.at[1] && name.at[1] < north).toBe(true);
});
