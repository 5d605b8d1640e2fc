import { expect, test } from 'vitest';
import { openingCamera, project, unproject } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import type { Frames } from '../../src/story/manifest.ts';
import { controlled, frames } from './controlled-camera.ts';

const world: Frames = { wide: [-130, -56, 155, 72], tall: [-125, -45, 150, 65] };

test('a map starts at its opening view, can be moved, and is reset', () => {
  const { cameraController, renderer, told } = controlled();
  expect(renderer.camera).toEqual(openingCamera(frames, { width: 800, height: 400 }));
  expect(cameraController.moved).toBe(false);
  cameraController.zoom(1);
  expect([cameraController.moved, told()]).toEqual([true, 1]);
  cameraController.reset();
  expect([cameraController.moved, told()]).toEqual([false, 2]);
});

test('a map of another size keeps its opening view, or where the reader went', () => {
  const size = { width: 300, height: 500 };
  const home = controlled();
  home.resize(size);
  expect(home.renderer.camera).toEqual(openingCamera(frames, size));
  const away = controlled();
  away.cameraController.zoom(1);
  const before = away.renderer.camera;
  away.resize(size);
  expect(away.renderer.camera).toEqual(before);
});

test('a map that starts hidden opens where it would have, and then goes where it was sent', () => {
  const size = { width: 300, height: 500 };
  const untouched = controlled(false, { width: 0, height: 0 });
  untouched.resize(size);
  expect(untouched.renderer.camera).toEqual(openingCamera(frames, size));
  const chosen = controlled(false, { width: 0, height: 0 });
  chosen.cameraController.follow({ bounds: [2, 2, 4, 3], maxZoom: 20 }, 0);
  chosen.resize(size);
  expect(chosen.renderer.camera.center[0]).toBeCloseTo(3);
  chosen.cameraController.reset();
  chosen.resize({ width: 800, height: 400 });
  expect(chosen.renderer.camera).toEqual(openingCamera(frames, { width: 800, height: 400 }));
});

test('where something covers the map, home is the whole opening view in what is free', () => {
  const { cameraController, renderer } = controlled();
  expect(cameraController.canReset).toBe(false);
  cameraController.padding = { ...NO_PADDING, right: 300 };
  expect([cameraController.moved, cameraController.canReset]).toEqual([false, true]);
  cameraController.reset();
  expect([cameraController.moved, cameraController.canReset]).toEqual([true, false]);
  const [west] = unproject(renderer.camera, { width: 800, height: 400 }, [0, 0]);
  const [east] = unproject(renderer.camera, { width: 800, height: 400 }, [500, 0]);
  expect((west + east) / 2).toBeCloseTo(10);
  expect(west).toBeLessThanOrEqual(0);
  cameraController.padding = NO_PADDING;
  cameraController.reset();
  expect(cameraController.moved).toBe(false);
});

test.each([
  { width: 390, height: 760 },
  { width: 1200, height: 600 },
  // So small that the renderer cannot show the opening view.
  { width: 60, height: 60 },
])('a map of most of the world is at its opening view, and comes back to it: %o', (size) => {
  const { cameraController, renderer, resize } = controlled(false, size, world);
  const opening = openingCamera(world, size);
  expect([cameraController.moved, cameraController.canReset]).toEqual([false, false]);
  if (opening.zoom > -2) expect(renderer.camera).toEqual(opening);
  cameraController.zoom(1);
  expect([cameraController.moved, cameraController.canReset]).toEqual([true, true]);
  cameraController.reset();
  expect([cameraController.moved, cameraController.canReset]).toEqual([false, false]);
  resize({ width: 500, height: 500 });
  expect(renderer.camera).toEqual(openingCamera(world, { width: 500, height: 500 }));
});

test('a map of most of the world shows all of it in what is free, and its edges too', () => {
  const size = { width: 1200, height: 600 };
  const { cameraController, renderer } = controlled(false, size, world);
  const before = renderer.camera;
  cameraController.padding = { ...NO_PADDING, right: 380 };
  expect(renderer.camera).toEqual(before);
  cameraController.reset();
  expect(project(renderer.camera, size, [-130, 0])[0]).toBeGreaterThan(-1e-6);
  expect(project(renderer.camera, size, [155, 0])[0]).toBeLessThan(820 + 1e-6);
  cameraController.fit({ bounds: [178, -40, 178, -40], maxZoom: 7 });
  expect(project(renderer.camera, size, [178, -40])[0]).toBeLessThan(820);
  cameraController.padding = NO_PADDING;
  cameraController.reset();
  expect(renderer.camera).toEqual(before);
});

test('a map of a town follows its places no farther than the opening view, and shows them nearer', () => {
  const town: Frames = { wide: [10, 50, 10.4, 50.15], tall: [10, 50, 10.4, 50.15] };
  const { cameraController, renderer } = controlled(false, { width: 960, height: 600 }, town);
  const opening = renderer.camera;
  expect(opening.zoom).toBeGreaterThan(10);
  cameraController.follow({ bounds: [10.2, 50.07, 10.2, 50.07], maxZoom: 7 }, 0);
  expect(renderer.camera).toEqual(opening);
  cameraController.follow({ bounds: [10.6, 50.07, 10.6, 50.07], maxZoom: 7 }, 0);
  expect(renderer.camera).toEqual({
    center: [expect.closeTo(10.6), expect.closeTo(50.07)],
    zoom: expect.closeTo(opening.zoom),
  });
  cameraController.fit({ bounds: [10.2, 50.07, 10.2, 50.07], maxZoom: 7 });
  expect(renderer.camera.zoom).toBeCloseTo(opening.zoom);
  for (let i = 0; i < 6; i++) cameraController.zoom(1);
  expect(renderer.camera.zoom).toBeCloseTo(opening.zoom + 3);
});
