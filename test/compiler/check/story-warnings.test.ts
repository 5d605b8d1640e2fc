import { expect, it } from 'vitest';
import { sizeWarnings } from '../../../src/compiler/check/size-budget.ts';
import { compileStory } from '../../../src/compiler/compile-story.ts';
import { buildStory } from '../../stories/build-story.ts';
import { square } from '../../stories/small-story.ts';
import { type Files, tinyWith } from '../../stories/tiny.ts';

const warned = async (change: (files: Files) => void) => {
  const { warnings } = await buildStory(await tinyWith(change));
  // Of its basemap, which is coarse, and of what lies in its sea other tests tell.
  return warnings
    .filter(({ rule = '' }) => !['basemap-detail', 'places-in-water'].includes(rule))
    .map(({ rule, file, path, found }) => `${rule} ${file}#${path} ${found}`);
};

it('a sound story is not warned of', async () => {
  expect(await warned(() => {})).toEqual([]);
});

it('warns of places that neither passage nor note is on, a line a file', async () => {
  const change = (files: Files) => {
    const [town] = files['places.geojson'].features;
    for (let i = 1; i <= 8; i++) files['places.geojson'].features.push({ ...town, id: `hamlet-${i}` });
    // A note is on it; without it nothing would be.
    files['passages.json'].first.items.splice(7, 1);
    files['passages.json'].total = 8;
  };
  expect(await warned(change)).toEqual([
    'without-passage places.geojson#/features/3 no passage on “hamlet-1”, “hamlet-2”, “hamlet-3”, “hamlet-4”, “hamlet-5”, “hamlet-6” and 2 more',
  ]);
});

it.each([
  ['of somebody else without licence', { title: 'A survey', url: 'https://example.com/' }, true],
  ['of somebody else, by name alone', { title: 'OpenStreetMap' }, true],
  ['with a licence', { title: 'A survey', url: 'https://example.com/', licence: 'CC0' }, false],
  ['of the editors', { title: 'drawn by the editors' }, false],
  ['after the article’s words', { title: 'The article', url: 'https://example.org/vell/' }, false],
])('a shape %s', async (_, source, isWarnedOf) => {
  const warnings = await warned((files) => {
    files['lines.geojson'].features[0].properties.sources = [source];
    // A point is a fact, and no shape.
    files['places.geojson'].features[0].properties.sources = [{ title: 'A gazetteer' }];
  });
  const line = 'licences lines.geojson#/features/0/properties/sources no licence of the shapes of “ness”';
  expect(warnings).toEqual(isWarnedOf ? [line] : []);
});

it('warns of places of a passage that lie on one another however near the map is', async () => {
  const move = (degrees: number) => (files: Files) => {
    const [oster, lighthouse] = files['places.geojson'].features;
    const [lng, lat] = oster.geometry.coordinates;
    lighthouse.geometry.coordinates = [lng + degrees, lat];
  };
  expect(await warned(move(0.5))).toEqual([]);
  expect(await warned(move(0.0001))).toEqual([
    'coinciding passages.json#/first/items/7/body “lighthouse” and “oster”, which lie on one another however near the map is',
  ]);
});

it('and of lines and areas with one shape', async () => {
  const warnings = await warned((files) => {
    const [ness] = files['lines.geojson'].features;
    files['lines.geojson'].features.push({ ...ness, id: 'old-ness' });
    files['passages.json'].first.items[1].body.push({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: 'old-ness',
    });
  });
  expect(warnings).toEqual([
    'coinciding passages.json#/first/items/1/body “ness” and “old-ness”, which lie on one another however near the map is',
  ]);
});

it('warns of a story that is larger than its budget, and names the places whose shapes weigh most', () => {
  expect(sizeWarnings('a'.repeat(1_000_000), [])).toEqual([]);
  const features = [
    {
      file: 'large.geojson',
      path: '/features/0',
      value: { id: 'moor', geometry: square([0, 0, 1, 1]) },
    },
  ];
  const [warning] = sizeWarnings(
    JSON.stringify(Array.from({ length: 40_000 }, (_, i) => Math.sin(i))),
    features,
  );
  expect(warning).toMatchObject({
    file: 'story.json',
    found: expect.stringMatching(/^a story of \d{3}\.\d kB, after brotli$/),
    remedy: expect.stringMatching(/^Simplify the shapes that weigh most .*: “moor”; or/),
  });
});

it('names that find no room and letters without a font are told apart by their rules', async () => {
  const { warnings } = await compileStory(
    await tinyWith((files) => {
      files['story.json'].frames.tall = [-39.7, 29.8, -37.6, 31.4];
      for (const feature of files['places.geojson'].features)
        feature.properties.name.en += ' upon the very wide and very still water'.repeat(2);
      const { properties } = files['islands.geojson'].features[0];
      properties.name.he = 'ישראל';
      properties.localLanguages = ['he'];
    }),
  );
  const rules = new Set(warnings.map(({ rule }) => rule).filter((rule) => rule !== 'basemap-detail'));
  expect(rules).toEqual(new Set(['letters', 'name-room']));
});

it('names that a story ignores are not served', async () => {
  const { served } = await buildStory(
    await tinyWith((files) => {
      files['story.json'].ignoredNames = ['Titanic'];
    }),
  );
  expect(JSON.stringify(served)).not.toContain('Titanic');
});
