import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { jsonIn } from '../../src/compiler/read/read-json.ts';
import { readStory } from '../../src/story/served.ts';
import type { Story } from '../../src/story/story.ts';
import { buildStory } from '../stories/build-story.ts';

const folder = fileURLToPath(new URL('../../geodata/', import.meta.url));
const { served, sidecars } = await buildStory(jsonIn(folder));
const story = readStory(JSON.parse(JSON.stringify(served)));
const finer = [...sidecars].filter(([file]) => file.startsWith('finer/'));
const files = new Map(finer.map(([file, text]): [string, unknown] => [file, JSON.parse(text)]));
const names = [...files.keys()];

function refined(some: readonly string[]): Story {
  const read = new Map(some.map((file) => [file, files.get(file)]));
  const made = story.finer?.refine(read);
  if (!made) throw new Error('The article’s story has no finer shapes.');
  return made;
}

const whole = refined(names);
/** Where poster and opening view lie, but for half a step of the finer grid at its rim. */
const isInRegion = ([lng = 0, lat = 0]: GeoJSON.Position) =>
  lng > 24.002 && lng < 71.998 && lat > 10.002 && lat < 45.998;

function ringsOf({ places }: Story, id: string): GeoJSON.Position[][] {
  const geometry = places.get(id)?.geometry;
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat();
  throw new Error(`${id} is no area.`);
}

const linesOf = ({ basemap }: Story): GeoJSON.Position[][] => [
  ...basemap.land.coordinates.flat(),
  ...basemap.borders.coordinates,
  ...basemap.disputedBorders.coordinates,
];

test('a fetch is 60 kB brotli at most, and all together 170 kB', () => {
  const sizes = finer.map(([, text]) => brotliCompressSync(text).length);
  expect(sizes).toHaveLength(4);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(170_000);
});

test('every finer file of the folder is named in story.json', () => {
  const there = readdirSync(folder).filter((name) => name.startsWith('finer-'));
  expect(there).toHaveLength(names.length);
});

test('the United Kingdom has its coast and its islands', () => {
  expect(ringsOf(story, 'united-kingdom').flat().length).toBeLessThan(50);
  expect(ringsOf(whole, 'united-kingdom').flat().length).toBeGreaterThan(1000);
  expect(ringsOf(whole, 'united-kingdom').length).toBeGreaterThan(15);
});

test('within the region of poster and opening view nothing is drawn otherwise', () => {
  const within = (lines: GeoJSON.Position[][]) =>
    lines.flatMap((line) => line.filter(isInRegion).map(String)).sort();
  expect(within(linesOf(whole))).toEqual(within(linesOf(story)));
  for (const id of ['iraq', 'iran', 'turkey', 'afghanistan', 'persian-gulf', 'caspian-sea'])
    expect(within(ringsOf(whole, id)), id).toEqual(within(ringsOf(story, id)));
  expect(whole.places.get('iraq')).toBe(story.places.get('iraq'));
});

test('borders lie in the finer countries to the vertex', () => {
  const kingdom = new Set(ringsOf(whole, 'united-kingdom').flat().map(String));
  const irish = whole.basemap.borders.coordinates.filter((line) =>
    line.every(([lng = 0, lat = 0]) => lng > -8.5 && lng < -5.5 && lat > 53.9 && lat < 55.5),
  );
  expect(irish).toHaveLength(1);
  expect(irish.flat().length).toBeGreaterThan(20);
  for (const at of irish.flat()) expect(kingdom).toContain(String(at));
});

describe.each([...names.map((name) => [name]), names])('with %s alone', (...some) => {
  test('where lines met in the coarse world they still meet', () => {
    const ends = (lines: GeoJSON.Position[][]) =>
      lines.flatMap((line) => [String(line[0]), String(line.at(-1))]);
    const coarse = {
      land: new Set(story.basemap.land.coordinates.flat(2).map(String)),
      ends: ends(story.basemap.borders.coordinates),
    };
    const now = refined(some as string[]);
    const finer = {
      land: new Set(now.basemap.land.coordinates.flat(2).map(String)),
      ends: ends(now.basemap.borders.coordinates),
    };
    expect(finer.ends).toHaveLength(coarse.ends.length);
    const parted = finer.ends.filter(
      (end, i) => coarse.land.has(coarse.ends[i] ?? '') && !finer.land.has(end),
    );
    expect(parted).toEqual([]);
  });
});
