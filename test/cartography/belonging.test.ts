import { describe, expect, test } from 'vitest';
import { crosses } from '../../src/cartography/boxes.ts';
import { project } from '../../src/cartography/camera.ts';
import { OUTLINE, RING } from '../../src/cartography/emphasis.ts';
import type { Box, LabelOptions, PlacedLabel } from '../../src/cartography/label.ts';
import { placeLabels } from '../../src/cartography/labels.ts';
import { layerStack } from '../../src/cartography/layer-stack.ts';
import { factorAt, SCALE_STOPS } from '../../src/cartography/line-scale.ts';
import type { Kind } from '../../src/story/kinds.ts';
import type { Bbox, Place, Position } from '../../src/story/place.ts';
import { type BasemapName, makeStory, type Story } from '../../src/story/story.ts';
import { passage, place, smallStory, square } from '../stories/small-story.ts';

const size = { width: 600, height: 600 };
const measure: LabelOptions['measure'] = (text, font) => [...text].length * font.size * 0.6;

/** Places on the land of the small story, which is 10 by 10 degrees, and names on its basemap. */
function storyOf(
  places: readonly Place[],
  names: readonly BasemapName[] = [],
  land: Bbox = [0, 0, 10, 10],
): Story {
  const { about, layers, basemap, notes } = smallStory();
  return makeStory({
    about,
    layers,
    notes,
    passages: places.map(({ id }) => passage(`on ${id}`, [id])),
    places: new Map(places.map((one) => [one.id, one])),
    basemap: { ...basemap, names, land: { type: 'MultiPolygon', coordinates: [square(land).coordinates] } },
  });
}

const area = (id: string, kind: Kind, box: Bbox, more: Partial<Place> = {}) =>
  place(id, kind, square(box), box, more);
const dot = (id: string, at: Position, more: Partial<Place> = {}) =>
  place(id, 'city', { type: 'Point', coordinates: [...at] }, [...at, ...at], {
    layer: 'towns',
    rank: 3,
    ...more,
  });

const camera = { center: [5, 5], zoom: 5.5 } as const;
const labelled = (story: Story, view: Partial<LabelOptions> = {}) =>
  placeLabels(story, { size, camera, lang: 'en', measure, ...view });
const at = (position: Position) => project(camera, size, position);
/** A box of degrees in the view. */
const seen = ([west, south, east, north]: Bbox): Box => [...at([west, north]), ...at([east, south])];
const shareIn = ([left, top, right, bottom]: Box, other: Box) =>
  (Math.max(0, Math.min(right, other[2]) - Math.max(left, other[0])) *
    Math.max(0, Math.min(bottom, other[3]) - Math.max(top, other[1]))) /
  ((right - left) * (bottom - top));

