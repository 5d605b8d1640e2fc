import { expect, test } from 'vitest';
import { project } from '../../../src/cartography/camera.ts';
import type { Frames } from '../../../src/story/manifest.ts';
import { makeRig } from '../../../src/views/handling/rig.ts';
import { fakeDrawing } from './fake-drawing.ts';

const frames: Frames = { wide: [0, 0, 20, 10], tall: [0, 0, 20, 10] };
const size = { width: 800, height: 400 };

test('a step to the side moves the view by a third of what is free of the map, as the reader’s own movement', () => {
  let moved = () => {};
  const { drawing } = fakeDrawing(
    () => moved(),
    () => size,
    false,
  );
  const rig = makeRig({ drawing, frames, size: () => size, shown: () => true, moved: () => {} });
  moved = rig.moved;
  rig.covered = { right: 200, bottom: 100 };
  rig.zoom(1);
  const { center } = drawing.camera;
  rig.pan(1, 0);
  const [x, y] = project(drawing.camera, size, center);
  expect([x, y].map(Math.round)).toEqual([200, 200]);
  rig.pan(-1, -1);
  const [, above] = project(drawing.camera, size, center);
  expect(Math.round(above)).toBe(300);
  expect(rig.strayed).toBeDefined();
});
