import { expect, test } from 'vitest';
import { project, unproject } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { controlled, frames } from './controlled-camera.ts';

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
