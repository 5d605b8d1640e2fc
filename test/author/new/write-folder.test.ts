import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { claimFolder, writeFolder } from '../../../author/src/new/write-folder.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
});

const FILES = new Map([
  ['article.md', 'new'],
  ['shapes/rhine.geojson', '{}'],
]);
const claim = (folder: string, { force = false, input = undefined as string | undefined } = {}) =>
  claimFolder(folder, FILES.keys(), { force, ...(input !== undefined && { input }) });

it('writes a new folder whole, and nothing beside it', () => {
  writeFolder(join(dir, 'in/story'), FILES);
  expect(readdirSync(join(dir, 'in'))).toEqual(['story']);
  expect(readFileSync(join(dir, 'in/story/shapes/rhine.geojson'), 'utf8')).toBe('{}');
});

it('takes a folder by a name that ends in a slash', () => {
  writeFolder(`${dir}/story/`, FILES);
  expect(readdirSync(dir)).toEqual(['story']);
});

it('never replaces a copy that it kept, be it the article itself', () => {
  const input = join(dir, 'article.md.bak');
  writeFileSync(input, 'mine');
  for (const text of ['one', 'two', 'three']) {
    claim(dir, { force: true, input });
    writeFolder(dir, new Map([['article.md', text]]));
  }
  expect(readFileSync(input, 'utf8')).toBe('mine');
  expect(readdirSync(dir).sort()).toEqual([
    'article.md',
    'article.md.bak',
    'article.md.bak2',
    'article.md.bak3',
  ]);
});

it('adds to a .gitignore what it lacks, and takes nothing out of it', () => {
  const ignore = join(dir, '.gitignore');
  writeFileSync(ignore, '/secrets');
  const files = new Map([['.gitignore', '/article.md*\n']]);
  for (let times = 0; times < 2; times++) {
    claimFolder(dir, files.keys(), { force: false });
    writeFolder(dir, files);
  }
  expect(readFileSync(ignore, 'utf8')).toBe('/secrets\n/article.md*\n');
  expect(readdirSync(dir)).toEqual(['.gitignore']);
});

it('knows the article by another name', () => {
  writeFileSync(join(dir, 'article.md'), 'mine');
  symlinkSync(join(dir, 'article.md'), join(dir, 'draft.md'));
  expect(() => claim(dir, { force: true, input: join(dir, 'draft.md') })).toThrow(/found the article itself/);
});

it('leaves nothing of a folder that could not be written', () => {
  const impossible = new Map([...FILES, ['article.md/below', '']]);
  expect(() => writeFolder(join(dir, 'story'), impossible)).toThrow();
  expect(readdirSync(dir)).toEqual([]);
});

it('replaces nothing that is there, unless it is forced to: then it keeps that', () => {
  writeFileSync(join(dir, 'article.md'), 'old');
  expect(() => claim(dir)).toThrow(
    /article\.md: found a file that is there already\. .* --force, which keeps it as article\.md\.bak, or/,
  );
  claim(dir, { force: true });
  writeFolder(dir, FILES);
  expect(readFileSync(join(dir, 'article.md'), 'utf8')).toBe('new');
  expect(readFileSync(join(dir, 'article.md.bak'), 'utf8')).toBe('old');
});

it('never writes over the article itself, nor into a file', () => {
  const input = join(dir, 'article.md');
  writeFileSync(input, 'mine');
  expect(() => claim(dir, { force: true, input })).toThrow(
    /found the article itself, which is never changed/,
  );
  expect(() => claim(input)).toThrow(/article\.md: found a file; expected a folder/);
  mkdirSync(join(dir, 'empty'));
  claim(join(dir, 'empty'));
});
