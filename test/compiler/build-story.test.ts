import { expect, it } from 'vitest';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { isWhole } from '../../src/story/passage.ts';
import { readStory } from '../../src/story/served.ts';
import { buildStory } from '../stories/build-story.ts';
import { type Files, TINY, tinyStory, tinyWith } from '../stories/tiny.ts';

it('places mentions in their passages', async () => {
  const story = await tinyStory();
  const passage = story.passages.filter(isWhole).find(({ id }) => id === 'the-moor');
  const words = passage?.mentions.map(({ feature, start, end }) => [
    feature,
    passage.exact.slice(start, end),
  ]);
  expect(words).toEqual([
    ['ness', 'Ness'],
    ['moor', 'the Moor'],
    ['moor', 'The Moor'],
    ['vell', 'Vell'],
    ['vell', 'Vell'],
  ]);
});

it('measures areas, lines and points', async () => {
  const { places } = await tinyStory();
  // By hand: an ellipse of 1.3° by 0.85° at 31° N has π · 124 km · 94.5 km = 36,800 km²; the coast is wobbly.
  expect(places.get('vell')?.area).toBeCloseTo(37720, -2);
  expect(places.get('vell')?.length).toBeUndefined();
  expect(places.get('ness')?.length).toBeCloseTo(179, 0);
  expect(places.get('ness')?.area).toBeUndefined();
  expect(places.get('oster')).toMatchObject({ at: [-37.68375, 30.2285] });
  expect(places.get('oster')?.area).toBeUndefined();
});

it('names areas where they are widest', async () => {
  const square = (at: number[], side: number) => {
    const [west = 0, south = 0] = at;
    return [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ];
  };
  const { served } = await buildStory(
    await tinyWith((files) => {
      // A narrow strip with a wide head, a square on the basemap, and a small square apart.
      files['islands.geojson'].features[1].geometry = {
        type: 'MultiPolygon',
        coordinates: [
          [square([-40, 29.5], 0.2)],
          [
            [
              [-39, 30],
              [-37, 30],
              [-37, 29.5],
              [-35.845, 29.5],
              [-35.845, 30.5],
              [-37, 30.5],
              [-37, 30.1],
              [-39, 30.1],
              [-39, 30],
            ],
          ],
        ],
      };
    }),
  );
  const [lng = 0, lat = 0] = readStory(served).places.get('moor')?.at ?? [];
  expect(lng).toBeCloseTo(-36.42, 1);
  expect(lat).toBeCloseTo(30, 1);
});

it('mends the winding of rings, and warns of it', async () => {
  const { served, warnings, downloads } = await buildStory(
    await tinyWith((files) => {
      files['islands.geojson'].features[1].geometry.coordinates[0].reverse();
    }),
  );
  expect(warnings).toEqual([
    {
      file: 'islands.geojson',
      path: '/features/1/geometry/coordinates/0',
      found: 'an outer ring that runs clockwise',
      expected: 'anticlockwise',
      remedy: 'It is mended in what is built; turn it round to be rid of this warning.',
      rule: 'winding',
    },
  ]);
  const rightly = await tinyStory();
  expect(readStory(served).places.get('moor')).toEqual(rightly.places.get('moor'));
  expect(downloads()).toEqual((await buildStory(jsonIn(TINY))).downloads());
});

it('warns of a basemap that has no land where the story’s places are', async () => {
  const { warnings } = await buildStory(
    await tinyWith((files) => {
      const [polygon] = files['basemap.json'].land.coordinates;
      files['basemap.json'].land.coordinates = [
        [polygon[0].map(([lng, lat]: number[]) => [(lng ?? 0) + 3, lat])],
      ];
    }),
  );
  expect(warnings).toMatchObject([
    {
      file: 'basemap.json',
      path: '/land',
      found: expect.stringMatching(/^land in \[.*\] only, and outside it .*oster/),
    },
  ]);
});

it('warns of a frame that holds none of the places', async () => {
  const { warnings } = await buildStory(
    await tinyWith((files) => {
      files['story.json'].frames.tall = [-33.9, 32.4, -33.1, 32.9];
    }),
  );
  expect(warnings).toEqual([
    {
      file: 'story.json',
      path: '/frames/tall',
      found: '[-33.9, 32.4, -33.1, 32.9], in which none of the story’s places lies',
      expected: 'a box around what the opening view is to show',
      remedy: 'Write [west, south, east, north], longitudes first.',
      rule: 'frames',
    },
  ]);
});

it('offers each layer for download, every feature with its passages and notes', async () => {
  const { downloads } = await buildStory(jsonIn(TINY));
  const feature = downloads().get('lines.geojson')?.features[1];
  expect(feature).toMatchObject({
    type: 'Feature',
    id: 'oil-pipe',
    properties: {
      name: { en: 'Proposed lamp oil pipe' },
      kilometresAsDrawn: 174.6,
      passages: [
        {
          id: 'the-pipe',
          quotation:
            'A pipe was to bring lamp oil from Oster to the lighthouse. It was drawn on a napkin, and no other plan of it was ever found.',
          paragraph: 5,
          author: 'A. Nobody',
          publication: 'The Oster Gazette',
          article: 'The Lighthouse of Vell',
          url: 'https://example.org/vell/',
        },
      ],
      notes: [{ text: 'The pipe was never built; its course is drawn from the napkin.', language: 'en' }],
    },
  });
});

it('gives the same bytes each time', async () => {
  const [one, two] = await Promise.all([buildStory(jsonIn(TINY)), buildStory(jsonIn(TINY))]);
  expect(JSON.stringify(one.served)).toBe(JSON.stringify(two.served));
});

it('keeps the order of the article, whatever the order of the file', async () => {
  const { served } = await buildStory(
    await tinyWith((files: Files) => files['passages.json'].first.items.reverse()),
  );
  const starts = readStory(served)
    .passages.filter(isWhole)
    .map(({ start }) => start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});
