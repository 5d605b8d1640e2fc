import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { compileSource } from '../../../author/src/folder/compile-source.ts';
import { articleMap } from '../article-map.ts';
import { markedFolder } from '../commands/marked-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = markedFolder();
  await compileSource(folder, {});
  expect(existsSync(join(folder, 'passages.json'))).toBe(true);
});
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

it.each(['passages.json', 'story.json'])(
  'a %s that a merge has left with its marks is told, and nothing is written over it',
  async (file) => {
    const spoilt = `<<<<<<< HEAD\n${file === 'story.json' ? '{}' : read(file)}=======\n>>>>>>> theirs\n`;
    write(file, spoilt);
    const before = read('passages.json');
    const { problems } = await compileSource(folder, {});
    expect(problems.map(({ file: at, found }) => `${at}: ${found}`)).toEqual([
      expect.stringMatching(new RegExp(`^${file}:1:1: “<” at line 1, column 1$`)),
    ]);
    expect(read('passages.json')).toBe(before);
  },
);

it('an article that is empty for the moment loses no ids', async () => {
  const before = read('passages.json');
  const [, front] = read('article.md').split('---');
  write(
    'story.json',
    '{ "author": "A", "url": "https://example.org/", "rights": "own", "language": "en", "title": "T" }',
  );
  for (const text of ['', `---${front}---\n`]) {
    write('article.md', text);
    const { problems } = await compileSource(folder, {});
    expect(problems.map(({ found }) => found)).toContain('no text');
    expect(read('passages.json')).toBe(before);
  }
});

it('what is there and cannot be read is not taken for what is missing', async () => {
  rmSync(join(folder, 'places.csv'));
  mkdirSync(join(folder, 'places.csv'));
  const { code, err } = await articleMap('check', folder);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/places\.csv: found a folder where a file is needed \(EISDIR\)\./),
  ]);
});

it('a story without a place is told to want one, and nothing else', async () => {
  write('places.csv', 'id,name,lng,lat\n');
  write('article.md', read('article.md').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1'));
  const { code, out } = await articleMap('check', folder);
  expect([code, out.replace(`${folder}/`, '')]).toEqual([
    1,
    `places.csv:1:1 error places-table found no place; expected one at least, without which there is no map. Run: npx article-map add "The place’s name" ${folder}.\n`,
  ]);
});
