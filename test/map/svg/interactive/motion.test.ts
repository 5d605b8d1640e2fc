import { expect, test } from 'vitest';
import { type Camera, project, unproject } from '../../../../src/cartography/camera.ts';
import { between, panned, zoomedAround } from '../../../../src/map/svg/interactive/motion.ts';

const size = { width: 800, height: 600 };
const camera: Camera = { center: [45, 33], zoom: 5 };

test('what is dragged goes with the pointer', () => {
  const place = unproject(camera, size, [100, 200]);
  const [x, y] = project(panned(camera, [30, -20]), size, place);
  expect([x, y].map(Math.round)).toEqual([130, 180]);
});

test('zooming around a point leaves in its place what is seen there, also half way', () => {
  const nearer = zoomedAround(camera, size, [700, 90], 7.5);
  const place = unproject(camera, size, [700, 90]);
  for (const seen of [nearer, between(camera, nearer, 0.4)]) {
    const [x, y] = project(seen, size, place);
    expect(x).toBeCloseTo(700, 5);
    expect(y).toBeCloseTo(90, 5);
  }
  expect(nearer.zoom).toBe(7.5);
});

test('a way at one zoom is straight and even', () => {
  const to: Camera = { center: [50, 33], zoom: 5 };
  expect(between(camera, to, 0.5).center[0]).toBeCloseTo(47.5);
});
