import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/locale/english.ts';
import { kindInWords } from '../../src/reader/kind-words.ts';
import type { Place } from '../../src/story/place.ts';
import { readStory } from '../../src/story/served.ts';

test('a place of a kind that only a later release knows is called by no other kind’s name', async () => {
  const story = readStory(JSON.parse(await readFile('test/stories/served/3.json', 'utf8')));
  const said = (id: string) =>
    kindInWords(story.places.get(id) as Place, { story, lang: 'en', locale: ENGLISH });
  expect(['oil-pipe', 'moor', 'oster', 'ness'].map(said)).toEqual(['Place', 'Place', 'City', 'River']);
});
