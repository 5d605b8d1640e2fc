import fs from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { compileStory } from '../../src/compiler/compile-story.ts';
import { siteAt } from '../../src/compiler/pages/site.ts';
import { readStory } from '../../src/story/served.ts';
import { TINY, tinyWith } from '../stories/tiny.ts';

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

const SITE = siteAt('https://maps.example/vell/');

test('a folder becomes files by path, without problems', async () => {
  const { files, problems, warnings } = await compileStory(TINY, { site: SITE });
  expect([...problems, ...warnings]).toEqual([]);
  expect([...files.keys()].sort()).toEqual([
    'layers/islands.geojson',
    'layers/lines.geojson',
    'layers/places.geojson',
    'oembed.json',
    'poster-tall.svg',
    'poster-wide.svg',
    'preview.png',
    'story.json',
  ]);
  const story = readStory(JSON.parse(String(files.get('story.json'))));
  expect(story.about.title).toBe('The Lighthouse of Vell');
  expect(story.widths?.get('700 normal')?.size).toBeGreaterThan(0);
});

test('pages are filled in and lie among the files', async () => {
  const pages = { 'index.html': '<title>%STORY_TITLE%</title>%STORY_HEAD%' };
  const { files } = await compileStory(TINY, { pages, site: SITE });
  expect(files.get('index.html')).toMatch(
    /^<title>The Lighthouse of Vell<\/title><meta .*https:\/\/maps\.example/,
  );
});

test('without an address what needs one is left out', async () => {
  const { files } = await compileStory(TINY);
  expect(files.has('oembed.json')).toBe(false);
});

test('the same folder gives the same files, and nothing is written', async () => {
  const written: unknown[] = [];
  const note = (path: unknown) => void written.push(path);
  for (const name of [
    'writeFile',
    'writeFileSync',
    'appendFileSync',
    'mkdirSync',
    'createWriteStream',
  ] as const)
    vi.spyOn(fs, name).mockImplementation(note as never);
  for (const name of ['writeFile', 'appendFile', 'mkdir', 'mkdtemp', 'rename', 'rm', 'cp'] as const)
    vi.spyOn(fs.promises, name).mockImplementation(note as never);
  syncBuiltinESMExports();
  const [one, two] = [await compileStory(TINY), await compileStory(TINY)];
  expect(two).toEqual(one);
  expect(written).toEqual([]);
  // What is watched would be seen.
  await writeFile('nowhere', '');
  expect(written).toEqual(['nowhere']);
});

test.each([
  ['that is not there', 'no-such-folder', 'no-such-folder'],
  ['that is a file', fileURLToPath(import.meta.url), 'story.json'],
  ['without a story', fileURLToPath(new URL('./', import.meta.url)), 'story.json'],
  ['of no name', '\0', '\0'],
])('a folder %s is a problem, and no error is thrown', async (_, folder, file) => {
  const { files, problems } = await compileStory(folder);
  expect(files.size).toBe(0);
  expect(problems[0]?.file).toBe(file);
  for (const { remedy } of problems) expect(remedy).not.toBe('');
});

test('all faults of a folder are told at once, and none of its files is given', async () => {
  const folder = await tinyWith((files) => {
    delete files['notes.json'];
    files['story.json'].title = '';
    files['passages.json'].first.items[0].body[0].source = 'atlantis';
  });
  const { files, problems, placeholders } = await compileStory(folder);
  expect(problems.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['notes.json', 'story.json', 'passages.json']),
  );
  expect([files.size, placeholders.size]).toEqual([0, 0]);
});
