import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makePace } from '../../../../src/map/svg/interactive/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const taking = (milliseconds: number) => makePace(() => void vi.advanceTimersByTime(milliseconds));

test('what was never drawn may be drawn at once', () => {
  expect(taking(50).isDue).toBe(true);
});

test('drawing takes at most a tenth of the time', () => {
  const pace = taking(50);
  pace.draw();
  vi.advanceTimersByTime(499);
  expect(pace.isDue).toBe(false);
  vi.advanceTimersByTime(1);
  expect(pace.isDue).toBe(true);
});

test('a movement begins by moving, however long ago the last drawing was', () => {
  const pace = taking(50);
  pace.draw();
  vi.advanceTimersByTime(10_000);
  pace.begin();
  expect(pace.isDue).toBe(false);
  vi.advanceTimersByTime(500);
  expect(pace.isDue).toBe(true);
});
