import { expect, it } from 'vitest';
import { unmappedNames } from '../../../author/src/check/unmapped-names.ts';
import { openStory } from '../../../author/src/folder/open-story.ts';
import { isPlaced } from '../../../author/src/source-problem.ts';
import { sourceFolderOf } from '../folder/source-folder-of.ts';
import { smallGazetteer } from '../gazetteer/places.ts';

const FACTS = 'author: A. Writer\nurl: https://example.org/\nrights: own\nlanguage: en\npublished: 2020';
const TABLE = `id,name,kind,lng,lat
basel,Basel,city,7.5886,47.5596
breisach,Breisach,city,7.5797,48.0286`;

const told = async (body: string, facts = FACTS) => {
  const { problems, warnings } = await openStory(
    sourceFolderOf({ 'article.md': `---\n${facts}\n---\n\n# A day\n\n${body}\n`, 'places.csv': TABLE }),
  );
  expect(problems).toEqual([]);
  return warnings
    .filter(({ rule }) => rule === 'unmapped-names')
    .map(
      (problem) =>
        `${isPlaced(problem) ? `${problem.spot.line}:${problem.spot.column}` : ''} ${problem.found}`,
    );
};
const MARKED = '[Basel](#basel) and [Breisach](#breisach) met.';

it('tells a name in the article that no place answers to, where it stands, each time', async () => {
  expect(await told(`${MARKED} The train from Paris to Basel was late.\n\nIn Paris nobody knew.`)).toEqual([
    '11:63 “Paris” (town, FR), which no place of the map is called',
    '13:4 “Paris” (town, FR), which no place of the map is called',
  ]);
});

it('tells none that a place is called, that is marked otherwise, or that the story ignores', async () => {
  expect(await told(`${MARKED} Then Basel and Breisach met in [Paris](#basel).`)).toEqual([]);
  expect(await told(`${MARKED} They met in Paris.`, `${FACTS}\nignoredNames: [Paris]`)).toEqual([]);
});

it('tells no adjectives, continents, nor names in another language', async () => {
  expect(await told(`${MARKED} A French boat came, the first in Europe.`)).toEqual([]);
  expect(await told(`${MARKED} Ils sont partis de Paris.`, FACTS.replace('en', 'fr'))).toEqual([]);
});

it('tells no names in italics, as of ships, nor parts of longer ones', async () => {
  expect(await told(`${MARKED} The *Paris* sailed; Paris Canal was shut.`)).toEqual([]);
});

it('of several texts each name is told where its own text says', () => {
  const text = (words: string, index: number) => ({
    text: words,
    marks: [],
    at: (start: number) => ({ file: 'passages.json', path: `/${index}/${start}` }),
  });
  const texts = ['Nothing here.', 'She flew to Paris in May.', '', 'They live in Texas.'].map(text);
  expect(unmappedNames(texts, [], smallGazetteer).map(({ path }) => path)).toEqual(['/1/12', '/3/13']);
});
