import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { jsonIn, type ReadJson } from '../../src/compiler/read/read-json.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { buildStory } from './build-story.ts';

/** Has none of a story's files itself. */
const STORIES = fileURLToPath(new URL('./', import.meta.url));

/** The folder of “The Lighthouse of Vell”: the second story, which proves that the engine knows none. */
export const TINY = fileURLToPath(new URL('./tiny/', import.meta.url));

/** The tiny story, as a page would read it. */
export async function tinyStory(): Promise<Story> {
  const { served } = await buildStory(jsonIn(TINY));
  return readStory(JSON.parse(JSON.stringify(served)));
}

/** JSON of which a test knows the form, and changes it. */
// biome-ignore lint/suspicious/noExplicitAny: a test spoils files in ways that no type allows
export type Files = Record<string, any>;

/** The tiny story's files after a change to their JSON; what is deleted is missing. */
export async function tinyWith(change: (files: Files) => void): Promise<ReadJson> {
  const read = jsonIn(TINY);
  const files: Files = {};
  for (const name of await readdir(TINY)) {
    const result = /json$/.test(name) ? await read(name) : undefined;
    if (result && 'json' in result) files[name] = result.json;
  }
  change(files);
  return inMemory(files);
}

/** Reads from files that are held in memory, by name. */
export function inMemory(files: Readonly<Files>): ReadJson {
  return async (file) => (file in files ? { json: files[file] } : jsonIn(STORIES)(file));
}
