import { describe, expect, test } from 'vitest';
import { StoryError } from '../../../src/story/problem.ts';
import { readStory } from '../../../src/story/served.ts';
import { buildStory } from '../../stories/build-story.ts';
import { type Files, tinyWith } from '../../stories/tiny.ts';
import { refusal } from '../refusal.ts';

/** The coast of Far Shore, from which a border leads inland at [-34, 31]: its cape in truth lies farther east. */
const coast = () => ({
  areas: [[-36, 28, -32, 34]],
  zoom: 5,
  lines: [
    [
      [-34.5, 32.2, -34.5, 32.2],
      [-34.3, 31.8],
      [-33.9, 31.04, -34, 31],
      [-34.04, 30],
      [-34.2, 29, -34.2, 29],
    ],
  ],
  islands: [
    {
      features: ['vell'],
      coordinates: [
        [
          [-35, 30],
          [-34.9, 30],
          [-34.9, 30.1],
          [-35, 30],
        ],
      ],
    },
  ],
  replacedLakes: [[-38.47, 30.9]],
  lakes: [
    [
      [
        [-38.6, 30.9],
        [-38.5, 30.9],
        [-38.5, 31],
        [-38.6, 30.9],
      ],
    ],
  ],
});

const withCoast = (change: (file: Files) => void) => (files: Files) => {
  const file = coast();
  change(file);
  files['story.json'].finer = ['finer.json'];
  files['finer.json'] = file;
};

async function built() {
  const { served, sidecars } = await buildStory(await tinyWith(withCoast(() => {})));
  const [[name = '', text = ''] = []] = [...sidecars];
  return { served, name, json: JSON.parse(text), story: readStory(JSON.parse(JSON.stringify(served))) };
}

test('story.json names the file by what it holds, with its areas; without one it is of the oldest version', async () => {
  const { served, name } = await built();
  expect(name).toMatch(/^finer\/1-[0-9a-f]{8}\.json$/);
  expect(served).toMatchObject({
    version: 3,
    finer: [{ file: name, areas: [[-36, 28, -32, 34]], zoom: 5 }],
  });
  const plain = await buildStory(await tinyWith(() => {}));
  expect(plain.served.version).toBe(1);
  expect(plain.served).not.toHaveProperty('finer');
});

test('what it holds takes the place of the story’s own shapes, and the border goes on to meet the coast', async () => {
  const { story, name, json } = await built();
  const finer = story.finer?.refine(new Map([[name, json]]));
  const shore = finer?.basemap.land.coordinates[2]?.[0] ?? [];
  const before = story.basemap.land.coordinates[2]?.[0] ?? [];
  expect(shore).toHaveLength(before.length + 2);
  expect(shore.map(String)).toEqual(
    expect.arrayContaining(['-34.5,32.2', '-34.3,31.8', '-33.9,31.04', '-34.04,30', '-34.2,29']),
  );
  expect(shore.map(String)).not.toContain('-34,31');
  expect(finer?.basemap.borders.coordinates).toEqual([
    [
      [-33.9, 31.04],
      [-33, 31.1],
    ],
  ]);
  expect(finer?.basemap.lakes.coordinates).toHaveLength(1);
  expect(finer?.basemap.lakes.coordinates[0]?.[0]).toHaveLength(4);
  const { geometry } = finer?.places.get('vell') ?? {};
  expect(geometry?.type === 'MultiPolygon' && geometry.coordinates).toHaveLength(3);
  expect(finer?.basemap.land.coordinates).toHaveLength(4);
  expect(finer?.places.get('moor')).toBe(story.places.get('moor'));
  expect(finer?.passagesOf('vell')).toEqual(story.passagesOf('vell'));
});

describe('the build refuses, in words', () => {
  const refused: [string, (file: Files) => void, string][] = [
    [
      'a line that the story’s shapes do not have',
      ({ lines }) => lines[0].splice(2, 1),
      'finer.json#/lines/0: found a line from [-34.5, 32.2] to [-34.2, 29], which the story’s own shapes do not have; expected a line through vertices that follow each other in the land, a border or a feature. Derive the file anew, from the shapes as they are now.',
    ],
    [
      'a line with a loose end',
      ({ lines }) => lines[0].pop(),
      'finer.json#/lines/0/3: found a vertex of two numbers, [-34.04, 30]; expected at both ends of a line the position of a vertex of the story’s own shapes after the vertex’s own. Add the two numbers.',
    ],
    [
      'an island of a feature that there is not',
      ({ islands }) => islands[0].features.push('atlantis'),
      'finer.json#/islands/0/features/1: found “atlantis”; expected the id of a feature of the story. Correct the id, or remove it.',
    ],
    [
      'a lake that the basemap has not',
      ({ replacedLakes }) => replacedLakes.push([1, 2]),
      'finer.json#/replacedLakes/1: found [1, 2]; expected the first position of one of the lakes of basemap.json. Derive the file anew, from the basemap as it is now.',
    ],
  ];
  test.each(refused)('%s', async (_, change, expected) => {
    expect(await refusal(withCoast(change))).toEqual([expected]);
  });

  test('a file that is named and not there', async () => {
    const found = await refusal((files) => {
      files['story.json'].finer = ['finer.json'];
    });
    expect(found).toEqual([
      'finer.json: found no such file; expected a file of that name in the story’s folder. Add it, or correct the name.',
    ]);
  });

  test('a member that is unknown', async () => {
    const found = await refusal(withCoast((file) => Object.assign(file, { zooms: 5 })));
    expect(found).toEqual([expect.stringContaining('finer.json#/zooms: found an unknown property')]);
  });
});

describe('a page refuses a file', () => {
  const damaged: [string, (json: Files) => void, string][] = [
    ['of another build', (json) => json.lines[0].splice(0, 1, 4000), 'vertices that story.json has'],
    ['of a place that is not there', (json) => json.islands[0].features.push('atlantis'), 'atlantis'],
    ['that is none', (json) => json.lines.push('?'), 'finer/1-'],
    ['of a vertex on no globe', (json) => Object.assign(json, { steps: 1 }), 'degrees of longitude'],
  ];
  test.each(damaged)('%s', async (_, damage, words) => {
    const { story, name, json } = await built();
    damage(json);
    expect(() => story.finer?.refine(new Map([[name, json]]))).toThrow(StoryError);
    expect(() => story.finer?.refine(new Map([[name, json]]))).toThrow(words);
  });
});
