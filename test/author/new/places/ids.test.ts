import { expect, it } from 'vitest';
import { idsOf } from '../../../../author/src/new/places/ids.ts';

const ids = (...names: (string | [string, string])[]) =>
  idsOf(
    names.map((one) =>
      typeof one === 'string' ? { name: one, country: null } : { name: one[0], country: one[1] },
    ),
  );

it('are of the letters of the names', () => {
  expect(ids('Basel', 'Weil am Rhein', 'Zürich', '東京', '大阪')).toEqual([
    'basel',
    'weil-am-rhein',
    'zurich',
    'place',
    'place-2',
  ]);
});

it('say the country where two places have one name, and a number where that does not help', () => {
  expect(ids(['Paris', 'FR'], ['Paris', 'US'], ['Paris', 'US'], 'Paris')).toEqual([
    'paris',
    'paris-us',
    'paris-2',
    'paris-3',
  ]);
});

it('are no names of devices, which Windows gives to no file', () => {
  expect(ids('Con', 'Aux', 'Com1', 'Conakry')).toEqual(['con-place', 'aux-place', 'com1-place', 'conakry']);
});
