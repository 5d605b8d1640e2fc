import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { area } from '@turf/turf';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { buildStory } from '../../stories/build-story.ts';
import { tinyWith } from '../../stories/tiny.ts';

const require = createRequire(import.meta.url);

async function countries(scale: string): Promise<GeoJSON.Feature[]> {
  const text = await readFile(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8');
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(text);
  return feature(topology, topology.objects.countries).features;
}

/** Of 1:10m, whose vertices take half a minute, some countries are tried here, and all by `npm run fuzz`. */
const isTried = ({ properties }: GeoJSON.Feature, index: number) =>
  process.env.FUZZ === 'thorough' || index % 24 === 0 || NAMED.includes(properties?.name);
/** What lies on both sides of 180°. */
const NAMED = ['Fiji', 'Russia'];

/** The tiny story with the countries as its layer of islands, all of them with the Moor's properties. */
function withCountries(shapes: readonly GeoJSON.Feature[]) {
  return tinyWith((files) => {
    const [island, moor] = files['islands.geojson'].features;
    files['story.json'].layers[0].bbox = [-180, -90, 180, 90];
    files['islands.geojson'].features = [
      island,
      moor,
      ...shapes.map(({ geometry }, index) => ({
        type: 'Feature',
        id: `country-${index}`,
        properties: { ...moor.properties, kind: 'country' },
        geometry,
      })),
    ];
  });
}

it.each(['110m', '50m', '10m'])(
  'builds the geometry of the countries of world-atlas at %s',
  async (scale) => {
    const all = await countries(scale);
    const shapes = scale === '10m' ? all.filter(isTried) : all;
    const { story, downloads, warnings } = await buildStory(await withCountries(shapes));
    expect(story.places.size).toBe(shapes.length + 7);
    const about = warnings.filter(({ file }) => file === 'islands.geojson');
    expect(new Set(about.map(({ found }) => found.replace(/ \(.*/, ''))).size).toBe(about.length);
    const built = downloads().get('islands.geojson')?.features ?? [];
    const places = (name: string) => {
      const index = shapes.findIndex(({ properties }) => properties?.name === name);
      return { written: shapes[index], built: built.find(({ id }) => id === `country-${index}`) };
    };

    const [west = 0, , east = 0] = places('Fiji').built?.bbox ?? [];
    expect(west).toBeGreaterThan(170);
    expect(east).toBeLessThan(-170);
    const russia = places('Russia').built;
    expect(russia?.bbox?.[0]).toBeGreaterThan(19);
    expect(russia?.bbox?.[2]).toBeGreaterThan(-171);
    expect(russia?.bbox?.[2]).toBeLessThan(-168);
    // In thousands of square kilometres, of Antarctica without the 950 beyond the end of the map.
    for (const [name, thousands] of [
      ['Russia', 16_900],
      ['Canada', 9_900],
      ['Antarctica', 11_300],
      ['Brazil', 8_500],
    ] as const) {
      if (!shapes.some(({ properties }) => properties?.name === name)) continue;
      const one = places(name).built;
      expect(one && area(one) / 1e9 / thousands, name).toBeCloseTo(1, 1);
    }
    for (const { geometry } of built) {
      const numbers = JSON.stringify(geometry).match(/\[-?[\d.e-]+,-?[\d.e-]+\]/g) ?? [];
      for (const [lng, lat] of numbers.map((position): [number, number] => JSON.parse(position)))
        if (Math.abs(lng) > 180 || Math.abs(lat) > 85.0512) expect([lng, lat]).toBe('in the world');
    }
  },
  120_000,
);
