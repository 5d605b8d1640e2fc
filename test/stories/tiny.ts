import { fileURLToPath } from 'node:url';
import { buildStory } from '../../src/build/build-story.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';

/** The folder of “The Lighthouse of Vell”: the second story, which proves that the engine knows none. */
export const TINY = fileURLToPath(new URL('./tiny/', import.meta.url));

/** The tiny story, as a page would read it. */
export async function tinyStory(): Promise<Story> {
  const { served } = await buildStory(TINY);
  return readStory(JSON.parse(JSON.stringify(served)));
}
