import { expect, test } from 'vitest';
import { storyText } from '../../src/compiler/pages/story-text.tsx';
import { posterLabels } from '../../src/compiler/poster/labels.ts';
import { makeFontMeasure } from '../../src/compiler/poster/measure.ts';
import { postersOf } from '../../src/compiler/poster/posters.tsx';
import { StoryError } from '../../src/story/problem.ts';
import { buildStory } from '../stories/build-story.ts';
import { inMemory, tinyWith } from '../stories/tiny.ts';
import { isThorough, seedsFrom } from './mutants.ts';
import { mutant } from './mutate.ts';

const COUNT = isThorough ? 300 : 25;

test(`${COUNT} mutants of a small folder each build or name their faults`, { timeout: 900_000 }, async () => {
  let files = {};
  await tinyWith((found) => {
    files = found;
  });
  const measure = makeFontMeasure();
  let built = 0;
  for (const seed of seedsFrom(1, COUNT)) {
    try {
      const { story } = await buildStory(inMemory(mutant(files, seed)));
      if (!story.about.withdrawn) postersOf(story, posterLabels(story, measure));
      storyText(story);
      built += 1;
    } catch (error) {
      if (!(error instanceof StoryError))
        throw new Error(`Folder ${seed} has no named fault.`, { cause: error });
      expect(
        error.problems.length > 0 && error.problems.every(({ file, remedy }) => file && remedy),
        `folder ${seed}`,
      ).toBe(true);
    }
    expect(Object.keys(Object.prototype), `folder ${seed}`).toEqual([]);
  }
  expect(built).toBeGreaterThan(0);
  console.info(`${COUNT} folders: ${built} built, the others with their faults named.`);
});
