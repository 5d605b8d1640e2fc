import { expect, it } from 'vitest';
import { loadAtlas } from '../../../author/src/natural-earth/atlas.ts';
import { regionName } from '../../../author/src/shapes/region-name.ts';

const atlas = loadAtlas();

it.each([
  ['Darién', 'PA', [-78.05, 8.29], 'Darién'],
  ['Tarija Department', 'BO', [-64.5, -21.5], 'Tarija'],
  ['Guna Yala', 'PA', [-78.26, 9.22], 'Kuna Yala'],
  ['Dubai', 'AE', [55.3, 25.2], 'Dubay'],
  ['East Azerbaijan', 'IR', [46.3, 38.1], 'East Azarbaijan'],
] as const)('%s of %s is found as Natural Earth spells it', (name, country, at, spelled) => {
  expect(regionName(name, { country, at }, atlas)).toBe(spelled);
});

it('takes no like name for one that lies elsewhere, and none of another country', () => {
  expect(regionName('Guna Yala', { country: 'PA', at: [-82, 8] }, atlas)).toBeUndefined();
  expect(regionName('Guna Yala', { country: 'CO', at: [-78.26, 9.22] }, atlas)).toBeUndefined();
  expect(regionName('West Azerbaijan', { country: 'IR', at: [45.5, 37.5] }, atlas)).not.toBe(
    'East Azarbaijan',
  );
});
