import { fileURLToPath } from 'node:url';
import { jsonIn, type ReadJson } from '../../src/compiler/read/read-json.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { buildStory } from './build-story.ts';
import { type Files, tinyWith } from './tiny.ts';

const GEODATA = fileURLToPath(new URL('../../geodata/', import.meta.url));

export const YOKOHAMA = [139.6, 35.4] as const;
export const HONOLULU = [-157.9, 21.3] as const;
const SAN_FRANCISCO = [-122.4, 37.8] as const;

/** Where the places of the tiny story are in the Pacific, as longitudes that jump over 180°. */
const GEOMETRIES: Files = {
  // An island on each side of 180°, and one through which it runs.
  vell: [[box(176, -19, 179, -15)], [box(179.5, -14, -177, -10)], [box(-176, -17, -175, -15)]],
  moor: [box(172, -28, -168, -5)],
  ness: [
    [177, -18.5],
    [178, -17],
  ],
  'oil-pipe': [YOKOHAMA, [165, 36], HONOLULU, SAN_FRANCISCO],
  oster: HONOLULU,
  lighthouse: YOKOHAMA,
  'still-sea': [-140, 5],
};

function box(west: number, south: number, east: number, north: number): GeoJSON.Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** The folder of a story whose opening view runs over 180°: a route from Yokohama by Honolulu, and isles about Fiji. */
export async function pacificFolder(): Promise<ReadJson> {
  const basemap = await jsonIn(GEODATA)('basemap.json');
  return tinyWith((files) => {
    Object.assign(files['story.json'], {
      bbox: [120, -60, -100, 70],
      frames: { wide: [125, -32, -112, 52], tall: [150, -40, -130, 50] },
      kinds: { incident: { name: { en: 'Wreck', fr: 'Épave' } } },
    });
    for (const name of ['islands.geojson', 'lines.geojson', 'places.geojson'])
      for (const feature of files[name].features) {
        feature.geometry.coordinates = GEOMETRIES[feature.id];
        if (feature.id === 'lighthouse') feature.properties.kind = 'incident';
      }
    if ('json' in basemap) files['basemap.json'] = basemap.json;
  });
}

/** What is served of it, as `story.json` has it. */
export async function servedPacificStory(): Promise<object> {
  const { served } = await buildStory(await pacificFolder());
  return JSON.parse(JSON.stringify(served));
}

/** The same, as a page would read it. */
export const pacificStory = async (): Promise<Story> => readStory(await servedPacificStory());
