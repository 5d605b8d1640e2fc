import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const claim = (folder: string, { force = false, input = '-' } = {}) =>
  claimFolder(folder, FILES.keys(), { force, input });

it('writes a new folder whole, and nothing beside it', () => {
  writeFolder(join(dir, 'in/story'), FILES);
  expect(readdirSync(join(dir, 'in'))).toEqual(['story']);
  expect(readFileSync(join(dir, 'in/story/shapes/rhine.geojson'), 'utf8')).toBe('{}');
});

it('leaves nothing of a folder that could not be written', () => {
  const impossible = new Map([...FILES, ['article.md/below', '']]);
  expect(() => writeFolder(join(dir, 'story'), impossible)).toThrow();
  expect(readdirSync(dir)).toEqual([]);
});

it('replaces nothing that is there, unless it is forced to: then it keeps that', () => {
  writeFileSync(join(dir, 'article.md'), 'old');
  expect(() => claim(dir)).toThrow(
    /article\.md: found a file that is there already\. .* --force, which keeps it as article\.md\.bak\.$/,
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
