import {
  booleanPointInPolygon,
  distance,
  length,
  lineIntersect,
  lineString,
  multiPolygon,
  pointToLineDistance,
} from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { basemap, linesOf, note, polygonsOf, shape } from './read.ts';

const area = (id: string) => multiPolygon(polygonsOf(id));
const land = multiPolygon(basemap.land.coordinates);
const isOnLand = (at: GeoJSON.Position) => booleanPointInPolygon(at, land);
const crosses = (line: GeoJSON.Position[], id: string) =>
  lineIntersect(lineString(line), area(id)).features.length > 0 ||
  line.some((at) => booleanPointInPolygon(at, area(id)));
const urlsOf = (id: string) => note(id).sources.map(({ url }) => url);

describe('the proposed pipeline', () => {
  const [line = []] = linesOf('kirkuk-pipeline');

  test('keeps clear of the Kurdistan Region, as the article says', () => {
    expect(crosses(line, 'kurdistan')).toBe(false);
  });

  test('passes near Darreh Shahr in Ilam, the one place on the way that was named in public', () => {
    expect(pointToLineDistance([47.376, 33.14], lineString(line))).toBeLessThan(10);
  });

  test('stays on land and ends short of the Gulf: no source names a landfall', () => {
    expect(line.filter((at) => !isOnLand(at))).toEqual([]);
    const end = line.at(-1) ?? [];
    const shore = polygonsOf('persian-gulf').flat(2);
    const toShore = Math.min(...shore.map((at) => distance(at, end)));
    expect(toShore).toBeGreaterThan(10);
    expect(toShore).toBeLessThan(60);
  });

  test('writes each of its positions once', () => {
    expect(new Set(line.map(String)).size).toBe(line.length);
  });

  test('has a note that says that it is a direction alone, and what was in public view', () => {
    const { value } = note('pipeline-proposal').body;
    for (const words of ['direction only', 'no route', 'Darreh Shahr', 'Sulaymaniyah', '200 km', 'Abadan'])
      expect(value).toContain(words);
    expect(urlsOf('pipeline-proposal').join(' ')).toMatch(/financialtribune.*theiranproject.*meed/s);
  });
});

describe('the line to Ceyhan', () => {
  const [line = []] = linesOf('ceyhan-pipeline');

  test('does not cross Syria', () => {
    expect(crosses(line, 'syria')).toBe(false);
  });

  test('leads from Kirkuk through the Region to Turkey and Ceyhan', () => {
    expect(crosses(line, 'kurdistan')).toBe(true);
    expect(distance(line[0] ?? [], [44.392, 35.468])).toBeLessThan(5);
    expect(distance(line.at(-1) ?? [], [35.818, 37.025])).toBeLessThan(5);
    expect(length(lineString(line))).toBeGreaterThan(700);
  });

  test('has a note that says which line it is, what became of it, and as of when that is known', () => {
    const { value } = note('ceyhan-line').body;
    for (const words of ['Nineveh', '27 September 2025', '27 July 2026', '1973', 'November 2026'])
      expect(value).toContain(words);
  });

  test('is said to be a diagram', () => {
    expect(shape('ceyhan-pipeline').properties.precision).toBe('schematic');
  });
});
