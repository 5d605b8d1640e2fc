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

const told = async (body: string, facts = FACTS, more: Record<string, string> = {}) => {
  const { problems, warnings } = await openStory(
    sourceFolderOf({
      'article.md': `---\n${facts}\n---\n\n# A day\n\n${body}\n`,
      'places.csv': TABLE,
      ...more,
    }),
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
    '11:63 “Paris” (town, Île-de-France, France), which no place of the map is called',
    '13:4 “Paris” (town, Île-de-France, France), which no place of the map is called',
  ]);
});

it('tells none that a place is called, that is marked otherwise, or that the story ignores', async () => {
  expect(await told(`${MARKED} Then Basel and Breisach met in [Paris](#basel).`)).toEqual([]);
  expect(await told(`${MARKED} They met in Paris.`, `${FACTS}\nignoredNames: [Paris]`)).toEqual([]);
});

it('tells none that the basemap names, by whatever name of the same place; but countries', async () => {
  const text = `${MARKED} The train from Paris to France crossed the Mediterranean Sea, the Pacific and the Rhine.`;
  const all = await told(text);
  expect(all.map((line) => /“(.*)”/.exec(line)?.[1])).toEqual(
    expect.arrayContaining(['Paris', 'France', 'Mediterranean Sea', 'Pacific', 'Rhine']),
  );
  const names = [
    { kind: 'sea', name: 'Mediterranean Sea', at: [5, 42], rank: 1 },
    { kind: 'sea', name: 'Pacific Ocean', at: [-160, 0], rank: 1 },
    { kind: 'river', name: 'Rhein', names: { en: 'Rhine' }, at: [7.6, 48], rank: 5 },
    { kind: 'city', name: 'Paris', at: [2.3, 48.9], rank: 5 },
    { kind: 'country', name: 'France', at: [2.3, 47], rank: 1 },
  ];
  const land = { type: 'MultiPolygon', coordinates: [] };
  const lines = { type: 'MultiLineString', coordinates: [] };
  const basemap = JSON.stringify({
    land,
    lakes: land,
    borders: lines,
    disputedBorders: lines,
    divisions: lines,
    names,
  });
  expect(await told(text, FACTS, { 'basemap.json': basemap })).toEqual([
    expect.stringContaining('“France” (country)'),
  ]);
});

it('tells no adjectives, continents, nor names in another language', async () => {
  expect(await told(`${MARKED} A French boat came, the first in Europe.`)).toEqual([]);
  expect(await told(`${MARKED} Ils sont partis de Paris.`, FACTS.replace('en', 'fr'))).toEqual([]);
});

it('tells no names in italics, as of ships, nor parts of longer ones', async () => {
  expect(await told(`${MARKED} The *Paris* sailed; Paris Canal was shut.`)).toEqual([
    expect.stringMatching(/“Paris Canal” \(perhaps a place; none of the name is known\)/),
  ]);
});

it('of several texts each name is told where its own text says', () => {
  const text = (words: string, index: number) => ({
    text: words,
    marks: [],
    at: (start: number) => ({ file: 'passages.json', path: `/${index}/${start}` }),
  });
  const texts = ['Nothing here.', 'She flew to Paris in May.', '', 'They live in Texas.'].map(text);
  expect(unmappedNames(texts, [], smallGazetteer, (name) => name).map(({ path }) => path)).toEqual([
    '/1/12',
    '/3/13',
  ]);
});

it('tells what has no shape in the gazetteer, what stands where places are named, and states of the past', async () => {
  const all = await told(
    `${MARKED} War in South Ossetia closed Sangachal. Above Borjomi, near Sangachal, the Soviet Union had built it; France paid.`,
    `${FACTS}\nignoredNames: [France]`,
    { 'places.csv': `${TABLE}\nrussia,Russia,place,40,55` },
  );
  expect(all).toEqual([
    expect.stringMatching(/“South Ossetia” \(area, Georgia\)/),
    expect.stringMatching(/“Borjomi” \(perhaps a place\)/),
    expect.stringMatching(/“Sangachal” \(perhaps a place; none of the name is known\)/),
    expect.stringMatching(/“Soviet Union” \(a state of the past\)/),
  ]);
});

it.each([
  [
    'Paris',
    FACTS,
    {},
    /npx article-map add "Paris"\. .* at the top of article\.md: ignoredNames: \[Paris\]$/,
  ],
  ['Paris', `${FACTS}\nignoredNames: [Nice]`, {}, /: ignoredNames: \[Nice, Paris\]$/],
  ['South Ossetia', FACTS, {}, /places\.csv.* add south-ossetia\.geojson --name "South Ossetia"\./],
  [
    'Paris',
    FACTS,
    { 'story.json': '{"ignoredNames": ["Nice"]}' },
    /into story\.json: "ignoredNames": \["Nice","Paris"\]$/,
  ],
])('says the very line by which %s is ignored, and what else helps', async (name, facts, more, remedy) => {
  const { warnings } = await openStory(
    sourceFolderOf({
      'article.md': `---\n${facts}\n---\n\n# A day\n\n${MARKED} They met in ${name}.\n`,
      'places.csv': TABLE,
      ...more,
    }),
  );
  const told = warnings.filter(({ rule }) => rule === 'unmapped-names');
  expect(told.map((warning) => warning.remedy)).toEqual([expect.stringMatching(remedy)]);
});
