import { expect, it } from 'vitest';
import type { Finding } from '../../../../author/src/find-places/finding.ts';
import { choosePlaces } from '../../../../author/src/new/places/choose-places.ts';
import type { PlaceShape } from '../../../../author/src/new/places/story-place.ts';
import { finding } from '../finding.ts';

const BASEL = { name: 'Basel', lng: 7.57, lat: 47.56 };
const STRASBOURG = { name: 'Strasbourg', lng: 7.75, lat: 48.58 };
const ROTTERDAM = { name: 'Rotterdam', lng: 4.48, lat: 51.92 };

const source = { title: 'A source', url: 'https://example.org/' };
const square = (west: number, south: number, size: number): PlaceShape => ({
  kind: 'country',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  },
  source,
  precision: 'generalised',
});
const shapeOf = ({ kind, name, lng, lat }: Finding): PlaceShape | undefined => {
  if (kind === 'continent') return undefined;
  if (name === 'France') return square(2, 47, 6);
  if (name === 'Alsace') return square(7, 47.5, 1.5);
  if (name === 'Jura') return square(5.2, 45.4, 2.3);
  if (name === 'Rhineland') return square(7.4, 47.4, 2.4);
  if (name === 'Fiji') return square(177, -19, 2);
  return {
    kind: 'city',
    geometry: { type: 'Point', coordinates: [lng, lat] },
    source,
    precision: 'generalised',
  };
};
const choose = (...findings: Finding[]) => choosePlaces(findings, shapeOf, () => undefined);

it('makes a place of all that names it, and leaves out of its mentions what hardly does', () => {
  const { places } = choose(
    finding({ ...BASEL, start: 0 }),
    finding({ ...BASEL, start: 20, text: 'Bâle', confidence: 0.3 }),
    finding({ ...BASEL, start: 40, confidence: 0.1 }),
    finding({ ...STRASBOURG, start: 60 }),
  );
  expect(places.map(({ id, name, also, mentions }) => ({ id, name, also, times: mentions.length }))).toEqual([
    { id: 'basel', name: 'Basel', also: undefined, times: 2 },
    { id: 'strasbourg', name: 'Strasbourg', also: undefined, times: 1 },
  ]);
});

it('tells apart what it is unsure of, and what it can draw nothing of', () => {
  const { places, unsure, shapeless } = choose(
    finding({ ...BASEL, text: 'Bâle' }),
    finding({ name: 'Nice', confidence: 0.4 }),
    finding({ name: 'Europe', kind: 'continent' }),
  );
  expect(places.map(({ name, also }) => [name, also])).toEqual([['Bâle', 'Basel']]);
  expect(unsure.map((place) => place.finding.name)).toEqual(['Nice']);
  expect(shapeless.map((place) => place.finding.name)).toEqual(['Europe']);
});

it('puts around the story what lies far from where it is at home, and areas that are much larger', () => {
  const { places } = choose(
    finding({ ...BASEL, start: 0 }),
    finding({ ...STRASBOURG, start: 10 }),
    finding({ ...STRASBOURG, start: 30 }),
    finding({ ...ROTTERDAM, start: 50 }),
    finding({ name: 'France', kind: 'country', start: 70 }),
    finding({ name: 'Alsace', kind: 'region', start: 75 }),
    finding({ name: 'Fiji', kind: 'country', start: 80 }),
  );
  expect(places.map(({ name, role }) => [name, role])).toEqual([
    ['Basel', 'subject'],
    ['Strasbourg', 'subject'],
    ['Rotterdam', 'around'],
    ['France', 'around'],
    ['Alsace', 'subject'],
    ['Fiji', 'around'],
  ]);
});

it('puts around the story an area that is named once, far out of the view, and holds none of its places', () => {
  const roles = (...names: string[]) =>
    choose(
      finding({ ...BASEL, start: 0 }),
      finding({ ...STRASBOURG, start: 10 }),
      ...names.map((name, index) => finding({ name, kind: 'region', start: 20 + 20 * index })),
    ).places.map(({ name, role }) => `${name} ${role}`);
  expect(roles('Jura', 'Rhineland')).toEqual([
    'Basel subject',
    'Strasbourg subject',
    'Jura around',
    'Rhineland subject',
  ]);
  expect(roles('Jura', 'Jura')).toContain('Jura subject');
});
