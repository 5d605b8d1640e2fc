import { distance } from '@turf/distance';
import { expect, test } from 'vitest';
import { middle } from '../../src/cartography/boxes.ts';
import { metresPerPixel, unproject } from '../../src/cartography/camera.ts';
import { placeLabels } from '../../src/cartography/labels.ts';
import { makeFontMeasure } from '../../src/compiler/poster/measure.ts';
import { makeStory } from '../../src/story/story.ts';
import { articleStory } from '../stories/article.ts';
import { smallStory, square } from '../stories/small-story.ts';

const story = await articleStory();
const measure = makeFontMeasure();
const size = { width: 860, height: 538 };

test('a sea’s name stands at its sea, however far out the view is', () => {
  let seas = 0;
  for (const zoom of [0.8, 1.4, 2, 2.6, 3.4])
    for (const center of [
      [20, 45],
      [50, 30],
      [70, 10],
    ] as const) {
      const camera = { center, zoom };
      for (const { id, box } of placeLabels(story, { size, camera, lang: 'en', measure })) {
        const name = story.basemap.names.find(({ kind, name, at }) => `${kind}:${name}:${at.join()}` === id);
        if (name?.kind !== 'sea') continue;
        seas += 1;
        const off = distance([...unproject(camera, size, middle(box))], [...name.at]);
        // Across and down 400 km each, where a degree is as long as in the view's middle.
        const stretch = Math.cos((name.at[1] * Math.PI) / 180) / Math.cos((center[1] * Math.PI) / 180);
        expect(off, `${id} at ${zoom}`).toBeLessThan(1.5 * 400 * stretch + metresPerPixel(camera) / 1000);
      }
    }
  expect(seas).toBeGreaterThan(10);
});

test('a sea’s name does not stand in the sea behind a coast', () => {
  const { about, layers, notes, basemap } = smallStory();
  // A strip of land parts the gulf, in which its name has no room, from the ocean beside it.
  const land = (west: number, east: number) => [square([west, -20, east, 20]).coordinates[0] ?? []];
  const parted = makeStory({
    about,
    layers,
    notes,
    passages: [],
    places: new Map(),
    basemap: {
      ...basemap,
      names: [{ name: 'Gulf', kind: 'sea', at: [5, 5], rank: 1 }],
      land: { type: 'MultiPolygon', coordinates: [land(3, 4.92), land(5.08, 5.3)] },
    },
  });
  const camera = { center: [5, 5], zoom: 6.5 } as const;
  expect(placeLabels(parted, { size, camera, lang: 'en', measure })).toEqual([]);
  const open = makeStory({
    about,
    layers,
    notes,
    passages: [],
    places: new Map(),
    basemap: { ...parted.basemap, land: { type: 'MultiPolygon', coordinates: [land(3, 4.92)] } },
  });
  expect(placeLabels(open, { size, camera, lang: 'en', measure })).toHaveLength(1);
});

test('a country’s name stands in its country, however far out the view is', () => {
  let countries = 0;
  for (const zoom of [0.8, 1.4, 2])
    for (const center of [
      [20, 45],
      [50, 30],
    ] as const) {
      const camera = { center, zoom };
      for (const { id, box } of placeLabels(story, { size, camera, lang: 'en', measure })) {
        const name = story.basemap.names.find(({ kind, name, at }) => `${kind}:${name}:${at.join()}` === id);
        if (name?.kind !== 'country') continue;
        countries += 1;
        const off = distance([...unproject(camera, size, middle(box))], [...name.at]);
        const stretch = Math.cos((name.at[1] * Math.PI) / 180) / Math.cos((center[1] * Math.PI) / 180);
        expect(off, `${id} at ${zoom}`).toBeLessThan(1.5 * 150 * stretch + metresPerPixel(camera) / 1000);
      }
    }
  expect(countries).toBeGreaterThan(5);
});
