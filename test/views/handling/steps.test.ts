import { expect, test } from 'vitest';
import { project } from '../../../src/cartography/camera.ts';
import type { Frames } from '../../../src/story/manifest.ts';
import { makeRig } from '../../../src/views/handling/rig.ts';
import { fakeDrawing } from './fake-drawing.ts';

const frames: Frames = { wide: [0, 0, 20, 10], tall: [0, 0, 20, 10] };
const size = { width: 800, height: 400 };

/** A map that is on its way for a while. */
function slowMap() {
  let moved = () => {};
  const { drawing, arrive } = fakeDrawing(
    () => moved(),
    () => size,
    true,
  );
  const rig = makeRig({ drawing, frames, size: () => size, shown: () => true, moved: () => {} });
  moved = rig.moved;
  return { rig, drawing, arrive };
}

test('two quick steps nearer, or to a side, are two steps', () => {
  const { rig, drawing, arrive } = slowMap();
  const { zoom } = drawing.camera;
  rig.zoom(1);
  rig.zoom(1);
  arrive();
  expect(drawing.camera.zoom).toBeCloseTo(zoom + 2);
  const { center } = drawing.camera;
  rig.pan(-1, 0);
  rig.pan(-1, -1);
  arrive();
  const [x, y] = project(drawing.camera, size, center);
  expect(x - size.width / 2).toBeCloseTo((2 * size.width) / 3);
  expect(y - size.height / 2).toBeCloseTo(size.height / 3);
});

test('a step on the way to a place goes on from there', () => {
  const { rig, drawing, arrive } = slowMap();
  rig.look([2, 2, 4, 4]);
  rig.zoom(-1);
  arrive();
  const [lng, lat] = drawing.camera.center;
  expect(lng).toBeCloseTo(3);
  expect(lat).toBeCloseTo(3, 1);
});

test('a step that was cut short counts as far as it came', () => {
  const { rig, drawing, arrive } = slowMap();
  const { zoom } = drawing.camera;
  rig.zoom(1);
  // As where the reader drags the map.
  drawing.moveTo(drawing.camera);
  rig.zoom(1);
  arrive();
  expect(drawing.camera.zoom).toBeCloseTo(zoom + 1);
});

test('a place is in view where the map goes, not where it is on its way', () => {
  const { rig, drawing, arrive } = slowMap();
  rig.look([14, 6, 18, 9]);
  // In view as yet, but not where the map goes.
  rig.follow({ bounds: [2, 2, 5, 5], maxZoom: 10 }, 20);
  arrive();
  const [lng] = drawing.camera.center;
  expect(lng).toBeLessThan(14);
});
