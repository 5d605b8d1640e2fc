import { expect, test } from 'vitest';
import { toPersian } from '../../stories/in-persian.ts';
import { refusal } from '../refusal.ts';

const EXPECTED = 'a name in the story’s own language';

test('every name has the story’s own language, be it the only one or not', async () => {
  const lines = await refusal((files) => {
    toPersian(files);
    files['story.json'].languages = ['fr'];
    files['story.json'].layers[1].title = { en: 'The river and the pipe' };
    files['places.geojson'].features[0].properties.name = { en: 'Oster', fr: 'Ostre' };
  });
  expect(lines).toEqual([
    `story.json#/layers/1/title: found no name of lines in “fa”; expected ${EXPECTED}. Add "fa", or correct "language" in story.json.`,
    `places.geojson#/features/0/properties/name: found no name of oster in “fa”; expected ${EXPECTED}. Add "fa", or correct "language" in story.json.`,
  ]);
});

test('a name that lacks the story’s own language is told once, be it among the story’s languages or not', async () => {
  const lines = await refusal((files) => {
    toPersian(files);
    delete files['places.geojson'].features[0].properties.name.fa;
  });
  expect(lines).toEqual([
    expect.stringContaining('places.geojson#/features/0/properties/name: found no name of oster in “fa”'),
  ]);
});

test('what is left of the story’s tag serves it, and its case is no matter', async () => {
  for (const language of ['fa-IR', 'FA', 'fa-Arab-AF'])
    expect(
      await refusal((files) => {
        toPersian(files);
        files['story.json'].language = language;
      }),
    ).toEqual([]);
});

test('a name for a narrower tag does not serve a wider one', async () => {
  const lines = await refusal((files) => {
    toPersian(files);
    const { name } = files['places.geojson'].features[0].properties;
    files['story.json'].languages = ['fr'];
    files['places.geojson'].features[0].properties.name = { fr: name.fr, 'fa-IR': name.fa };
  });
  expect(lines).toHaveLength(1);
});

test('of a name in no language that is said', async () => {
  const lines = await refusal((files) => {
    files['places.geojson'].features[0].properties.name = {};
  });
  expect(lines).toEqual([
    'places.geojson#/features/0/properties/name: found an object; expected a name in one language at least. Correct the value.',
  ]);
});

test('a language that is none is one fault, and not one of each name too', async () => {
  const lines = await refusal((files) => {
    files['story.json'].language = 'en_GB';
  });
  expect(lines).toEqual([expect.stringMatching(/^story\.json#\/language: found “en_GB”/)]);
});
