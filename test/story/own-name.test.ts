import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readStory } from '../../src/story/served.ts';
import { buildStory } from '../stories/build-story.ts';
import { toPersian } from '../stories/in-persian.ts';
import { type Files, tinyWith } from '../stories/tiny.ts';

/** What was built as a version of the served form, after a change to it, as it is read. */
async function readWith(version: 1 | 2 | 3, change: (served: Files) => void) {
  const served = JSON.parse(await readFile(`test/stories/served/${version}.json`, 'utf8'));
  change(served);
  return readStory(served);
}

const tagsOf = (names: object | undefined) => Object.keys(names ?? {});

test('of a story that is read the own language stands first in every name, and the others keep their order', async () => {
  const { served } = await buildStory(await tinyWith(toPersian));
  const story = readStory(JSON.parse(JSON.stringify(served)));
  expect(story.layers.map(({ title }) => tagsOf(title))).toEqual(Array(3).fill(['fa', 'fr']));
  expect([...story.places.values()].map(({ name }) => tagsOf(name))).toEqual(Array(7).fill(['fa', 'fr']));
});

test('what is left of the story’s tag is its own language', async () => {
  const { served } = await buildStory(
    await tinyWith((files) => {
      toPersian(files);
      files['story.json'].language = 'fa-IR';
    }),
  );
  const story = readStory(JSON.parse(JSON.stringify(served)));
  expect(tagsOf(story.places.get('oster')?.name)).toEqual(['fa', 'fr']);
});

test.each([1, 2, 3] as const)('a story of version %i may lack English names', async (version) => {
  const story = await readWith(version, ({ about, layers, topology }) => {
    about.language = 'fr';
    for (const layer of layers) layer.title = { fr: layer.id };
    for (const { geometries } of Object.values<Files>(topology.objects))
      for (const { id, properties } of geometries) properties.name = { fr: id };
  });
  expect(story.places.get('oster')?.name).toEqual({ fr: 'oster' });
});

test.each([1, 2] as const)(
  'in a story of version %i that does not name things in its own language English stands first, as its readers had it',
  async (version) => {
    const story = await readWith(version, ({ about, topology }) => {
      about.language = 'de';
      topology.objects.places.geometries[0].properties.name = { fr: 'Ostre', en: 'Oster' };
    });
    expect(tagsOf(story.places.get('oster')?.name)).toEqual(['en', 'fr']);
  },
);

test('a name in no language is refused', async () => {
  await expect(
    readWith(1, ({ layers }) => {
      layers[0].title = {};
    }),
  ).rejects.toThrow(
    'story.json#/layers/0/title: found an object; expected a name in one language at least. Correct the value.',
  );
});
