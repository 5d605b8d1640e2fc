import { describe, expect, it } from 'vitest';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { encodeArc } from '../../src/story/arcs.ts';
import { StoryError } from '../../src/story/problem.ts';
import { readStory } from '../../src/story/served.ts';
import { buildStory } from '../stories/build-story.ts';
import { type Files, TINY } from '../stories/tiny.ts';
import { countReads } from './count-reads.ts';

const { served } = await buildStory(jsonIn(TINY));

/** The tiny story as it is served, after a change to it. */
function damaged(change: (story: Files) => void): Files {
  const copy = JSON.parse(JSON.stringify(served));
  change(copy);
  return copy;
}

/** What the reader of stories says of it; what it throws otherwise is thrown on. */
function refusal(story: unknown): string {
  try {
    readStory(story);
  } catch (error) {
    if (error instanceof StoryError) return error.message;
    throw error;
  }
  return 'It was read.';
}

const geometry = (story: Files, type: string): Files =>
  Object.values<Files>(story.topology.objects)
    .flatMap(({ geometries }) => geometries)
    .find((one: Files) => one.type === type);

describe('a story is refused', () => {
  it.each<[what: string, change: (story: Files) => void, path: string]>([
    ['a polygon of land without a ring', ({ ground }) => (ground.land.arcs = [[]]), '/ground/land/arcs/0'],
    ['a ring of land without an arc', ({ ground }) => (ground.land.arcs = [[[]]]), '/ground/land/arcs/0/0'],
    ['a border without an arc', ({ ground }) => (ground.borders.arcs = [[]]), '/ground/borders/arcs/0'],
    ['a place that is an empty ring', (story) => (geometry(story, 'Polygon').arcs = [[]]), '/arcs/0'],
    ['a place without a ring', (story) => (geometry(story, 'Polygon').arcs = []), '/arcs'],
    ['an empty line', (story) => (geometry(story, 'LineString').arcs = []), '/arcs'],
    [
      'a point at no number',
      (story) => (geometry(story, 'Point').properties.at[0] = Number.POSITIVE_INFINITY),
      '/properties/at/0',
    ],
    [
      'an area without end',
      (story) => (geometry(story, 'Polygon').properties.area = Number.POSITIVE_INFINITY),
      '/properties/area',
    ],
    [
      'a grid without end',
      ({ topology }) => (topology.transform.scale[0] = Number.POSITIVE_INFINITY),
      '/topology/transform/scale/0',
    ],
    [
      'a grid that leads off the globe',
      ({ topology }) => (topology.transform.scale[0] = 1e300),
      '/topology/arcs/0',
    ],
    ['a point off the globe', (story) => (geometry(story, 'Point').coordinates[1] = 1e15), '/geometries/'],
    [
      'a frame without area',
      ({ about }) => (about.frames.wide[2] = about.frames.wide[0]),
      '/about/frames/wide',
    ],
    ['a frame from north to south', ({ about }) => about.frames.tall.reverse(), '/about/frames/tall'],
    ['a box without area', ({ about }) => (about.bbox[3] = about.bbox[1]), '/about/bbox'],
    ['a box of a layer without area', ({ layers }) => (layers[0].bbox = [1, 1, 1, 1]), '/layers/0/bbox'],
    ['an edition on no day', ({ about }) => (about.updated = '2017-99-99'), '/about/updated'],
    ['a publication on no day', ({ about }) => (about.published = '2017-02-30'), '/about/published'],
    [
      'a correction on no day',
      ({ about }) => (about.corrections = [{ date: '2017-13', text: 'x' }]),
      '/about/corrections/0/date',
    ],
    ['a passage of garbage time', ({ passages }) => (passages[0].time = 'garbage'), '/passages/0/time'],
    [
      'a passage that ends before it begins',
      ({ passages }) => (passages[0].time = '1988/1980'),
      '/passages/0/time',
    ],
    ['a passage twice', ({ passages }) => (passages[1].id = passages[0].id), '/passages'],
    ['a layer twice', ({ layers }) => layers.push(layers[0]), '/layers'],
    ['layers in a list', ({ topology }) => (topology.objects = [1]), '/topology/objects'],
  ])('for %s', (_, change, path) => {
    const said = refusal(damaged(change));
    expect(said).toMatch(/^story\.json#/);
    expect(said.split('\n')[0]).toContain(path);
  });
});

it('lists twenty faults, and says how many more there are', () => {
  const said = refusal(damaged((story) => (story.sources = Array(20_000).fill({}))));
  expect(said.split('\n')).toHaveLength(21);
  expect(said.split('\n').at(-1)).toBe('and 19980 more');
});

it('shows of what is too long its beginning', () => {
  const said = refusal(damaged((story) => (story.layers[0]['x'.repeat(1_000_000)] = 1)));
  expect(said.length).toBeLessThan(2_000);
});

describe('what is too large is refused before it is decoded', () => {
  const long = encodeArc(Array.from({ length: 50_000 }, (_, i) => [i % 9, i % 7]));

  it.each<[what: string, list: unknown[], put: (story: Files, list: unknown[]) => void, reads: number]>([
    [
      'a million references to one arc',
      Array(1_000_000).fill(0),
      (story, list) => {
        story.topology.arcs[0] = long;
        geometry(story, 'LineString').arcs = list;
      },
      // Two for each of the references up to the vertex that is one too many.
      100,
    ],
    [
      'a million empty rings and more',
      Array.from({ length: 2_000_001 }, () => []),
      (story, list) => (story.ground.land.arcs = list),
      // Once through, its length at each step.
      4_000_010,
    ],
    [
      'too many points',
      Array(2_000_001).fill([1, 1]),
      (story, list) => (geometry(story, 'Point').coordinates = list),
      10,
    ],
  ])('%s', (_, list, put, most) => {
    const story = damaged(() => {});
    const { watched, reads } = countReads(list);
    put(story, watched);
    expect(refusal(story)).toContain('found more than 2,000,000 vertices up to here');
    expect(reads()).toBeLessThan(most);
  });

  it('an arc of too many vertices', () => {
    const story = damaged(({ topology }) => (topology.arcs[0] = 'A'.repeat(8_000_000)));
    expect(refusal(story)).toContain('found more than 2,000,000 vertices up to here');
  });

  it('an arc of millions of characters that is none', () => {
    const story = damaged(({ topology }) => (topology.arcs[0] = `${'g'.repeat(8_000_000)}!`));
    expect(refusal(story)).toContain('story.json#/topology/arcs/0: found “ggg');
  });
});

describe('a word that every object has is a word like any other', () => {
  it.each(['constructor', 'prototype', 'hasownproperty'])('the layer %s keeps its places', (id) => {
    const { places } = readStory(
      damaged(({ layers, topology }) => {
        topology.objects[id] = topology.objects[layers[0].id];
        layers[0].id = id;
      }),
    );
    expect([...places.values()].filter(({ layer }) => layer === id).length).toBeGreaterThan(0);
  });

  it('so is a place’s id, and a text that was measured', () => {
    const text = JSON.stringify(served).replaceAll('"lighthouse"', '"__proto__"');
    const widths = JSON.parse('{"400 normal":{"__proto__":7,"constructor":8}}');
    const story = readStory({ ...JSON.parse(text), widths });
    expect(story.places.get('__proto__')?.id).toBe('__proto__');
    expect([...(story.widths?.get('400 normal') ?? [])]).toEqual([
      ['__proto__', 7],
      ['constructor', 8],
    ]);
    expect(story.widths?.get('constructor')).toBeUndefined();
  });
});
