import { expect, it } from 'vitest';
import { openStory } from '../../../author/src/folder/open-story.ts';
import { prepareStory } from '../../../author/src/folder/prepare-story.ts';
import type { SourceProblem } from '../../../author/src/source-problem.ts';
import type { Problem } from '../../../src/story/problem.ts';
import { sourceFolderOf } from './source-folder-of.ts';

const FACTS = 'author: A. Writer\nurl: https://example.org/\nrights: own\nlanguage: en\npublished: 2020';
const article = (facts = FACTS) =>
  `${facts && `---\n${facts}\n---\n\n`}# A day\n\n[Basel](#basel) and [Breisach](#breisach) met.\n`;
const FILES = {
  'article.md': article(),
  'places.csv':
    'name,kind,lng,lat,shape\nBasel,city,7.5886,47.5596\nBreisach,city,7.5797,48.0286\nMoor,region,,,moor\n',
  // Clockwise.
  'shapes/moor.geojson':
    '{"type":"Polygon","coordinates":[[[7.5,47.6],[7.5,47.9],[7.7,47.9],[7.7,47.6],[7.5,47.6]]]}',
};
const told = async (problem: Partial<Problem>, files: Record<string, string> = FILES) => {
  const { relocate } = await prepareStory(sourceFolderOf(files));
  const base = { file: 'story.json', path: '', found: 'x', expected: 'y', remedy: 'Do z.' };
  return relocate({ ...base, ...problem }) as SourceProblem | undefined;
};

it.each(['size-budget', 'name-room', 'letters'])(
  '%s is told of the article, where nothing else is',
  async (rule) => {
    expect(await told({ rule })).toMatchObject({ file: 'article.md', spot: { line: 1 } });
  },
);

it('a fact’s problem stands at the fact', async () => {
  const files = {
    ...FILES,
    'article.md': article(`${FACTS}\nframes: {wide: [7, 47, 8, 49], tall: [7, 47, 8, 49]}`),
  };
  expect(await told({ path: '/frames/wide', rule: 'name-room' }, files)).toMatchObject({
    file: 'article.md',
    spot: { line: 7 },
    remedy: 'Do z.',
  });
});

it('what story.json says is told of it, and so is all where the facts stand there', async () => {
  const facts = JSON.stringify({ author: 'A. Writer', locator: true });
  const files = { ...FILES, 'article.md': article(''), 'story.json': facts };
  expect(await told({ path: '/locator' }, files)).toMatchObject({ file: 'story.json', path: '/locator' });
  expect(await told({ rule: 'size-budget' }, files)).toMatchObject({ file: 'story.json' });
});

it('says by which line the frame is moved, and which rows weigh', async () => {
  expect((await told({ path: '/frames/wide', rule: 'name-room' }))?.remedy).toMatch(
    /^Do z\. .* for another write among the facts at the top of article\.md: frames: \{wide: \[7\.3\d*, 47\.\d+, [\d.]+, 48\.\d+\], tall: \[7\.3[^&*]+\]\}$/,
  );
  expect((await told({ rule: 'size-budget' }))?.remedy).toMatch(
    /the role “around” in places\.csv.*npx article-map basemap --force.* Do z\.$/,
  );
});

it.each([
  [
    'names',
    { remedy: 'Add "fr", or take it from "languages" in story.json.' },
    /column “name:fr” of places\.csv/,
  ],
  ['without-passage', {}, /^Mark in article\.md the words/],
  ['licences', {}, /column “licence” of places\.csv/],
])('%s of a row is told in the table’s words', async (rule, problem, remedy) => {
  const found = await told({ rule, file: 'places.geojson', path: '/features/1/properties', ...problem });
  expect(found).toMatchObject({
    file: 'places.csv',
    spot: { line: 3 },
    remedy: expect.stringMatching(remedy),
  });
});

it('no file is named that is not there', async () => {
  expect(
    (await told({ expected: 'at most 25 % ("quoteLimit" in story.json)', file: 'passages.json' }))?.expected,
  ).toBe('at most 25 % (“quoteLimit” among the facts at the top of article.md)');
});

it('a folder without basemap is told of its places; how a drawn ring runs, of nothing', async () => {
  const { problems, warnings } = await openStory(sourceFolderOf(FILES));
  expect(problems).toEqual([]);
  expect(warnings.filter(({ rule }) => rule === 'basemap')).toMatchObject([
    { file: 'places.csv', remedy: expect.stringMatching(/^Run: npx article-map basemap\./) },
  ]);
  expect(warnings.filter(({ rule }) => rule === 'winding')).toEqual([]);
});

it.each([
  [
    'frames: {wide: [1, 2, 3], tall: [7, 47, 8, 48]}',
    /^nothing within “frames”$/,
    /: frames: \{wide: \[7, 47, 9, 49\], tall:/,
  ],
  ['frames: [7, 47, 8, 48]', /^a list of 4 as “frames”$/, /: frames: \{wide:/],
  ['ignoredNames: Titanic', /^“Titanic” as “ignoredNames”$/, /: ignoredNames: \[Titanic, Washington\]$/],
])('a fact of another form is told with one that has it: %s', async (fact, found, remedy) => {
  const { problems } = await openStory(
    sourceFolderOf({ ...FILES, 'article.md': article(`${FACTS}\n${fact}`) }),
  );
  expect(problems).toMatchObject([
    {
      file: 'article.md',
      spot: { line: 7 },
      found: expect.stringMatching(found),
      remedy: expect.stringMatching(remedy),
    },
  ]);
});

it.each([
  ['language: english', { found: '“english”', spot: { line: 5 }, rule: 'languages' }],
  ['url: htps://example.org/', { found: '“htps://example.org/”', spot: { line: 3 } }],
])('a faulty fact is one fault: %s', async (fact, problem) => {
  const [name = ''] = fact.split(':');
  const facts = FACTS.replace(new RegExp(`^${name}: .*$`, 'm'), fact);
  const { problems } = await openStory(sourceFolderOf({ ...FILES, 'article.md': article(facts) }));
  expect(problems).toMatchObject([{ file: 'article.md', ...problem }]);
});
