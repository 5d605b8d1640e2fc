import { readStory } from '../story/served.ts';
import type { Story } from '../story/story.ts';

const known = new WeakMap<object, Story>();

/** Reads a story as it was fetched; elements that show the same one read it once. @throws StoryError where it is none */
export function storyOf(served: unknown): Story {
  const before = typeof served === 'object' && served !== null ? known.get(served) : undefined;
  if (before) return before;
  const story = readStory(served);
  known.set(served as object, story);
  return story;
}
