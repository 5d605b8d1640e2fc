import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadModule } from '../../src/dom/load-module.ts';

const LATE = 'A part of the map has not come within 30 s.';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', Object.assign(new EventTarget(), { querySelectorAll: () => [] }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a module that does not come in 30 s is given up', async () => {
  let isOver = false;
  const module = loadModule(() => new Promise<{ start: 1 }>(() => {}), 'start');
  module.catch(() => {}).finally(() => (isOver = true));
  await vi.advanceTimersByTimeAsync(29_900);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(100);
  await expect(module).rejects.toThrow(LATE);
});

test('one that has come after all is there when it is asked for again', async () => {
  let come = (_: { start: 1 }) => {};
  const coming = new Promise<{ start: 1 }>((resolve) => {
    come = resolve;
  });
  const load = () => coming;
  const first = loadModule(load, 'start');
  first.catch(() => {});
  await vi.advanceTimersByTimeAsync(30_000);
  await expect(first).rejects.toThrow(LATE);
  come({ start: 1 });
  await expect(loadModule(load, 'start')).resolves.toEqual({ start: 1 });
  expect(vi.getTimerCount()).toBe(0);
});
