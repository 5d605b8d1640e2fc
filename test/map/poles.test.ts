import { expect, test } from 'vitest';
import { WORLD } from '../../src/cartography/camera.ts';
import { controlled } from './controlled-camera.ts';

test.each([
  ['north', 90, WORLD.northWest[1]],
  ['south', -90, WORLD.southEast[1]],
])('the %s pole stands where the map ends', (_, pole, end) => {
  const { cameraController } = controlled();
  expect(cameraController.project([12, pole])).toEqual(cameraController.project([12, end]));
  expect(cameraController.project([12, pole]).every(Number.isFinite)).toBe(true);
});
