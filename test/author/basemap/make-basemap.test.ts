import { expect, it } from 'vitest';
import { makeBasemap } from '../../../author/src/basemap/make-basemap.ts';
import type { Bbox } from '../../../src/story/place.ts';
import type { Basemap } from '../../../src/story/story.ts';
import { PLACES } from './places.ts';

const basemapOf = (frame: Bbox): Basemap =>
  JSON.parse(makeBasemap({ frames: [frame], languages: ['en'] }, PLACES).files.get('basemap.json') ?? '');

it('draws land and borders, the disputed ones apart', () => {
  const { land, borders, disputedBorders } = basemapOf([70, 28, 82, 38]);
  expect(land.coordinates.length).toBeGreaterThan(100);
  const isInKashmir = ([lng = 0, lat = 0]: GeoJSON.Position) => lng > 74 && lng < 78 && lat > 33 && lat < 36;
  expect(borders.coordinates.flat().some(isInKashmir)).toBe(false);
  expect(disputedBorders.coordinates.flat().some(isInKashmir)).toBe(true);
});

it('is made for a frame over 180°', () => {
  const { land } = basemapOf([175, -21, -177, -14]);
  const near = land.coordinates.filter(
    ([[[lng = 0, lat = 0] = []] = []]) => Math.abs(lng) > 176 && lat > -21 && lat < -14,
  );
  expect(near.length).toBeGreaterThan(20);
});
