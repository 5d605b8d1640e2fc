import { expect, test } from 'vitest';
import { project } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { nearestAfter } from '../../src/cartography/range.ts';
import { makeCameraController } from '../../src/map/camera-controller.ts';
import type { Frames } from '../../src/story/manifest.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

const frames: Frames = { wide: [0, 0, 20, 10], tall: [0, 0, 20, 10] };
const size = { width: 800, height: 400 };

test('a step to the side moves the view by a third of what is free of the map, as the reader’s own movement', () => {
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
  cameraController.padding = { ...NO_PADDING, right: 200, bottom: 100 };
  cameraController.zoom(1);
  const { center } = renderer.camera;
  cameraController.pan(1, 0);
  const [x, y] = project(renderer.camera, size, center);
  expect([x, y].map(Math.round)).toEqual([200, 200]);
  cameraController.pan(-1, -1);
  const [, above] = project(renderer.camera, size, center);
  expect(Math.round(above)).toBe(300);
  expect(cameraController.userBounds).toBeDefined();
});
