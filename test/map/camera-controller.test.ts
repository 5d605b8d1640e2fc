import { expect, test } from 'vitest';
import { openingCamera, project, type Size, unproject } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { makeCameraController } from '../../src/map/camera-controller.ts';
import { fitCamera } from '../../src/map/view-box.ts';
import type { Frames } from '../../src/story/manifest.ts';
import { makeFakeRenderer } from './fake-renderer.ts';

const frames: Frames = { wide: [0, 0, 20, 10], tall: [0, 0, 20, 10] };

function controlled(
  slow = false,
  size: Size = { width: 800, height: 400 },
  of = frames,
  direction: Locale['direction'] = 'ltr',
) {
  let told = 0;
  const measured = () => ({ width: size.width || 1, height: size.height || 1 });
  const { renderer, events, arrive } = makeFakeRenderer(measured, slow);
  const leaving = new AbortController();
  const cameraController = makeCameraController({
    renderer,
    frames: of,
    padding: NO_PADDING,
    direction,
    size: measured,
    isShown: () => size.width > 0,
    onChange: () => {
      told += 1;
    },
    signal: leaving.signal,
  });
  return {
    cameraController,
    renderer,
    arrive,
    leaving,
    onMove: events.onMove,
    told: () => told,
    resize(next: Size) {
      size = next;
      cameraController.resize();
    },
  };
}

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

test('what the map is on its way to it comes to, though its size is told meanwhile', () => {
  const size = { width: 300, height: 500 };
  const target = { bounds: [2, 2, 4, 3], maxZoom: 20 } as const;
  const { cameraController, renderer, arrive, resize } = controlled(true);
  cameraController.follow(target, 0);
  resize(size);
  arrive();
  const [west] = unproject(renderer.camera, size, [0, 0]);
  const [east] = unproject(renderer.camera, size, [300, 0]);
  expect((west + east) / 2).toBeCloseTo(3);
  expect(east - west).toBeLessThan(4);
  const there = renderer.camera;
  resize({ width: 800, height: 400 });
  expect(renderer.camera).toEqual(there);
});

test('a map that is hidden looks where it looked once it is shown, and where it was sent meanwhile', () => {
  const size = { width: 300, height: 500 };
  const hidden = { width: 0, height: 0 };
  const { cameraController, renderer, resize } = controlled();
  const before = renderer.camera;
  resize(hidden);
  // A renderer without size cannot say where it looks.
  renderer.moveTo({ center: [-50, 0], zoom: 0 });
  expect(cameraController.moved).toBe(false);
  resize({ width: 800, height: 400 });
  expect(renderer.camera).toEqual(before);

  resize(hidden);
  cameraController.look([2, 2, 4, 3]);
  resize(size);
  const [west, north] = unproject(renderer.camera, size, [0, 0]);
  const [east, south] = unproject(renderer.camera, size, [300, 500]);
  expect([west, east].map((degrees) => degrees.toFixed(3))).toEqual(['2.000', '4.000']);
  expect(cameraController.userBounds).toEqual(
    [west, south, east, north].map((degrees) => expect.closeTo(degrees)),
  );
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
  { padding: { ...NO_PADDING, bottom: 300 }, height: 400 },
  // Too little is left to show anything in: the map is taken as if it were not covered.
  { padding: { ...NO_PADDING, bottom: 380 }, height: 400 },
])('a target is followed into what is free: %o', ({ padding, height }) => {
  const { cameraController, renderer, resize } = controlled();
  resize({ width: 300, height });
  cameraController.padding = padding;
  cameraController.follow({ bounds: [2, 2, 60, 60], maxZoom: 20 }, 0);
  const [x, y] = project(renderer.camera, { width: 300, height }, [31, 31]);
  expect(Math.abs(x - 150)).toBeLessThan(30);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(height - (padding.bottom > 300 ? 0 : padding.bottom));
});

test('the box that is seen counts where the reader has moved the map, not where it was sent', () => {
  const { cameraController, renderer, arrive, onMove } = controlled(true);
  const target = { bounds: [2, 2, 4, 3], maxZoom: 20 } as const;
  cameraController.follow(target, 0);
  expect(cameraController.userBounds).toBeUndefined();
  arrive();
  expect(cameraController.userBounds).toBeUndefined();
  // Sent on before it has come there.
  cameraController.reset();
  cameraController.follow(target, 0);
  onMove();
  arrive();
  expect(cameraController.userBounds).toBeUndefined();
  renderer.moveTo({ center: [3, 3], zoom: 6 });
  const [west, south, east, north] = cameraController.userBounds ?? [];
  expect([west, east]).toEqual([
    expect.closeTo(3 - (400 / 512 / 64) * 360),
    expect.closeTo(3 + (400 / 512 / 64) * 360),
  ]);
  cameraController.reset();
  arrive();
  expect(cameraController.userBounds).toBeUndefined();
  cameraController.look([west ?? 0, south ?? 0, east ?? 0, north ?? 0]);
  arrive();
  expect(renderer.camera).toEqual({
    center: [expect.closeTo(3), expect.closeTo(3)],
    zoom: expect.closeTo(6),
  });
  expect(cameraController.userBounds).toEqual(
    [west, south, east, north].map((side) => expect.closeTo(side ?? 0)),
  );
});

