import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anchorFolder } from '../../../src/compiler/article/anchor-folder.ts';
import { compileStory } from '../../../src/compiler/compile-story.ts';
import { describe } from '../../../src/story/problem.ts';
import { TINY } from '../../stories/tiny.ts';

const dir = mkdtempSync(join(tmpdir(), 'article-map-'));
afterAll(() => rmSync(dir, { recursive: true }));

const DEPTH = 20_000;
const LISTS = `${'['.repeat(DEPTH)}1${']'.repeat(DEPTH)}`;
const OBJECTS = `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`;

/** The tiny story's folder with a file in which something nests without end. */
function folderWith(file: string, change: (json: string) => string): string {
  const folder = mkdtempSync(join(dir, 'story-'));
  cpSync(TINY, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(TINY, file), 'utf8')));
  return folder;
}

const FAULT = (file: string, path: string) =>
  `${file}${path && `#${path}`}: found more than 100 lists or objects in each other; expected JSON that is nested 100 ` +
  'levels deep at most. Remove what is nested there.';
const whole = (key: string | number) => `/${key}`.repeat(10);
const within = (name: string) => `/${name}${'/a'.repeat(9)}`;

const FILES = [
  'story.json',
  'places.geojson',
  'basemap.json',
  'passages.json',
  'notes.json',
  'fingerprint.json',
] as const;

test.each(FILES)('%s whose JSON nests without end is refused in words', async (file) => {
  for (const [change, path] of [
    [() => LISTS, whole(0)],
    [() => OBJECTS, whole('a')],
    // Where a file may have members of others' (RFC 7946 §6.1), and where it may not.
    [(json: string) => json.replace('{', `{"foreign": ${OBJECTS},`), within('foreign')],
  ] as const) {
    const { problems } = await compileStory(folderWith(file, change));
    const told = problems.map(describe);
    expect(told.filter((one) => one.includes('in each other'))).toEqual([FAULT(file, path)]);
    expect(told.every((one) => one.length < 600)).toBe(true);
  }
});

test.each(['story.json', 'passages.json'])('so it is where passages are anchored, in %s', async (file) => {
  const folder = folderWith(file, (json) => json.replace('{', `{"foreign": ${LISTS},`));
  await expect(anchorFolder(join(TINY, 'article.txt'), folder)).rejects.toThrow(
    FAULT(file, `/foreign${'/0'.repeat(9)}`),
  );
});
