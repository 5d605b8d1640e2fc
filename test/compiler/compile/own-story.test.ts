import { expect, test } from 'vitest';
import { ownStory } from '../../../src/compiler/compile/own-story.ts';
import { jsonIn, type ReadJson } from '../../../src/compiler/read/read-json.ts';
import { readStory } from '../../../src/story/served.ts';
import type { Story } from '../../../src/story/story.ts';
import { buildStory } from '../../stories/build-story.ts';
import { madeUpFolder } from '../../stories/made-up-folder.ts';
import { pacificFolder } from '../../stories/pacific.ts';
import { type Files, TINY } from '../../stories/tiny.ts';

const inMemory =
  (files: Files): ReadJson =>
  async (file) => ({ json: files[file] });

const FOLDERS: Readonly<Record<string, () => ReadJson | Promise<ReadJson>>> = {
  'a story': () => jsonIn(TINY),
  'one across 180°': pacificFolder,
  'one with its passages in files': () => inMemory(madeUpFolder({ features: 60, passages: 2000 })),
};

const told = ({ places, ...story }: Story) => JSON.parse(JSON.stringify({ ...story, places: [...places] }));

test.each(Object.entries(FOLDERS))(
  '%s is the same to who has written it and to who reads it',
  async (_, folder) => {
    const { served } = await buildStory(await folder());
    expect(told(ownStory(served))).toEqual(told(readStory(JSON.parse(JSON.stringify(served)))));
  },
);

test('one that no browser can draw is refused by both', async () => {
  const { served } = await buildStory(jsonIn(TINY));
  served.topology.arcs[0] = 'A'.repeat(4_000_002);
  expect(() => ownStory(served)).toThrow(/more than 2,000,000 vertices/);
  expect(() => readStory(served)).toThrow(/more than 2,000,000 vertices/);
});
