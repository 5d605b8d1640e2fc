import { StoryError } from '../../src/story/problem.ts';
import { readStory, WithdrawnError } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { mutant } from './mutate.ts';

/** Whether many are tried (`npm run fuzz`), or a few, always the same (`npm test`). */
export const isThorough = process.env.FUZZ === 'thorough';

/** What became of a mutant of a served story. */
export interface Outcome {
  readonly seed: number;
  readonly served: unknown;
  /** Undefined where it was refused. */
  readonly story: Story | undefined;
  /** Milliseconds. */
  readonly time: number;
}

/** Reads mutants of a served story, one for each seed. Throws whatever is thrown that is no refusal, with the seed. */
export function* readMutants(served: unknown, seeds: Iterable<number>): Generator<Outcome> {
  for (const seed of seeds) {
    const changed = mutant(served, seed);
    const start = performance.now();
    const story = readOrRefused(changed, seed);
    yield { seed, served: changed, story, time: performance.now() - start };
  }
}

function readOrRefused(served: unknown, seed: number): Story | undefined {
  try {
    return readStory(served);
  } catch (error) {
    if (error instanceof StoryError || error instanceof WithdrawnError) return undefined;
    throw new Error(`Mutant ${seed} was neither read nor refused.`, { cause: error });
  }
}

export function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
