import { expect, test } from 'vitest';
import { warningsOfUndrawn } from '../../../src/compiler/poster/picture-warnings.ts';
import { picturesOf } from '../../../src/compiler/poster/pictures.ts';
import { articleStory } from '../../stories/article.ts';
import { buildStory } from '../../stories/build-story.ts';
import { tinyWith } from '../../stories/tiny.ts';

test('what is warned of before any picture is drawn is what their drawing warns of', async () => {
  const { story } = await buildStory(
    await tinyWith((files) => {
      const { properties } = files['islands.geojson'].features[0];
      properties.name.he = 'ישראל';
      properties.localLanguages = ['he'];
      files['places.geojson'].features[0].properties.name.en = 'A town of a very long name'.repeat(9);
    }),
  );
  const warnings = warningsOfUndrawn(story);
  expect(warnings.map(({ rule }) => rule)).toEqual(['letters', 'name-room', 'name-room']);
  expect(warnings).toEqual(picturesOf(story).warnings);
});

test('letters with marks of many scripts are looked for one by one', async () => {
  const rules = warningsOfUndrawn(await articleStory()).map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(['name-room']));
});
