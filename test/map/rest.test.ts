import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRest } from '../../src/map/rest.ts';

let leaving: AbortController;
let rests: number;
let isFlying: boolean;
/** What waits for the next frame. */
let frame: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  leaving = new AbortController();
  rests = 0;
  isFlying = false;
  frame = [];
});
afterEach(() => void vi.useRealTimers());

const watch = () =>
  watchRest(
    {
      isFlying: () => isFlying,
      onRest: () => {
        rests += 1;
      },
      afterPaint: (act) => void frame.push(act),
    },
    leaving.signal,
  );
const paint = () => frame.splice(0).forEach((act) => void act());

test('the map rests once, a fifth of a second after its last movement', () => {
  const rest = watch();
  rest.moved();
  vi.advanceTimersByTime(150);
  rest.moved();
  vi.advanceTimersByTime(199);
  expect(rests).toBe(0);
  vi.advanceTimersByTime(1);
  expect(rests).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(rests).toBe(1);
});

test('between two frames of a flight, however far apart, it is not at rest; after its end it is', () => {
  const rest = watch();
  isFlying = true;
  rest.moved();
  vi.advanceTimersByTime(1000);
  expect(rests).toBe(0);
  isFlying = false;
  vi.advanceTimersByTime(200);
  expect(rests).toBe(1);
});

test('on another screen it rests only once that is painted, however late', () => {
  const rest = watch();
  rest.moved();
  rest.screenChanged();
  vi.advanceTimersByTime(1000);
  expect(rests).toBe(0);
  paint();
  vi.advanceTimersByTime(199);
  expect(rests).toBe(0);
  vi.advanceTimersByTime(1);
  expect(rests).toBe(1);
});

test('of two changes of the screen before a frame, both are waited for', () => {
  const rest = watch();
  rest.screenChanged();
  rest.screenChanged();
  frame.shift()?.();
  vi.advanceTimersByTime(200);
  expect(rests).toBe(0);
  paint();
  vi.advanceTimersByTime(200);
  expect(rests).toBe(1);
});

test('once its signal has aborted, nothing is told', () => {
  const rest = watch();
  rest.moved();
  leaving.abort();
  vi.advanceTimersByTime(1000);
  expect(rests).toBe(0);
});
