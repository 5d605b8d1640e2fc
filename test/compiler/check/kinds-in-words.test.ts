import { expect, test } from 'vitest';
import { ENGLISH } from '../../../src/locale/english.ts';
import { announcement } from '../../../src/reader/announcement.ts';
import { type Problem, StoryError } from '../../../src/story/problem.ts';
import { readStory } from '../../../src/story/served.ts';
import { textOf } from '../../locale/mixed.ts';
import { buildStory } from '../../stories/build-story.ts';
import { square } from '../../stories/small-story.ts';
import { type Files, tinyWith } from '../../stories/tiny.ts';

async function faultsAfter(change: (files: Files) => void): Promise<readonly Problem[]> {
  try {
    await buildStory(await tinyWith(change));
    return [];
  } catch (error) {
    if (error instanceof StoryError) return error.problems;
    throw error;
  }
}

const beacon = { site: { name: { en: 'Beacon', fr: 'Phare' } } };

test('a story’s own word for a kind is served, and said', async () => {
  const { served } = await buildStory(
    await tinyWith((files) => {
      files['story.json'].kinds = beacon;
    }),
  );
  expect(served.version).toBe(3);
  const story = readStory(JSON.parse(JSON.stringify(served)));
  const id = [...story.places.values()].find(({ kind }) => kind === 'site')?.id ?? '';
  const say = (lang: string) =>
    textOf(announcement({ story, chosen: { feature: id }, hidden: new Set(), lang, locale: ENGLISH }));
  expect(say('en')).toContain(', Beacon.');
  expect(say('fr')).toContain(', Phare.');
});

test('a word for a kind that there is not is refused, with the nearest', async () => {
  const [fault, ...more] = await faultsAfter((files) => {
    files['story.json'].kinds = { incidnt: { name: { en: 'Attack', fr: 'Attaque' } } };
  });
  expect(more).toEqual([]);
  expect(fault).toMatchObject({
    path: '/kinds/incidnt',
    found: 'an unknown property “incidnt”',
    expected: 'perhaps “incident”',
  });
});

test('a word for a kind is there in each of the story’s languages, which are languages', async () => {
  const faults = await faultsAfter((files) => {
    files['story.json'].kinds = {
      site: { name: { en: 'Beacon' } },
      city: { name: { 'xx-tooolooong': 'Town' } },
    };
  });
  expect(faults.map(({ path, found }) => `${path} ${found}`)).toEqual([
    '/kinds/city/name/xx-tooolooong “xx-tooolooong”',
    '/kinds/city/name no name of the kind city in “en”',
    '/kinds/city/name no name of the kind city in “fr”',
    '/kinds/site/name no name of the kind site in “fr”',
  ]);
});

test('a feature of a kind that there is not is told the nearest', async () => {
  const [fault] = await faultsAfter((files) => {
    files['places.geojson'].features[0].properties.kind = 'vilage';
  });
  expect(fault?.found).toBe('“vilage”');
  expect(fault?.expected).toBe('perhaps “village”');
});

test('of what may lie at sea nobody is warned, of what stands on land one is', async () => {
  const warned = async (kind: string) => {
    const { warnings } = await buildStory(
      await tinyWith((files) => {
        const [place] = files['places.geojson'].features.filter(
          (one: { geometry: { type: string } }) => one.geometry.type === 'Point',
        );
        place.properties.kind = kind;
        place.geometry.coordinates = [-34, 29.5];
        place.id = 'afloat';
        files['basemap.json'].land.coordinates = [square([-40, 30, -37, 32]).coordinates];
        files['passages.json'].first.items = [];
        files['passages.json'].total = 0;
        files['notes.json'].first.items = [];
        files['notes.json'].total = 0;
      }),
    );
    return warnings.some(({ path, found }) => path === '/land' && found.includes('afloat'));
  };
  expect(await Promise.all(['incident', 'place', 'village'].map(warned))).toEqual([false, false, true]);
});
