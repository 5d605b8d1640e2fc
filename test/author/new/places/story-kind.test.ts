import { expect, it } from 'vitest';
import { populationOf } from '../../../../author/src/new/places/population.ts';
import { kindAtPoint } from '../../../../author/src/new/places/story-kind.ts';
import { smallGazetteer } from '../../gazetteer/places.ts';

it('a town with few people is a village; what no point says anything of has no kind', () => {
  const town = { kind: 'town', name: 'Basel' } as const;
  expect([kindAtPoint(town, 600), kindAtPoint(town, 60_000)]).toEqual(['village', 'city']);
  expect([kindAtPoint(town), kindAtPoint({ kind: 'continent', name: 'Europe' })]).toEqual([
    'city',
    undefined,
  ]);
});

it.each([
  ['Black Sea', 'sea'],
  ['Bosporus', 'strait'],
  ['Strait of Hormuz', 'strait'],
  ['English Channel', 'strait'],
  ['Persian Gulf', 'gulf'],
  ['Bay of Bengal', 'gulf'],
] as const)('an open water is what its name says: %s', (name, kind) => {
  expect(kindAtPoint({ kind: 'sea', name })).toBe(kind);
});

it('people are counted at the very place of a name', () => {
  const key = [...smallGazetteer.entries(smallGazetteer.find('paris'))].map((entry) => entry >>> 2);
  const [one, other] = key.map((place) => ({
    name: 'Paris',
    lng: smallGazetteer.lng(place),
    lat: smallGazetteer.lat(place),
    population: smallGazetteer.population(place),
  }));
  expect(one?.population).not.toBe(other?.population);
  for (const place of [one, other]) {
    expect(place && populationOf(place, smallGazetteer)).toBe(place?.population);
  }
  expect(populationOf({ name: 'Nowhere', lng: 0, lat: 0 }, smallGazetteer)).toBeUndefined();
  expect(populationOf({ name: 'Paris', lng: 0, lat: 0 }, smallGazetteer)).toBeUndefined();
});
