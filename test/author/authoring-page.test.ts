import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../author/src/commands/commands.ts';
import { prepareStory } from '../../author/src/folder/prepare-story.ts';
import { COLUMNS } from '../../author/src/places/table.ts';
import { DraftSchema } from '../../src/compiler/article/anchor.ts';
import { compileStory } from '../../src/compiler/compile-story.ts';
import { PlacePropertiesSchema } from '../../src/story/place.ts';
import { articleMap } from './article-map.ts';
import { sourceFolderOf } from './folder/source-folder-of.ts';

const page = readFileSync('docs/authoring.md', 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';
const named = new Set([...page.matchAll(/`([a-z-]+)`/gi)].map(([, name]) => name));

it('names every column of the table, every property of a place and every command', async () => {
  expect(
    [...COLUMNS, ...Object.keys(PlacePropertiesSchema.entries)].filter((name) => !named.has(name)),
  ).toEqual([]);
  const { out } = await articleMap('--help');
  const commands = [...out.matchAll(/^ {2}([a-z]+) .*? {2,}\S/gm)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThanOrEqual(COMMANDS.length);
  expect(commands.filter((name) => name !== 'help' && !page.includes(`| \`article-map ${name} `))).toEqual(
    [],
  );
});

it('its first map is one', async () => {
  const rhine = {
    type: 'LineString',
    coordinates: [
      [7.67, 47.54],
      [7.59, 47.56],
    ],
  };
  const story = await prepareStory(
    sourceFolderOf({
      'article.md': block('markdown'),
      'places.csv': block('csv'),
      'shapes/rhine.geojson': JSON.stringify(rhine),
    }),
  );
  expect([story.problems, story.warnings]).toEqual([[], []]);
  expect((await compileStory(story.readJson)).problems).toEqual([]);
});

it('its smallest passage is one that can be anchored', () => {
  expect(v.is(DraftSchema, JSON.parse(block('json')))).toBe(true);
});
