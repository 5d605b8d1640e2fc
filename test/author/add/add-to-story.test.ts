import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addToStory } from '../../../author/src/add/add-to-story.ts';
import { knownPlaces, storyTexts } from '../../../author/src/add/story-texts.ts';
import { markedFolder } from '../commands/marked-folder.ts';

const LORRACH = {
  cells: { id: 'lorrach', name: 'Lörrach', kind: 'city', lng: '7.66', lat: '47.62' },
  names: ['Lörrach'],
  isNameLoose: false,
};

it('what another program has saved meanwhile is not written over', async () => {
  const folder = markedFolder();
  const table = join(folder, 'places.csv');
  const texts = storyTexts(folder);
  const known = await knownPlaces(folder, texts);
  writeFileSync(table, `${texts.table}kehl-harbour,Harbour,site,7.8,48.6,\n`);
  expect(() => addToStory(folder, texts, known, [LORRACH])).toThrow(
    /found another article\.md or places\.csv than a moment ago; .* Nothing was written: run this again\.$/,
  );
  expect(readFileSync(table, 'utf8')).toMatch(/Harbour.*\n$/);
  expect(addToStory(folder, storyTexts(folder), known, [LORRACH])).toMatchObject([{ isNew: true }]);
  expect(readFileSync(table, 'utf8')).toMatch(/Harbour.*\nlorrach,.*\n$/);
});
