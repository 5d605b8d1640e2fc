import { readFileSync } from 'node:fs';
import {
  area,
  booleanPointInPolygon,
  distance,
  kinks,
  length,
  lineIntersect,
  lineString,
  polygon,
} from '@turf/turf';
import { describe, expect, test } from 'vitest';
import type { PlaceProperties } from '../../src/story/place.ts';
import type { Basemap } from '../../src/story/story.ts';

/*
 * What the derived shapes promise. Derive them anew with `npm run derive`, which needs the source packages
 * (`npm ci` in geodata/derive); `git status` then shows no change.
 */

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../geodata/${file}`, import.meta.url), 'utf8'));

type Shape = GeoJSON.Feature<GeoJSON.Geometry, PlaceProperties>;
const FILES = ['iraq', 'iran', 'kurdistan', 'shatt-al-arab', 'kirkuk-pipeline', 'places', 'context'];
const shapes: Shape[] = FILES.flatMap((file) => read(`${file}.geojson`).features);
const basemap: Basemap = read('basemap.json');

function shape(id: string): Shape {
  const found = shapes.find((feature) => feature.id === id);
  if (!found) throw new Error(`no feature ${id}`);
  return found;
}

function polygonsOf(id: string): GeoJSON.Position[][][] {
  const { geometry } = shape(id);
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  throw new Error(`${id} is a ${geometry.type}`);
}

function lineOf(id: string): GeoJSON.Position[] {
  const { geometry } = shape(id);
  if (geometry.type !== 'LineString') throw new Error(`${id} is a ${geometry.type}`);
  return geometry.coordinates;
}

const verticesOf = (id: string) => new Set(polygonsOf(id).flat(2).map(String));
const areaOf = (id: string) => area(shape(id)) / 1e6;
const holds = (id: string, at: GeoJSON.Position) =>
  polygonsOf(id).some((rings) => booleanPointInPolygon(at, polygon(rings)));
const border = sharedPath(polygonsOf('iraq')[0]?.[0]?.slice(1) ?? [], verticesOf('iran'));

/** The path of a ring that is made of the given vertices, in the ring's order. */
function sharedPath(open: readonly GeoJSON.Position[], shared: ReadonlySet<string>): GeoJSON.Position[] {
  const isShared = (at: GeoJSON.Position | undefined) => shared.has(String(at));
  const start = open.findIndex((at, i) => isShared(at) && !isShared(open.at(i - 1)));
  return [...open.slice(start), ...open.slice(0, start)].filter(isShared);
}

describe('features', () => {
  test('have ids of their own', () => {
    expect(new Set(shapes.map(({ id }) => id)).size).toBe(shapes.length);
  });

  test.each(shapes.map((feature) => [feature.id, feature] as const))(
    '%s is named in all languages',
    (_, feature) => {
      for (const language of ['en', 'ar', 'fa', 'ckb'])
        expect(feature.properties.name).toHaveProperty(language);
    },
  );

  test('write Sorani and Persian with their own letters, not the Arabic kaf and ya', () => {
    for (const { properties } of shapes)
      for (const language of ['fa', 'ckb']) expect(properties.name[language]).not.toMatch(/[كيى]/);
  });
});

describe('areas and lengths', () => {
  test.each([
    ['iraq', 437_600],
    ['iran', 1_623_500],
    ['kurdistan', 38_200],
    ['kurdistan-disputed', 10_500],
  ])('%s has %i km² within one per cent', (id, expected) => {
    expect(Math.abs(areaOf(id) / expected - 1)).toBeLessThan(0.01);
  });

  test('the Shatt al-Arab is some 165 km long', () => {
    expect(Math.abs(length(shape('shatt-al-arab')) - 165)).toBeLessThan(10);
  });

  test('no polygon of the story itself crosses itself', () => {
    for (const id of ['iraq', 'iran', 'kurdistan', 'kurdistan-disputed', 'persian-gulf', 'caspian-sea'])
      for (const rings of polygonsOf(id)) expect(kinks(polygon(rings)).features).toHaveLength(0);
  });
});

describe('shared vertices', () => {
  test('Iraq and Iran share every vertex of their border', () => {
    expect(border).toHaveLength(491);
    expect(Math.round(length(lineString(border)))).toBe(1313);
  });

  test('Kurdistan is cut out of Iraq: its outer border is made of vertices of Iraq', () => {
    const iraq = verticesOf('iraq');
    const rim = polygonsOf('kurdistan')[0]?.[0] ?? [];
    const outer = rim.map((at) => iraq.has(String(at)));
    const turns = outer.filter((is, i) => i > 0 && is !== outer[i - 1]).length;
    expect(outer.filter(Boolean).length).toBeGreaterThan(200);
    expect(turns).toBe(2);
  });

  test('Kirkuk governorate and Kurdistan share their line', () => {
    const region = verticesOf('kurdistan');
    const shared = polygonsOf('kurdistan-disputed')
      .flat(2)
      .filter((at) => region.has(String(at)));
    expect(shared.length).toBeGreaterThan(80);
  });

  test('the lower Shatt al-Arab is the border, from Iran’s side to the sea', () => {
    const line = lineOf('shatt-al-arab').map(String);
    const onBorder = new Set(border.map(String));
    const first = line.findIndex((at) => onBorder.has(at));
    expect(first).toBeGreaterThan(3);
    expect(line.slice(first).every((at) => onBorder.has(at))).toBe(true);
  });

  test('the basemap’s land has every vertex of Iraq’s and Iran’s coasts', () => {
    const land = new Set(basemap.land.coordinates.flat(2).map(String));
    const lines = new Set([...land, ...basemap.borders.coordinates.flat().map(String)]);
    for (const id of ['iraq', 'iran'])
      for (const at of verticesOf(id)) expect(lines.has(at), `${id} ${at}`).toBe(true);
  });
});

describe('the proposed pipeline', () => {
  const pipeline = lineString(lineOf('kirkuk-pipeline'));

  test('crosses the border once', () => {
    expect(lineIntersect(pipeline, lineString(border)).features).toHaveLength(1);
  });

  test('begins at Kirkuk', () => {
    const [start = []] = lineOf('kirkuk-pipeline');
    const { geometry } = shape('kirkuk');
    if (geometry.type !== 'Point') throw new Error('Kirkuk is no point');
    expect(distance(start, geometry.coordinates)).toBeLessThan(5);
  });

  test('is marked as a mere diagram', () => {
    expect(shape('kirkuk-pipeline').properties.precision).toBe('schematic');
  });
});

describe('disputed places', () => {
  test.each([
    ['israel', 'Golan', [35.75, 33]],
    ['syria', 'Golan', [35.75, 33]],
    ['israel', 'the West Bank', [35.25, 32]],
    ['israel', 'Gaza', [34.4, 31.45]],
    ['russia', 'Crimea', [34.2, 45.2]],
    ['turkey', 'Northern Cyprus', [33.6, 35.3]],
    ['pakistan', 'Gilgit', [74.3, 35.9]],
    ['pakistan', 'Azad Kashmir', [73.6, 34.1]],
    ['iran', 'Abu Musa', [55.03, 25.87]],
  ])('%s is drawn without %s', (id, _, at) => {
    expect(holds(id, at)).toBe(false);
  });

  test('lie on land none the less, with a dashed border', () => {
    for (const at of [
      [35.75, 33],
      [34.2, 45.2],
      [74.3, 35.9],
    ])
      expect(basemap.land.coordinates.some((rings) => booleanPointInPolygon(at, polygon(rings)))).toBe(true);
    const firm = new Set(basemap.borders.coordinates.flatMap(steps));
    expect(basemap.disputedBorders.coordinates.flatMap(steps).filter((step) => firm.has(step))).toEqual([]);
  });
});

/** A line's segments, the same in both directions. */
function steps(line: readonly GeoJSON.Position[]): string[] {
  return line.slice(1).map((at, i) => [String(line[i]), String(at)].sort().join(' '));
}
