import { expect, test } from 'vitest';
import { openingCamera, project } from '../../src/cartography/camera.ts';
import type { LabelOptions } from '../../src/cartography/label.ts';
import { namesInView } from '../../src/cartography/names-in-view.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { nearestAfter } from '../../src/cartography/range.ts';
import { makeFontMeasure } from '../../src/compiler/poster/measure.ts';
import { makeCameraController } from '../../src/map/camera-controller.ts';
import { targetOfName } from '../../src/map/target.ts';
import type { BasemapName } from '../../src/story/story.ts';
import { articleStory } from '../stories/article.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

const size = { width: 800, height: 500 };
const story = await articleStory();
const { frames } = story.about;
const measure = makeFontMeasure();

function looked(name: BasemapName) {
  const { renderer } = makeFakeRenderer(() => size);
  const cameraController = makeCameraController({
    renderer,
    frames,
    limitAfter: (opening) => ({ nearest: nearestAfter(opening) }),
    padding: NO_PADDING,
    direction: 'ltr',
    size: () => size,
    isShown: () => true,
    onChange: () => {},
    signal: new AbortController().signal,
  });
  cameraController.lookAt(targetOfName(name));
  return { cameraController, camera: renderer.camera };
}

const view = (camera: LabelOptions['camera'], looked: BasemapName): LabelOptions => ({
  size,
  camera,
  lang: 'en',
  measure,
  looked,
});

test.each(
  story.basemap.names
    .filter(({ kind }) => kind !== 'sea')
    .map((name) => [`${name.name}, ${name.kind}`, name] as const),
)('the map leads to where it names %s', (_, name) => {
  const { cameraController, camera } = looked(name);
  const [x, y] = project(camera, size, name.at);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(size.width);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(size.height);
  const ids = namesInView(story, view(camera, name), cameraController.moved)(new Set()).map(({ id }) => id);
  expect(ids).toContain(`${name.kind}:${name.name}:${name.at.join()}`);
  expect(camera.zoom).toBeGreaterThanOrEqual(openingCamera(frames, size).zoom - 1e-6);
});

test('a look counts as where the reader went, so that it is shared', () => {
  const name = story.basemap.names.find((one) => one.name === 'Basra');
  if (!name) throw new Error('The article’s basemap has lost Basra.');
  const { cameraController } = looked(name);
  const [west = 0, south = 0, east = 0, north = 0] = cameraController.userBounds ?? [];
  expect(west < name.at[0] && name.at[0] < east && south < name.at[1] && name.at[1] < north).toBe(true);
});
