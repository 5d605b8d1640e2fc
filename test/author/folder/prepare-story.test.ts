import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { prepareStory } from '../../../author/src/folder/prepare-story.ts';
import { sourceFolderAt } from '../../../author/src/folder/source-folder.ts';
import { isPlaced, withSpotInFile } from '../../../author/src/source-problem.ts';
import { compileStory } from '../../../src/compiler/compile-story.ts';
import { describe as inWords } from '../../../src/story/problem.ts';
import { TINY } from '../../stories/tiny.ts';
import { type SourceFiles, sourceFolderOf } from './source-folder-of.ts';

const MARKED = fileURLToPath(new URL('../../stories/marked/', import.meta.url));
const ARTICLE = readFileSync(join(MARKED, 'article.md'), 'utf8');
const PLACES = readFileSync(join(MARKED, 'places.csv'), 'utf8');

/** The marked story's sources after a change, prepared. */
const prepared = (change: SourceFiles = {}) =>
  prepareStory(
    sourceFolderOf({
      'article.md': ARTICLE,
      'places.csv': PLACES,
      'shapes/rhine.geojson': readFileSync(join(MARKED, 'shapes/rhine.geojson'), 'utf8'),
      ...change,
    }),
  );

/** All that is wrong, each with its file, line and column. */
async function faults(change: SourceFiles): Promise<string[]> {
  const story = await prepared(change);
  const { problems } = await compileStory(story.readJson);
  return [...story.problems, ...problems.flatMap((problem) => story.relocate(problem) ?? [])].map((problem) =>
    inWords(isPlaced(problem) ? withSpotInFile(problem) : problem),
  );
}

describe('a story of ten places and ten passages', () => {
  it('is built, and wants fewer than 15 lines that are not the article', async () => {
    const story = await prepareStory(sourceFolderAt(MARKED));
    expect(story.problems).toEqual([]);
    const { files, problems } = await compileStory(story.readJson);
    expect(problems).toEqual([]);
    const served = JSON.parse(String(files.get('story.json')));
    expect(served.passages).toHaveLength(10);
    const facts = ARTICLE.split('---')[1]?.trim().split('\n') ?? [];
    const rows = PLACES.trim().split('\n');
    expect(rows).toHaveLength(11);
    expect(facts.length + rows.length).toBeLessThan(15);
  });

  it('what is not said is inferred', async () => {
    const { readJson } = await prepared();
    const result = await readJson('story.json');
    expect('json' in result && result.json).toMatchObject({
      title: 'The night the river turned red',
      publication: { name: 'example.org', url: 'https://example.org/' },
      updated: '2026-11-28',
      languages: ['en'],
      alt: 'Map of 10 places, among them Basel, Schweizerhalle, Mulhouse, and Breisach.',
      quoteLimit: { share: 1 },
      layers: [
        { id: 'lines', title: { en: 'Rivers and lines' }, file: 'lines.geojson', role: 'subject' },
        { id: 'places', title: { en: 'Places' }, file: 'places.geojson', role: 'subject' },
      ],
    });
  });

  it('what was drawn for it is no survey', async () => {
    const { readJson } = await prepared();
    const result = await readJson('lines.geojson');
    const [rhine] = 'json' in result ? (result.json as GeoJSON.FeatureCollection).features : [];
    expect(rhine?.properties).toMatchObject({
      precision: 'schematic',
      sources: [{ title: 'drawn by the editors' }],
      mentions: ['Rhine'],
    });
  });
});

