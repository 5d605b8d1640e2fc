import { expect, it } from 'vitest';
import { shapeOf } from '../../../author/src/shapes/shape-of.ts';
import { boxAround } from '../../../src/compiler/compile/extent.ts';
import { PLACES } from '../basemap/places.ts';

const boxOf = (wish: Parameters<typeof shapeOf>[0]) => {
  const shape = shapeOf(wish, PLACES);
  return shape && boxAround(shape.geometry).map(Math.round);
};

it('gives a country, with what the United Nations count to it', () => {
  expect(boxOf({ country: 'CH' })).toEqual([6, 46, 10, 48]);
  expect(boxOf({ country: 'UA' })).toEqual([22, 44, 40, 52]);
});

it('gives a country on both sides of 180° whole', () => {
  expect(boxOf({ country: 'FJ' })).toEqual([175, -22, -178, -12]);
});

it('gives a region by its name, with or without accents, in the country that is meant', () => {
  expect(boxOf({ region: 'Graubunden', country: 'CH' })).toEqual([9, 46, 10, 47]);
  expect(boxOf({ region: 'Georgia', country: 'US' })).toEqual([-86, 30, -81, 35]);
  expect(boxOf({ region: 'Graubünden', country: 'AT' })).toBeUndefined();
});

it('gives a river from its source to its mouth, whatever it is called on the way', () => {
  expect(boxOf({ river: 'Rhine' })).toEqual([5, 47, 10, 52]);
  expect(boxOf({ river: 'Mekong' })).toEqual([97, 10, 106, 32]);
});

it('of rivers of one name gives the one that is near', () => {
  expect(boxOf({ river: 'Colorado', near: [-112, 36] })).toEqual([-115, 32, -106, 40]);
  expect(boxOf({ river: 'Colorado', near: [-66, -38] })?.[1]).toBeLessThan(-35);
});

it('gives a lake, and a sea as the point of its name', () => {
  expect(boxOf({ lake: 'Victoria' })).toEqual([32, -3, 35, 0]);
  expect(shapeOf({ sea: 'North Sea' }, PLACES)?.geometry.type).toBe('Point');
});

it('names source, licence and precision', () => {
  expect(shapeOf({ country: 'CH' }, PLACES)).toMatchObject({
    source: { title: 'Natural Earth, 1:10m', licence: 'public domain' },
    precision: 'generalised',
  });
});

it('gives nothing where nothing is called so', () => {
  expect(shapeOf({ country: 'ZZ' }, PLACES)).toBeUndefined();
  expect(shapeOf({ river: 'No such river' }, PLACES)).toBeUndefined();
  expect(shapeOf({ sea: 'Basel' }, PLACES)).toBeUndefined();
});
