import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce } from '../../src/map/debounce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('of a row of calls the last one counts, after the pause', () => {
  const act = vi.fn();
  const call = debounce(act, 200, new AbortController().signal);
  for (let i = 0; i < 3; i++) {
    call();
    vi.advanceTimersByTime(199);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(1);
});

test.each(['before', 'after'])('nothing is done where the signal aborts %s the call', (when) => {
  const act = vi.fn();
  const leaving = new AbortController();
  const call = debounce(act, 200, leaving.signal);
  if (when === 'before') leaving.abort();
  call();
  leaving.abort();
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
});
