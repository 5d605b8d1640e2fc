import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paintPageBeforeMap } from '../../../src/map/maplibre/page-before-map.ts';

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The browser's next frame, and the task after its paint. */
function frame(): void {
  for (const act of frames.splice(0)) act();
  vi.runAllTimers();
}

/** A map whose requests for frames are counted. */
function mapThat({ isMoving = false } = {}) {
  const container = new EventTarget();
  const asked = vi.fn();
  const map = { triggerRepaint: asked, isMoving: () => isMoving, getCanvasContainer: () => container };
  const leaving = new AbortController();
  paintPageBeforeMap(map as unknown as MapLibreMap, leaving.signal);
  const release = () => container.dispatchEvent(new Event('pointerup'));
  return { map, asked, release, leaving };
}

test('the frames that a press asks for at its end come once, after the paint', () => {
  const { map, asked, release } = mapThat();
  map.triggerRepaint();
  expect(asked).toHaveBeenCalledTimes(1);
  release();
  map.triggerRepaint();
  map.triggerRepaint();
  expect(asked).toHaveBeenCalledTimes(1);
  frame();
  expect(asked).toHaveBeenCalledTimes(2);
  map.triggerRepaint();
  expect(asked).toHaveBeenCalledTimes(3);
});

test('a press that asks for no frame gets none', () => {
  const { asked, release } = mapThat();
  release();
  frame();
  expect(asked).not.toHaveBeenCalled();
});

test('a map that moves keeps its frames', () => {
  const { map, asked, release } = mapThat({ isMoving: true });
  release();
  map.triggerRepaint();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a map that is given up asks for nothing more', () => {
  const { map, asked, release, leaving } = mapThat();
  release();
  map.triggerRepaint();
  leaving.abort();
  frame();
  expect(asked).not.toHaveBeenCalled();
});