describe('passages', () => {
  const idsOf = (state: ReadonlyMap<string, unknown>) => {
    const { first } = state.get('passages.json') as {
      first: { items: { id: string; target: { paragraph: number } }[] };
    };
    return first.items.map(({ id }) => id);
  };

  it('are state: they are to be written where they differ, and a sentence keeps its id through edits', async () => {
    const { state } = await prepared();
    expect([...state.keys()]).toEqual(['passages.json', 'fingerprint.json']);
    const files = Object.fromEntries([...state].map(([file, json]) => [file, JSON.stringify(json)]));
    expect((await prepared(files)).state.size).toBe(0);
    const edited = ARTICLE.replace('The slick passed', 'A new sentence.\n\nThe red slick had passed');
    const after = await prepared({ ...files, 'article.md': edited });
    expect(idsOf(after.state)).toEqual(idsOf(state));
  });

  it('where there is no article they are checked as they are', async () => {
    const { state } = await prepared();
    const files = Object.fromEntries([...state].map(([file, json]) => [file, JSON.stringify(json)]));
    const facts = {
      title: 'T',
      author: 'A',
      url: 'https://example.org/fire/',
      rights: 'own',
      language: 'en',
    };
    const without = { ...files, 'article.md': undefined, 'story.json': JSON.stringify(facts) };
    expect(await faults(without)).toEqual([]);
    const spoilt = files['passages.json']?.replace('The slick passed', 'The slick went past') ?? '';
    expect(await faults({ ...without, 'passages.json': spoilt })).toEqual([
      expect.stringMatching(
        /^passages\.json#\/first\/items\/2\/.*: found “The slick went past Mulhouse by noon\.”/,
      ),
    ]);
  });

  it('of somebody else’s text keep the limit by themselves', async () => {
    const { readJson } = await prepared({
      'article.md': ARTICLE.replace('rights: own', 'rights: quotation'),
    });
    const { problems, files } = await compileStory(readJson);
    expect(problems).toEqual([]);
    const { passages } = JSON.parse(String(files.get('story.json')));
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.length).toBeLessThan(10);
  });
});

describe('faults are told where the author wrote', () => {
  it.each([
    [
      'an unknown id',
      { 'article.md': ARTICLE.replace('(#basel)', '(#bassel)') },
      /^article\.md:9:110: found the unknown id “bassel”; expected perhaps “basel”/,
    ],
    [
      'a missing fact',
      { 'article.md': ARTICLE.replace('rights: own\n', '') },
      /^article\.md:1:1: found no “rights”; .*a line “rights: …”/,
    ],
    [
      'a wrong fact',
      { 'article.md': ARTICLE.replace('rights: own', 'rights: mine') },
      /^article\.md:4:1: found “mine”/,
    ],
    [
      'a fact of no name',
      { 'article.md': ARTICLE.replace('rights: own', 'rights: own\nautor: B') },
      /^article\.md:5:1: found an unknown property “autor” beside “author”/,
    ],
    [
      'a fact said twice',
      { 'story.json': '{ "rights": "own" }' },
      /^article\.md:4:1: found “rights”, which story\.json says too/,
    ],
    [
      'an unknown column',
      { 'places.csv': PLACES.replace('kind', 'kindd') },
      /^places\.csv:1:9: found the unknown column “kindd”; expected perhaps “kind”/,
    ],
    [
      'a wrong number',
      { 'places.csv': PLACES.replace('7.5886', 'east') },
      /^places\.csv:2:18: found “east”; expected degrees from -180 to 180/,
    ],
    [
      'a kind that the shape may not have',
      { 'places.csv': PLACES.replace('Rhine,river', 'Rhine,city') },
      /^places\.csv:11:13: found “city”; expected .*(river|pipeline)/,
    ],
    [
      'a missing shape',
      { 'places.csv': PLACES.replace(',rhine\n', ',rhein\n') },
      /^places\.csv:11:21: found no file shapes\/rhein\.geojson/,
    ],
    [
      'an id twice',
      { 'places.csv': `${PLACES}basel,Bâle,city,7.5,47.5,\n` },
      /^places\.csv:12:1: found “basel” a second time/,
    ],
  ] as const)('%s', async (_, change, told) => {
    expect(await faults(change)).toEqual([expect.stringMatching(told)]);
  });
});

it('a folder with neither is read as it is', async () => {
  const story = await prepareStory(sourceFolderAt(TINY));
  expect((await compileStory(story.readJson)).problems).toEqual([]);
  expect(story.state.size).toBe(0);
});
