import { expect, it } from 'vitest';
import { idOfRow, readPlaceRow } from '../../../author/src/places/place-row.ts';
import { readTable } from '../../../author/src/places/table.ts';

const rowOf = (cells: Record<string, string>) => {
  const quoted = Object.values(cells).map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const [row] = readTable(`${Object.keys(cells).join(',')}\n${quoted.join(',')}\n`).rows;
  return row ?? { cells: new Map(), spot: { line: 0, column: 0 } };
};
const noShape = () => ({ found: 'no file', expected: '', remedy: '' });

it.each(['paper', 'https://', 'https://a b', 'https://[', 'javascript:alert(1)'])(
  'an address that is none is told: %s',
  (url) => {
    const row = rowOf({ name: 'Basel', lng: '7.59', lat: '47.56', 'source-url': url });
    expect(readPlaceRow(row, 'en', noShape).problems).toMatchObject([
      { found: `“${url}”`, expected: 'an address that begins with https://' },
    ]);
  },
);

it('a row’s id is what it says, else made of its name in the story’s language', () => {
  const names = { 'name:fr': 'Bâle', 'name:de': 'Basel' };
  expect(idOfRow(rowOf({ id: 'bs', ...names }), 'de').id).toBe('bs');
  expect(['de', 'fr', 'en'].map((language) => idOfRow(rowOf(names), language).id)).toEqual([
    'basel',
    'bale',
    'bale',
  ]);
  expect(idOfRow(rowOf({ id: '../x', ...names }), 'de').problems).toMatchObject([{ found: '“../x”' }]);
  expect(idOfRow(rowOf({ name: 'Київ' }), 'uk').problems).toMatchObject([{ found: 'no id' }]);
});

it('of the editors’ own a point is set, and a line drawn', () => {
  const line = { type: 'LineString' as const, coordinates: [[7, 47] as const, [8, 48] as const] };
  const sourceOf = (cells: Record<string, string>) =>
    readPlaceRow(rowOf({ name: 'Basel', ...cells }), 'en', () => line as never).place?.properties.sources;
  expect(sourceOf({ lng: '7.59', lat: '47.56' })).toEqual([{ title: 'the editors' }]);
  expect(sourceOf({ lng: '7.59', lat: '47.56', source: 'drawn by the editors' })).toEqual([
    { title: 'the editors' },
  ]);
  expect(sourceOf({ shape: 'rhine', kind: 'river' })).toEqual([{ title: 'drawn by the editors' }]);
  expect(sourceOf({ lng: '7.59', lat: '47.56', source: 'An atlas' })).toEqual([{ title: 'An atlas' }]);
});