describe('a name stands in its own country', () => {
  const west: Bbox = [0, 0, 5, 10];
  const east: Bbox = [5, 0, 10, 10];
  const countries = [
    area('west', 'country', west, { area: 50 }),
    area('east', 'country', east, { area: 50 }),
  ];

  test.each([
    ['a region', area('narrow', 'region', [4.8, 4, 5, 6], { name: { en: 'A wide region' }, area: 1 })],
    [
      'a line',
      place(
        'border-line',
        'pipeline',
        {
          type: 'LineString',
          coordinates: [
            [4.8, 4],
            [4.8, 6],
          ],
        },
        [4.8, 4, 4.8, 6],
        { name: { en: 'A long name' } },
      ),
    ],
  ])('%s at its border is not named across it', (_, one) => {
    const label = labelled(storyOf([...countries, one])).find(({ place }) => place === one.id);
    expect(label).toBeDefined();
    expect(shareIn(label?.box ?? [0, 0, 1, 1], seen(east))).toBeLessThan(0.5);
    const end = label?.leader?.[1];
    if (end) expect(crosses(seen(one.bbox), end, end)).toBe(true);
  });

  test('a small country is named at sea by a leader that ends in it; where there is no sea, not at all', () => {
    const small = area('small', 'country', [3.6, 4.8, 4, 5.2], {
      name: { en: 'Smallest of all' },
      area: 1,
      layer: 'towns',
    });
    const large = area('large', 'country', [4, 0, 10, 10], { area: 60, layer: 'towns' });
    const label = labelled(storyOf([large, small], [], [3.6, 0, 10, 10])).find(
      ({ place }) => place === 'small',
    );
    expect(label?.box[2]).toBeLessThanOrEqual(at([3.6, 5])[0]);
    const end = label?.leader?.[1] ?? [0, 0];
    expect(crosses(seen(small.bbox), end, end)).toBe(true);
    const inland = storyOf([large, area('small', 'country', [6, 5, 6.4, 5.4], { name: small.name })]);
    expect(labelled(inland).some(({ place }) => place === 'small')).toBe(false);
  });

  test('a country that is named off its land is named in smaller letters than on it', () => {
    const sea: Bbox = [3.6, 0, 10, 10];
    const sizeIn = (box: Bbox) => {
      const land = area('large', 'country', [4, 0, 10, 10], { area: 60, layer: 'towns' });
      const country = area('country', 'country', box, { name: { en: 'Isla' }, area: 1 });
      const label = labelled(storyOf([land, country], [], sea)).find(({ place }) => place === 'country');
      return { size: label?.lines[0]?.font.size ?? 0, isLed: label?.leader !== undefined };
    };
    const [on, off] = [sizeIn([4, 2, 9, 8]), sizeIn([3.8, 4.9, 4, 5.1])];
    expect([on.isLed, off.isLed]).toEqual([false, true]);
    expect(off.size).toBeLessThan(on.size);
  });

  test('a country a little too narrow for its name is named over its coast, not led to from elsewhere', () => {
    const narrow: Bbox = [4.5, 4, 5, 6];
    const island = area('narrow', 'country', narrow, { name: { en: 'Island' }, area: 1 });
    const label = labelled(storyOf([island], [], narrow)).find(({ place }) => place === 'narrow');
    expect(label?.leader).toBeUndefined();
    expect(shareIn(label?.box ?? [0, 0, 1, 1], seen(narrow))).toBeGreaterThan(0.6);
    const east: Bbox = [5, 4, 10, 6];
    const beside = labelled(
      storyOf([island, area('east', 'country', east, { area: 20 })], [], [4.5, 4, 10, 6]),
    ).find(({ place }) => place === 'narrow');
    expect(shareIn(beside?.box ?? seen(east), seen(east))).toBeLessThan(0.15);
  });

  test('towns make room for the name of their country, where it would be led there from elsewhere', () => {
    const country = area('country', 'country', [4, 4.6, 6, 5.4], { name: { en: 'Country' }, area: 4 });
    const towns = Array.from({ length: 4 }, (_, i) => dot(`Town ${i}`, [4.3 + 0.4 * i, 4.9], { rank: 2 }));
    const labels = labelled(storyOf([country, ...towns], [], [4, 4.6, 6, 5.4]));
    const name = labels.find(({ place }) => place === 'country');
    expect(name?.leader).toBeUndefined();
    expect(shareIn(name?.box ?? [0, 0, 1, 1], seen(country.bbox))).toBeGreaterThan(0.6);
    for (const { id } of towns) expect(labels.map(({ place }) => place)).toContain(id);
  });

  test('where there is room for a country’s name or a town’s, it is the country’s', () => {
    const box: Bbox = [4.2, 4.65, 5.8, 5.2];
    const country = area('country', 'country', box, { name: { en: 'Country' }, area: 4 });
    const towns = [0, 1].map((i) => dot(`Town ${i}`, [4.5 + i, 4.72], { rank: 1, layer: 'all' }));
    const story = storyOf([country, ...towns], [], box);
    const reserved: Box[] = [
      [0, 0, 600, seen(box)[1]],
      [0, seen(box)[3], 600, 600],
      [0, 0, seen(box)[0], 600],
      [seen(box)[2], 0, 600, 600],
    ];
    expect(labelled(story, { reserved }).map(({ place }) => place)).toContain('country');
  });

  test('a town below the story at a border is not named across it', () => {
    const town: BasemapName = { name: 'Bordertown', kind: 'city', at: [4.9, 5], rank: 1 };
    const covered = seen([0, 4.5, 4.8, 5.5]);
    for (const reserved of [[], [covered]]) {
      const labels = labelled(storyOf(countries, [town]), { reserved }).filter(({ dot }) => dot);
      expect(labels.length).toBe(reserved.length === 0 ? 1 : 0);
      for (const { box } of labels) expect(shareIn(box, seen(east))).toBeLessThan(0.5);
    }
  });
});

