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

it('draws a disputed area with the country to which it is counted, and not with the one that holds it', () => {
  const taken = OWNERS.areas.flatMap(({ names: [name = ''], countedTo, taken }) =>
    taken ? [{ name, countedTo, taken }] : [],
  );
  expect(taken.map(({ name }) => name)).toContain('Golan');
  for (const {
    name,
    countedTo,
    taken: { at, from },
  } of taken) {
    const holds = (country: string) => booleanPointInPolygon(at, areaOf({ country }, atlas) ?? assertNever());
    expect(holds(from), name).toBe(false);
    if (countedTo !== undefined) expect(holds(countedTo), name).toBe(true);
  }
});

function assertNever(): never {
  throw new Error('The atlas has no such country.');
}
