import { expect, test } from 'vitest';
import { project } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { nearestAfter } from '../../src/cartography/range.ts';
import { makeCameraController } from '../../src/map/camera-controller.ts';
import type { Frames } from '../../src/story/manifest.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

const frames: Frames = { wide: [0, 0, 20, 10], tall: [0, 0, 20, 10] };
const size = { width: 800, height: 400 };

/** A map that is on its way for a while. */
function slowMap() {
  const { renderer, arrive } = makeFakeRenderer(() => size, true);
  const controller = makeCameraController({
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
  return { controller, renderer, arrive };
}

test('two quick steps nearer, or to a side, are two steps', () => {
  const { controller, renderer, arrive } = slowMap();
  const { zoom } = renderer.camera;
  controller.zoom(1);
  controller.zoom(1);
  arrive();
  expect(renderer.camera.zoom).toBeCloseTo(zoom + 2);
  const { center } = renderer.camera;
  controller.pan(-1, 0);
  controller.pan(-1, -1);
  arrive();
  const [x, y] = project(renderer.camera, size, center);
  expect(x - size.width / 2).toBeCloseTo((2 * size.width) / 3);
  expect(y - size.height / 2).toBeCloseTo(size.height / 3);
});

test('a step on the way to a place goes on from there', () => {
  const { controller, renderer, arrive } = slowMap();
  controller.look([2, 2, 4, 4]);
  controller.zoom(-1);
  arrive();
  const [lng, lat] = renderer.camera.center;
  expect(lng).toBeCloseTo(3);
  expect(lat).toBeCloseTo(3, 1);
});

test('a step that was cut short counts as far as it came', () => {
  const { controller, renderer, arrive } = slowMap();
  const { zoom } = renderer.camera;
  controller.zoom(1);
  // As where the reader drags the map.
  renderer.moveTo(renderer.camera);
  controller.zoom(1);
  arrive();
  expect(renderer.camera.zoom).toBeCloseTo(zoom + 1);
});

test('a place is in view where the map goes, not where it is on its way', () => {
  const { controller, renderer, arrive } = slowMap();
  controller.look([14, 6, 18, 9]);
  // In view as yet, but not where the map goes.
  controller.follow({ bounds: [2, 2, 5, 5], maxZoom: 10 }, 20);
  arrive();
  const [lng] = renderer.camera.center;
  expect(lng).toBeLessThan(14);
});
