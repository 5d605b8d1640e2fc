import { expect, test } from 'vitest';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { buildStory } from '../stories/build-story.ts';
import { TINY } from '../stories/tiny.ts';
import { isThorough, readMutants, seedsFrom } from './mutants.ts';

const COUNT = isThorough ? 10_000 : 1_000;
/** Milliseconds. */
const LONGEST = 2_000;

test(`${COUNT} mutants of a served story are each read or refused`, { timeout: 600_000 }, async () => {
  const { served } = await buildStory(jsonIn(TINY));
  let accepted = 0;
  let longest = 0;
  for (const { seed, story, time } of readMutants(JSON.parse(JSON.stringify(served)), seedsFrom(1, COUNT))) {
    if (story) accepted += 1;
    longest = Math.max(longest, time);
    expect(time, `mutant ${seed}`).toBeLessThan(LONGEST);
    expect(Object.keys(Object.prototype), `mutant ${seed}`).toEqual([]);
  }
  console.info(
    `${COUNT} mutants: ${accepted} read, the others refused; the slowest in ${longest.toFixed(0)} ms.`,
  );
  // Else the views would be tried by none.
  expect(accepted).toBeGreaterThan(COUNT / 20);
});
