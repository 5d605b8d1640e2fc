import { expect, it } from 'vitest';
import { additionByName } from '../../../author/src/add/addition-by-name.ts';
import { described } from '../../../author/src/add/told-of-name.ts';
import { loadGazetteer } from '../../../author/src/gazetteer/load-gazetteer.ts';

const gazetteer = await loadGazetteer(() => {});
const add = (name: string, which = {}, article?: string) =>
  additionByName(name, { article, known: new Map() }, which, gazetteer);

it('draws no country of today for a state of the past, and says what helps', () => {
  expect(() => add('Soviet Union')).toThrow(
    /^“Soviet Union”: found a state of the past.*places\.csv.* add soviet-union\.geojson --name "Soviet Union"/,
  );
});

it('says what a place is called otherwise than it was asked for', () => {
  const { place, addition } = add('Ceylon');
  expect(place && described(place, 'Ceylon')).toBe('Sri Lanka, country');
  expect(addition.cells).toMatchObject({ name: 'Ceylon', also: 'Sri Lanka' });
});

it.each([
  [
    'Sangachal',
    {},
    /^“Sangachal”: found no place of that name\. Correct its spelling\. Where it is right: Write a row/,
  ],
  ['South Ossetia', {}, /^“South Ossetia”: found area, GE, of which no shape is known\. Write a row/],
  ['Basel', { country: 'JP' }, /; expected one of these, but --country, --type or --in asks for another\./],
])('says what helps where %s cannot be drawn', (name, which, told) => {
  expect(() => add(name, which)).toThrow(told);
});

it('has no letters of a transliteration in a name', () => {
  expect(add('Poti', { country: 'GE' }).addition.cells).toMatchObject({ name: 'Poti', also: undefined });
});

it('takes the place that the article means, unsure though it is, before a larger one of the name', () => {
  const article =
    'One pipe from Baku and Tbilisi runs to Supsa, a small harbour between Poti and Batumi in Georgia.';
  expect(add('Poti', {}, article).place).toMatchObject({ country: 'GE' });
  expect(add('Poti').place).toMatchObject({ country: 'BR' });
});
