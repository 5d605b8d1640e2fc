import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { expect, it } from 'vitest';
import { loadAtlas } from '../../../author/src/natural-earth/atlas.ts';
import { OWNERS } from '../../../author/src/natural-earth/owners.ts';
import { areaOf } from '../../../author/src/shapes/area.ts';

const atlas = loadAtlas();
const isCountry = (owner: string) => /^[A-Z]{2}$/.test(owner);

it('has each disputed area in the pack as land of its own, and no other', () => {
  const apart = atlas.areas().table.owners.flatMap(({ owner }) => (isCountry(owner) ? [] : [owner]));
  expect(new Set(apart)).toEqual(new Set(OWNERS.areas.map(({ owner }) => owner)));
});

it('gives what is joined to a country no shape of its own', () => {
  const codes = OWNERS.joined.flatMap(({ code }) => code ?? []);
  expect(codes).toContain('HK');
  for (const code of codes) expect(atlas.areas().table.owners.map(({ owner }) => owner)).not.toContain(code);
});

it('draws what the United Nations count to a country with that, and not with the one that holds it', () => {
  const holds = (country: string, at: GeoJSON.Position) =>
    booleanPointInPolygon(at, areaOf({ country }, atlas) ?? { type: 'MultiPolygon', coordinates: [] });
  for (const [counted, held, ...at] of [
    ['SY', 'IL', 35.75, 33],
    ['UA', 'RU', 34.2, 45.2],
    ['EH', 'MA', -13, 26],
  ] as const)
    expect([counted, holds(counted, at), holds(held, at)]).toEqual([counted, true, false]);
});
