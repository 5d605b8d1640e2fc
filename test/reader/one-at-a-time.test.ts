import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/reader/one-at-a-time.ts';

test('a task asked for inside itself runs once more, after itself', () => {
  const log: string[] = [];
  const run = oneAtATime(() => {
    log.push('begin');
    if (log.length === 1) {
      run();
      run();
    }
    log.push('end');
  });
  run();
  expect(log).toEqual(['begin', 'end', 'begin', 'end']);
});

test('a task that failed can be run again', () => {
  let fails = true;
  const run = oneAtATime(() => {
    if (fails) throw new Error('once');
  });
  expect(run).toThrow('once');
  fails = false;
  expect(run).not.toThrow();
});