test('buttons zoom no farther than there is something to see', () => {
  const { cameraController, renderer } = controlled();
  for (let i = 0; i < 12; i++) cameraController.zoom(1);
  expect(renderer.camera.zoom).toBe(renderer.range.nearest);
});

test('a target that is fitted fills the room that is left', () => {
  const size = { width: 500, height: 400 };
  const camera = fitCamera({ bounds: [10, 20, 14, 21], maxZoom: 20 }, size, {
    left: 40,
    top: 10,
    right: 60,
    bottom: 110,
  });
  const [west, north] = unproject(camera, size, [40, 10]);
  const [east, south] = unproject(camera, size, [440, 290]);
  expect([west, east]).toEqual([expect.closeTo(10), expect.closeTo(14)]);
  expect((north + south) / 2).toBeCloseTo(20.5, 1);
  expect(fitCamera({ bounds: [10, 20, 10, 20], maxZoom: 7 }, size, NO_PADDING)).toEqual({
    center: [expect.closeTo(10), expect.closeTo(20)],
    zoom: 7,
  });
  const farther = fitCamera(
    { bounds: [-90, -60, 90, 60], maxZoom: 20 },
    size,
    { ...NO_PADDING, bottom: 300 },
    2,
  );
  expect(farther.zoom).toBe(2);
  const [x, y] = project(farther, size, [0, 0]);
  expect([x, y]).toEqual([expect.closeTo(250), expect.closeTo(50)]);
});

const world: Frames = { wide: [-130, -56, 155, 72], tall: [-125, -45, 150, 65] };

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

test('what covers the left and upper edges is avoided as what covers the others', () => {
  const size = { width: 800, height: 400 };
  const { cameraController, renderer, told } = controlled();
  cameraController.padding = { ...NO_PADDING, left: 300, top: 100 };
  expect([cameraController.canReset, told()]).toEqual([true, 1]);
  expect(cameraController.middle).toEqual([550, 250]);
  cameraController.reset();
  expect(cameraController.canReset).toBe(false);
  const [x, y] = project(renderer.camera, size, [10, 5]);
  expect([x, y]).toEqual([expect.closeTo(550), expect.closeTo(250, 0)]);
  cameraController.look([2, 2, 4, 3]);
  const [west, , east] = cameraController.seen;
  expect([west, east]).toEqual([expect.closeTo(2), expect.closeTo(4)]);
  expect(project(renderer.camera, size, [2, 2])[0]).toBeCloseTo(300);
});

test('what is clicked and large enough stays where it is, unless something comes to cover it', () => {
  const target = { bounds: [17, 4, 18, 5], maxZoom: 20 } as const;
  const { cameraController, renderer } = controlled();
  const before = renderer.camera;
  cameraController.approach(target, 20, [700, 200]);
  expect(renderer.camera).toEqual(before);
  cameraController.padding = { ...NO_PADDING, right: 300 };
  cameraController.approach(target, 20, [100, 200]);
  const [x] = project(renderer.camera, { width: 800, height: 400 }, [17.5, 4.5]);
  expect(x).toBeLessThan(500);
  expect(renderer.camera.zoom).toBe(before.zoom);
});

test('what is clicked and small is shown nearer, and what was clicked stays in view', () => {
  const size = { width: 800, height: 400 };
  const target = { bounds: [2, 2, 4, 4], maxZoom: 20 } as const;
  const { cameraController, renderer } = controlled();
  const farther = renderer.camera.zoom;
  const [x, y] = project(renderer.camera, size, [9, 3]);
  cameraController.approach(target, 1, [x, y]);
  expect(renderer.camera.zoom).toBeGreaterThan(farther);
  for (const at of [
    [9, 3],
    [2, 2],
    [4, 4],
  ] as const) {
    const [across, down] = project(renderer.camera, size, at);
    expect(Math.max(Math.abs(across - 400) / 400, Math.abs(down - 200) / 200)).toBeLessThan(0.76);
  }
  const before = renderer.camera;
  cameraController.approach({ bounds: [-20, -20, 40, 30], maxZoom: 20 }, 1, [400, 200]);
  expect(renderer.camera).toEqual(before);
});

test('what comes to stand under the buttons is revealed, on the side where they stand', () => {
  const target = { bounds: [8, 4, 9, 5], maxZoom: 20 } as const;
  const size = { width: 800, height: 400 };
  const moves = (direction: 'ltr' | 'rtl', edge: 'left' | 'right', from: number) => {
    const { cameraController, renderer } = controlled(false, size, frames, direction);
    cameraController.padding = { ...NO_PADDING, [edge]: 300 };
    const before = renderer.camera;
    cameraController.approach(target, 20, [edge === 'right' ? 500 - from : 300 + from, 200]);
    return renderer.camera !== before;
  };
  expect([40, 80].map((from) => moves('ltr', 'right', from))).toEqual([true, false]);
  expect([40, 80].map((from) => moves('rtl', 'left', from))).toEqual([true, false]);
  expect([10, 40].map((from) => moves('ltr', 'left', from))).toEqual([true, false]);
  expect([10, 40].map((from) => moves('rtl', 'right', from))).toEqual([true, false]);
});

test('once it is given up the camera is no more the controller’s', () => {
  const { cameraController, renderer, leaving, told } = controlled();
  leaving.abort();
  renderer.moveTo({ center: [3, 3], zoom: 6 });
  expect([cameraController.moved, told()]).toEqual([false, 0]);
});
