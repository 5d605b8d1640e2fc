import { expect, test } from 'vitest';
import { type Camera, openingCamera, unproject } from '../../../src/cartography/camera.ts';
import type { Frames } from '../../../src/story/manifest.ts';
import type { Drawing } from '../../../src/views/handling/drawing.ts';
import { fitCamera } from '../../../src/views/handling/follow.ts';
import { makeRig } from '../../../src/views/handling/rig.ts';

const frames: Frames = { wide: [0, 0, 20, 10], tall: [0, 0, 20, 10] };

/** A drawing that only has a camera, and moves it at once. */
function fakeDrawing(heard: () => void) {
  let camera: Camera = { center: [0, 0], zoom: 0 };
  let range = { farthest: 0, nearest: 24 };
  const drawing: Drawing = {
    alive: Promise.resolve(),
    lost: new Promise(() => {}),
    get camera() {
      return camera;
    },
    get range() {
      return range;
    },
    limit(farthest, nearest) {
      range = { farthest, nearest };
    },
    moveTo(to) {
      camera = to;
      heard();
    },
    changed() {},
    resize() {},
    focus() {},
    remove() {},
  };
  return drawing;
}

function rigged() {
  let size = { width: 800, height: 400 };
  let told = 0;
  let moved = () => {};
  const drawing = fakeDrawing(() => moved());
  const rig = makeRig({
    drawing,
    frames,
    size: () => size,
    moved: () => {
      told += 1;
    },
  });
  moved = rig.moved;
  return {
    rig,
    drawing,
    told: () => told,
    resize(next: typeof size) {
      size = next;
      rig.resize();
    },
  };
}

test('a map starts at its opening view, is away once moved, and comes back', () => {
  const { rig, drawing, told } = rigged();
  expect(drawing.camera).toEqual(openingCamera(frames, { width: 800, height: 400 }));
  expect(rig.away).toBe(false);
  rig.zoom(1);
  expect([rig.away, told()]).toEqual([true, 1]);
  rig.home();
  expect([rig.away, told()]).toEqual([false, 2]);
});

test('a map of another size keeps its opening view, or where the reader went', () => {
  const size = { width: 300, height: 500 };
  const home = rigged();
  home.resize(size);
  expect(home.drawing.camera).toEqual(openingCamera(frames, size));
  const away = rigged();
  away.rig.zoom(1);
  const before = away.drawing.camera;
  away.resize(size);
  expect(away.drawing.camera).toEqual(before);
});

test('buttons zoom no farther than there is something to see', () => {
  const { rig, drawing } = rigged();
  for (let i = 0; i < 12; i++) rig.zoom(1);
  expect(drawing.camera.zoom).toBe(drawing.range.nearest);
});

test('a target that is fitted fills the room that is left', () => {
  const size = { width: 500, height: 400 };
  const camera = fitCamera({ bounds: [10, 20, 14, 21], maxZoom: 20 }, size, [40, 10, 60, 110]);
  const [west, north] = unproject(camera, size, [40, 10]);
  const [east, south] = unproject(camera, size, [440, 290]);
  expect([west, east]).toEqual([expect.closeTo(10), expect.closeTo(14)]);
  expect((north + south) / 2).toBeCloseTo(20.5, 1);
  expect(fitCamera({ bounds: [10, 20, 10, 20], maxZoom: 7 }, size, [0, 0, 0, 0])).toEqual({
    center: [expect.closeTo(10), expect.closeTo(20)],
    zoom: 7,
  });
});
