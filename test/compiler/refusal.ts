import { describe, StoryError } from '../../src/story/problem.ts';
import { buildStory } from '../stories/build-story.ts';
import { type Files, tinyWith } from '../stories/tiny.ts';

/** The lines of the error that the tiny story is refused with, after a change to it; none where it is accepted. */
export async function refusal(change: (files: Files) => void): Promise<string[]> {
  const error: unknown = await buildStory(await tinyWith(change)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return [];
  if (!(error instanceof StoryError)) throw error;
  return error.problems.map(describe);
}
