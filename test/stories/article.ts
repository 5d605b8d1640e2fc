import { fileURLToPath } from 'node:url';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { buildStory } from './build-story.ts';

let made: Promise<Story> | undefined;

/** The story in `geodata/`, as a page would read it: made once for all who only read it. */
export function articleStory(): Promise<Story> {
  made ??= articleStoryAnew();
  return made;
}

/** The same, made anew. */
export async function articleStoryAnew(): Promise<Story> {
  const { served } = await buildStory(jsonIn(fileURLToPath(new URL('../../geodata/', import.meta.url))));
  return readStory(JSON.parse(JSON.stringify(served)));
}
