import { expect, test } from 'vitest';
import { namesFilesOf } from '../../src/compiler/compile/names-files.ts';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { namesFileFor, readBasemapNames } from '../../src/story/basemap-names.ts';
import { StoryError } from '../../src/story/problem.ts';
import { readStory } from '../../src/story/served.ts';
import { smallStory } from '../stories/small-story.ts';

const small = smallStory();
const name = (text: string, names?: Record<string, string>) => ({
  name: text,
  kind: 'city' as const,
  at: [1, 1] as const,
  rank: 3,
  ...(names && { names }),
});
const named = [
  name('Basra', { ar: 'البصرة', 'zh-Hant': '巴斯拉' }),
  name('Nowhere'),
  name('Basra', { ar: 'بصرة أخرى' }),
];
const story = { ...small, basemap: { ...small.basemap, names: named } };

test('names in other languages are served in a file a language, and come back by the name they belong to', () => {
  const { served, sidecars } = serialiseStory(story);
  expect(JSON.stringify(served)).not.toContain('البصرة');
  const { basemap } = readStory(JSON.parse(JSON.stringify(served)));
  expect(basemap.names.map((one) => one.name)).toEqual(['Basra', 'Nowhere', 'Basra']);
  expect(basemap.namesIn?.map(({ language }) => language)).toEqual(['ar', 'zh-Hant']);
  const file = namesFileFor(basemap, 'ar-IQ');
  if (!file) throw new Error('no file of Arabic names');
  const { language, names } = readBasemapNames(basemap, file, JSON.parse(sidecars.get(file.file) ?? ''));
  expect(language).toBe('ar');
  expect(basemap.names.map((one) => names.get(one))).toEqual(['البصرة', undefined, 'بصرة أخرى']);
});

test('there is a file for a language or what is left of its tag, and none for another', () => {
  const { namesIn } = namesFilesOf(named);
  const basemap = { ...small.basemap, names: named, namesIn };
  expect(namesFileFor(basemap, 'zh-Hant-TW')?.language).toBe('zh-Hant');
  expect(namesFileFor(basemap, 'en')).toBeUndefined();
  expect(namesFileFor(small.basemap, 'ar')).toBeUndefined();
});

test('a file says by its name what is in it', () => {
  const [one] = namesFilesOf(named).namesIn;
  const [other] = namesFilesOf([...named].reverse()).namesIn;
  expect(one?.file).toMatch(/^names\/ar-[0-9a-f]{8}\.json$/);
  expect(other?.file).not.toBe(one?.file);
});

test('a file of another basemap, or of no such form, is refused', () => {
  const file = { language: 'ar', file: 'names/ar-1.json' };
  const read = (json: unknown) => () => readBasemapNames(story.basemap, file, json);
  expect(read({ version: 3, language: 'ar', names: ['البصرة'] })).toThrow(
    'names/ar-1.json#/names: found 1 names; expected as many as story.json has (3)',
  );
  expect(read({ version: 3, language: 'ar', names: [1, null, ''] })).toThrow(StoryError);
  expect(read(null)).toThrow(StoryError);
});

test('a story without such names is served as before, of the oldest version', () => {
  const { served, sidecars } = serialiseStory(small);
  expect(served.version).toBe(1);
  expect(served.ground).not.toHaveProperty('namesIn');
  expect(sidecars.size).toBe(0);
});
