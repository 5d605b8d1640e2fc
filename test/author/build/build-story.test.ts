import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { buildStory } from '../../../author/src/build/build-story.ts';
import { markedFolder } from '../commands/marked-folder.ts';

let folder: string;
let out: string;
let template: string;
beforeEach(() => {
  folder = markedFolder();
  const scratch = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  out = join(scratch, 'public/map');
  template = join(scratch, 'template');
  mkdirSync(join(template, 'v'), { recursive: true });
  writeFileSync(join(template, 'index.html'), '<title>%STORY_TITLE%</title>%STORY_TEXT%');
  writeFileSync(join(template, 'embed.html'), '%STORY_FRAME_POSTER%');
  writeFileSync(join(template, 'v/element.js'), 'element');
});

const build = () => buildStory(folder, { out, template });
const article = () => readFileSync(join(folder, 'article.md'), 'utf8');
const filesOf = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' });

it('writes the story beside what all stories share, and the pages with its words', async () => {
  const { problems } = await build();
  expect(problems).toEqual([]);
  expect(readFileSync(join(out, 'v/element.js'), 'utf8')).toBe('element');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(
    /^<title>The night the river turned red<\/title>.*Schweizerhalle/s,
  );
  expect(JSON.parse(readFileSync(join(out, 'story.json'), 'utf8')).passages).toHaveLength(10);
  expect(filesOf(out)).toEqual(
    expect.arrayContaining(['poster-wide.svg', 'preview.png', 'layers/places.geojson']),
  );
});

it('of the article nothing reaches the output but what is quoted', async () => {
  await build();
  expect(filesOf(out).filter((file) => /article\.md|places\.csv|fingerprint/.test(file))).toEqual([]);
  const served = filesOf(out).filter((file) => /\.(json|html|geojson|svg)$/.test(file));
  for (const file of served)
    expect(readFileSync(join(out, file), 'utf8'), file).not.toMatch(
      /picked up the telephone|A\. Writer\nurl|\]\(#/,
    );
});

it('writes what is state into the folder, and by it a sentence keeps its id', async () => {
  await build();
  const ids = () =>
    JSON.parse(readFileSync(join(folder, 'passages.json'), 'utf8')).first.items.map(
      ({ id }: { id: string }) => id,
    );
  const before = ids();
  writeFileSync(
    join(folder, 'article.md'),
    article().replace('by noon', 'at noon').replace('# The', 'Above all.\n\n# The'),
  );
  await build();
  expect(ids()).toEqual(before);
  expect((await build()).state.size).toBe(0);
});

it('takes away what an earlier build has left', async () => {
  await build();
  writeFileSync(
    join(folder, 'places.csv'),
    readFileSync(join(folder, 'places.csv'), 'utf8').replace(
      'rhine,Rhine,river,,,rhine',
      'rhine,Rhine,site,7.6,47.7,',
    ),
  );
  await build();
  expect(existsSync(join(out, 'layers/places.geojson'))).toBe(true);
  expect(existsSync(join(out, 'layers/lines.geojson'))).toBe(false);
});

it('writes nothing of a faulty story', async () => {
  writeFileSync(join(folder, 'article.md'), article().replace('rights: own', 'rights: mine'));
  expect((await build()).problems).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
  expect(existsSync(join(folder, 'passages.json'))).toBe(false);
});

it('never touches what it has not written, nor another story', async () => {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'letter.txt'), 'Dear');
  await expect(build()).rejects.toThrow(/found files that no build has written; expected an empty folder/);
  rmSync(join(out, 'letter.txt'));
  await build();
  folder = markedFolder();
  await expect(build()).rejects.toThrow(/found the story in .*; expected an empty folder/);
  await expect(buildStory(folder, { out: folder, template })).rejects.toThrow(
    /found files that no build has written/,
  );
});

it('never takes what it cannot read for its own mark, nor deletes what lies outside', async () => {
  const mark = (content: object) => writeFileSync(join(out, '.article-map.json'), JSON.stringify(content));
  await build();
  const own = JSON.parse(readFileSync(join(out, '.article-map.json'), 'utf8'));
  writeFileSync(join(out, '../letter.txt'), 'Dear');
  for (const wrong of [
    {},
    { story: own.story },
    { story: own.story, files: [7] },
    { story: own.story, files: ['../letter.txt'] },
    { story: own.story, files: ['v/../../letter.txt'] },
    { story: own.story, files: [join(out, '../letter.txt')] },
  ]) {
    mark(wrong);
    await expect(build()).rejects.toThrow(/found files that no build has written/);
  }
  expect(readFileSync(join(out, '../letter.txt'), 'utf8')).toBe('Dear');
  mark(own);
  expect((await build()).problems).toEqual([]);
});

it('a file where the output is to be is told', async () => {
  writeFileSync(join(template, '../file'), '');
  await expect(buildStory(folder, { out: join(template, '../file'), template })).rejects.toThrow(
    /file: found a file; expected a folder, or nothing\. Name another by --out\.$/,
  );
});
