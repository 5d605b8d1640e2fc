import { expect, it } from 'vitest';
import { prepareStory } from '../../../author/src/folder/prepare-story.ts';
import { GEONAMES } from '../../../author/src/natural-earth/credit.ts';
import { readPlainText } from '../../../author/src/new/input/plain-text.ts';
import { proseOf } from '../../../author/src/new/marks/prose.ts';
import type { StoryPlace } from '../../../author/src/new/places/story-place.ts';
import type { StoryFacts } from '../../../author/src/new/story-facts.ts';
import { storyFiles } from '../../../author/src/new/story-files.ts';
import { sourceFolderOf } from '../folder/source-folder-of.ts';
import { finding } from './finding.ts';

const { body } = readPlainText(
  'The red river\n\n1986. A store burnt near Basel.\n\nThe Rhine ran red from Basel on. Nobody came.',
);
const { text } = proseOf(body);
const mentions = (name: string) =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => finding({ name, start: index }));
const PLACES: readonly StoryPlace[] = [
  {
    id: 'rhine',
    name: 'Rhine',
    kind: 'river',
    geometry: {
      type: 'LineString',
      coordinates: [
        [7.6, 47.56],
        [7.812345678, 48.6],
      ],
    },
    source: { title: 'A map', url: 'https://example.org/', licence: 'CC0' },
    precision: 'generalised',
    role: 'subject',
    finding: finding({ name: 'Rhine', kind: 'river' }),
    mentions: mentions('Rhine'),
  },
  {
    id: 'basel',
    name: 'Basel',
    kind: 'city',
    geometry: { type: 'Point', coordinates: [7.57, 47.56] },
    source: GEONAMES,
    precision: 'generalised',
    role: 'subject',
    finding: finding({ name: 'Basel' }),
    mentions: mentions('Basel'),
  },
];
const FACTS: StoryFacts = {
  title: 'The red river',
  author: 'A. Writer',
  url: 'https://example.org/red/',
  published: '2020-05-03',
  language: 'en',
  rights: 'own',
};
const prepared = (files: ReadonlyMap<string, string>) =>
  prepareStory(sourceFolderOf(Object.fromEntries(files)));

it('holds the marked article under its facts, the places, and a shape each', () => {
  const files = storyFiles(body, FACTS, PLACES);
  expect(files.get('article.md')).toBe(
    `---
author: A. Writer
url: https://example.org/red/
published: 2020-05-03
language: en
rights: own
---

# The red river

1986\\. A store burnt near [Basel](#basel).

The [Rhine](#rhine) ran red from [Basel](#basel) on. Nobody came.
`,
  );
  expect([...files.keys()]).toEqual(['article.md', 'places.csv', 'shapes/rhine.geojson']);
  expect(JSON.parse(files.get('shapes/rhine.geojson') ?? '').geometry.coordinates).toEqual([
    [7.6, 47.56],
    [7.8123, 48.6],
  ]);
});

it('is a story without faults', async () => {
  const { problems, warnings, state } = await prepared(storyFiles(body, FACTS, PLACES));
  expect([problems, warnings]).toEqual([[], []]);
  expect([...state.keys()]).toEqual(['passages.json', 'fingerprint.json']);
});

it('keeps somebody else’s article out of repositories, with its facts beside it', async () => {
  const files = storyFiles(body, { ...FACTS, rights: 'quotation', title: 'Red' }, PLACES);
  expect(files.get('article.md')).toMatch(/^# The red river\n/);
  expect(files.get('.gitignore')).toMatch(/^\/article\.md\*$/m);
  expect(JSON.parse(files.get('story.json') ?? '')).toEqual({ ...FACTS, rights: 'quotation', title: 'Red' });
  expect((await prepared(files)).problems).toEqual([]);
});

it('says the title where the article does not', () => {
  expect(storyFiles(body, { ...FACTS, title: 'Red: a title' }, PLACES).get('article.md')).toMatch(
    /^---\ntitle: "Red: a title"\n/,
  );
});
