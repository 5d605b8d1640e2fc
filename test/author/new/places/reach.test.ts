import { expect, it } from 'vitest';
import { atHome } from '../../../../author/src/new/places/reach.ts';

const at = (lng: number, lat: number, times = 1) => ({ position: [lng, lat] as const, times });

it('leaves out what lies far from the rest', () => {
  const basel = at(7.57, 47.56, 3);
  const strasbourg = at(7.75, 48.58, 3);
  const breisach = at(7.58, 48.03);
  const rotterdam = at(4.48, 51.92);
  expect(atHome([basel, strasbourg, breisach, rotterdam])).toEqual([true, true, true, false]);
  const [, , , farAway] = atHome([basel, strasbourg, breisach, { ...rotterdam, times: 4 }]);
  expect(farAway).toBe(true);
});

it('keeps a chain of places whole, each not much farther than the last', () => {
  expect(atHome([0, 1, 2, 3, 4, 5, 6].map((step) => at(100, 20 - 2 * step)))).toEqual(Array(7).fill(true));
});

it('holds what is named often, however far', () => {
  const [yokohama, honolulu, sanFrancisco] = [at(139.6, 35.4, 5), at(-157.9, 21.3, 6), at(-122.4, 37.8, 5)];
  const [oakland, aleutians, paris] = [at(-122.3, 37.8, 2), at(-174, 52, 2), at(2.3, 48.9)];
  expect(atHome([yokohama, honolulu, sanFrancisco, oakland, aleutians, paris])).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
});

it('knows no wall at 180°', () => {
  const [suva, apia, auckland, paris] = [
    at(178.4, -18.1),
    at(-171.8, -13.8),
    at(174.8, -36.8),
    at(2.3, 48.9),
  ];
  expect(atHome([suva, apia, auckland, paris])).toEqual([true, true, true, false]);
});

it('holds one place, and none', () => {
  expect([atHome([at(7, 47)]), atHome([])]).toEqual([[true], []]);
  expect(atHome([at(7.5, 47.5, 9), at(7.6, 47.9), at(100, 0)])).toEqual([true, true, false]);
});