test('of two dots side by side no name stands nearer to the other', () => {
  const towns = [dot('Yaviza', [4.96, 5]), dot('El Real', [4.92, 4.86], { rank: 2 })];
  const land = area('land', 'country', [0, 0, 10, 10], { area: 100 });
  const [x, y] = at([4.92, 4.86]);
  // Free alone on the right, where the other dot is.
  const reserved: Box[] = [
    [0, 0, x - 5, 600],
    [0, y + 7, 600, 600],
  ];
  const labels = labelled(storyOf([land, ...towns]), { reserved });
  const named = labels.filter(({ place: id }) => towns.some((one) => one.id === id));
  expect(named.length).toBeGreaterThan(0);
  for (const { place: id, box, leader } of named) {
    const away = (one: Place) => {
      const [left, top] = at(one.at);
      return Math.hypot(Math.max(box[0] - left, 0, left - box[2]), Math.max(box[1] - top, 0, top - box[3]));
    };
    const [nearest] = [...towns].sort((one, other) => away(one) - away(other));
    if (!leader) expect(nearest?.id).toBe(id);
    else for (const one of towns.filter((other) => other.id !== id)) expect(away(one)).toBeGreaterThan(9);
  }
});

test('two names of one text are two labels', () => {
  const tripoli = (lng: number): BasemapName => ({ name: 'Tripoli', kind: 'city', at: [lng, 5], rank: 1 });
  const labels = labelled(storyOf([], [tripoli(2), tripoli(8)])).filter(({ dot }) => dot);
  expect(labels).toHaveLength(2);
  expect(new Set(labels.map(({ id }) => id)).size).toBe(2);
  for (const { box, dot } of labels)
    expect(Math.abs((box[0] + box[2]) / 2 - at(dot ?? [0, 0])[0])).toBeLessThan(60);
});

test('a dot at the edge of a pattern is named on the free side', () => {
  const story = storyOf([
    area('land', 'country', [0, 0, 10, 10], { area: 100 }),
    area('hatched', 'region', [1, 1, 5, 9], { area: 30 }),
    dot('Here', [5, 3]),
  ]);
  const label = labelled(story).find(({ place }) => place === 'Here');
  expect(label?.box[0]).toBeGreaterThan(at([5, 3])[0]);
});

test('of few dots in the opening view none goes unnamed where a leader leads out of the throng', () => {
  const crowd = Array.from({ length: 6 }, (_, i) =>
    dot(`Number ${i}`, [5 + 0.3 * (i % 2), 5 + 0.2 * Math.floor(i / 2)]),
  );
  const story = storyOf([area('land', 'country', [0, 0, 10, 10], { area: 100 }), ...crowd]);
  const labels = labelled(story);
  for (const { id } of crowd) expect(labels.map(({ place }) => place)).toContain(id);
  expect(labels.some(({ leader }) => leader)).toBe(true);
});

describe('marks', () => {
  test.each([4, 5.5, 7, 9])('at zoom %f the ring of a chosen dot leaves its name free', (zoom) => {
    const story = storyOf([dot('Here', [5, 5])]);
    const [label] = labelled(story, { camera: { center: [5, 5], zoom } });
    const ring = RING * factorAt(SCALE_STOPS, zoom) + OUTLINE.chosen;
    expect(distance(label as PlacedLabel, [300, 300])).toBeGreaterThanOrEqual(ring - 0.01);
  });

  test('dots do not grow transparent over the band of a chosen line', () => {
    const story = storyOf([dot('Here', [5, 5])]);
    const layers = layerStack(story, 'light');
    const dots = layers.filter(
      ({ features, paint }) => features.source === 'places' && paint.type === 'circle',
    );
    expect(dots.length).toBeGreaterThan(0);
    for (const { recedes } of dots) expect(recedes).toBeUndefined();
    const band = layers.findIndex(({ id }) => id === 'emphasis/line-edge');
    for (const one of dots) expect(layers.indexOf(one)).toBeGreaterThan(band);
  });
});

test('what a schematic shape is called goes by its geometry', () => {
  const schematic = area('Range', 'region', [2, 2, 8, 8], { precision: 'schematic', area: 36 });
  const [label] = labelled(storyOf([schematic]));
  expect(label?.lines.at(-1)?.text).toBe('schematic, extent not surveyed');
});

function distance(
  { box: [left, top, right, bottom] }: PlacedLabel,
  [x, y]: readonly [number, number],
): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
