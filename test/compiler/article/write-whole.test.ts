import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { replaceWhole, writeWhole } from '../../../src/compiler/article/write-whole.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'article-map-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
});
const at = (name: string) => join(dir, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

it('keeps each text that was there, and none twice', () => {
  for (const text of ['first', 'second', 'second', 'third', 'fourth']) replaceWhole(at('article.md'), text);
  expect(['article.md', 'article.md.bak', 'article.md.bak2', 'article.md.bak3'].map(read)).toEqual([
    'fourth',
    'first',
    'second',
    'third',
  ]);
  expect(readdirSync(dir)).toHaveLength(4);
});

it('writes what a link leads to, and the link stays', () => {
  mkdirSync(at('drafts'));
  writeFileSync(at('drafts/mine.md'), 'old');
  symlinkSync(at('drafts/mine.md'), at('article.md'));
  writeWhole(at('article.md'), 'new');
  expect(lstatSync(at('article.md')).isSymbolicLink()).toBe(true);
  expect(read('drafts/mine.md')).toBe('new');
});

it('lets nobody read what they could not', () => {
  writeFileSync(at('article.md'), 'old');
  chmodSync(at('article.md'), 0o600);
  writeWhole(at('article.md'), 'new');
  expect(statSync(at('article.md')).mode & 0o777).toBe(0o600);
});

it('leaves nothing beside where it cannot be written', () => {
  mkdirSync(at('places.csv'));
  expect(() => writeWhole(at('places.csv'), 'new')).toThrow(/EISDIR|EPERM|EEXIST|ENOTEMPTY/);
  expect(readdirSync(dir)).toEqual(['places.csv']);
});
