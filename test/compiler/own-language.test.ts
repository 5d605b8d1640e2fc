import { expect, test } from 'vitest';
import { placeholdersOf } from '../../src/compiler/pages/placeholders.ts';
import { postersOf } from '../../src/compiler/poster/posters.tsx';
import { buildStory } from '../stories/build-story.ts';
import { PERSIAN, toPersian } from '../stories/in-persian.ts';
import { type Files, tinyWith } from '../stories/tiny.ts';

const built = async () => buildStory(await tinyWith(toPersian));

test('a story without one English name builds, and its posters and its text bear its own names', async () => {
  const { story } = await built();
  for (const poster of postersOf(story).values()) {
    for (const id of ['moor', 'oster', 'lighthouse'] as const) expect(poster).toContain(PERSIAN[id]);
    expect(poster).not.toContain('Phare');
  }
  expect(placeholdersOf(story, undefined).get('TEXT')).toContain(PERSIAN.lighthouse);
});

test('it is served as version 3, which readers of older ones refuse as a whole', async () => {
  const { served } = await built();
  expect(served).toMatchObject({ version: 3, passagesIn: 'story' });
});

test.each([
  ['place', (files: Files) => delete files['islands.geojson'].features[0].properties.name.en],
  ['layer', (files: Files) => delete files['story.json'].layers[0].title.en],
])('one %s without an English name is enough', async (_, leaveOut) => {
  const { served } = await buildStory(
    await tinyWith((files) => {
      toFrench(files);
      leaveOut(files);
    }),
  );
  expect(served.version).toBe(3);
});

test('with English in every name it is of the oldest version, and its names are served as they are written', async () => {
  const { served } = await buildStory(await tinyWith(toFrench));
  expect(served.version).toBe(1);
  expect(served.layers.map(({ title }) => Object.keys(title))).toEqual(Array(3).fill(['en', 'fr']));
});

/** Makes the tiny story one in French, all of whose names are in English too, and first in that. */
function toFrench(files: Files): void {
  Object.assign(files['story.json'], { language: 'fr', languages: ['fr'] });
  for (const layer of files['story.json'].layers) layer.title.fr = layer.id;
}
