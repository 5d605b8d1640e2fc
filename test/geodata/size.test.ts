import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openStory } from '../../author/src/folder/open-story.ts';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { readStory } from '../../src/story/served.ts';
import { EMPTY_BASEMAP, type Story } from '../../src/story/story.ts';

const brotli = (text: string | Uint8Array) => brotliCompressSync(text).length;

/** With all passages and notes, but without basemap. */
function subjectOf(story: Story): Story {
  const layers = story.layers.filter(({ role }) => role === 'subject');
  const places = [...story.places].filter(([, place]) => layers.some(({ id }) => id === place.layer));
  const { widths: _, ...others } = story;
  return { ...others, layers, places: new Map(places), basemap: EMPTY_BASEMAP };
}

test('the story is small: 60 kB brotli in all, 25 kB for the subject layers with their words', async () => {
  const { files, problems, warnings } = await openStory('geodata');
  expect(problems).toEqual([]);
  // Names without room come by coming nearer; of neighbours without passages the README tells.
  expect(new Set(warnings.map(({ rule }) => rule))).toEqual(new Set(['name-room', 'without-passage']));
  const json = files.get('story.json') ?? '';
  expect(brotli(json)).toBeLessThanOrEqual(60_000);
  const { served } = serialiseStory(subjectOf(readStory(JSON.parse(json.toString()))));
  expect(brotli(JSON.stringify(served))).toBeLessThanOrEqual(25_000);
});
