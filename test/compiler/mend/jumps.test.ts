import { area } from '@turf/turf';
import { expect, it } from 'vitest';
import { measure } from '../../../src/compiler/compile/measure.ts';
import { mendShape } from '../../../src/compiler/mend/mend-shape.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';

const polygon = (...ring: number[][]): StoryGeometry => ({ type: 'Polygon', coordinates: [ring] });
const line = (...coordinates: number[][]): StoryGeometry => ({ type: 'LineString', coordinates });
const mended = (geometry: StoryGeometry) => mendShape(geometry).geometry as StoryGeometry;

it('leaves a parallel written with its two ends as it is', () => {
  const equator = line([-180, 0], [180, 0]);
  expect(mended(equator)).toBe(equator);
});

it('leaves a belt around a flat map as it is', () => {
  const tropics = polygon([-180, -23], [180, -23], [180, 23], [0, 23], [-180, 23], [-180, -23]);
  expect(mended(tropics)).toBe(tropics);
});

it('cuts an island that is written with both its positions on 180°', () => {
  const island = mended(
    polygon(
      [178, -19],
      [180, -19],
      [-180, -19],
      [-179, -19],
      [-179, -15],
      [-180, -15],
      [180, -15],
      [178, -15],
      [178, -19],
    ),
  );
  expect(measure(island).bbox).toEqual([178, -19, -179, -15]);
});

it('takes in the pole within a coast that closes on 180°', () => {
  const coast = mended(polygon([-180, -70], [-90, -72], [0, -70], [90, -72], [180, -70], [-180, -70]));
  expect(measure(coast).bbox).toEqual([-180, -85, 180, -70]);
  expect(area(coast) / 1e12).toBeGreaterThan(11);
});

it('takes an island with one corner written on the other side of 180°', () => {
  const island = mended(polygon([-180, -16.2], [180, -16.2], [179, -16.5], [180, -16], [-180, -16.2]));
  expect(measure(island).bbox).toEqual([179, -16.5, 180, -16]);
});
