import { expect, test } from 'vitest';
import { portionIn } from '../../src/cartography/portion.ts';
import type { Bbox } from '../../src/story/place.ts';
import { place, square } from '../stories/small-story.ts';

const VIEW: Bbox = [0, 0, 10, 10];
const sea = (box: Bbox) => place('sea', 'sea', square(box), box);

test.each<[string, Bbox, string]>([
  ['wholly in it', [2, 2, 8, 8], 'all'],
  ['across its edge', [8, 2, 30, 8], 'some'],
  ['around it', [-20, -20, 30, 30], 'some'],
  ['of which only a corner is seen', [9, 9, 30, 30], 'some'],
  ['through it from side to side', [-20, 4, 30, 6], 'some'],
  ['beside it', [11, 0, 30, 10], 'none'],
])('an area %s', (_, box, portion) => {
  expect(portionIn(sea(box), VIEW)).toBe(portion);
});

test('an area whose box meets the view but which itself does not is not in it', () => {
  const ring = [
    [-20, 9],
    [1, 40],
    [-20, 40],
    [-20, 9],
  ];
  const bay = place('bay', 'gulf', { type: 'Polygon', coordinates: [ring] }, [-20, 9, 1, 40]);
  expect(portionIn(bay, VIEW)).toBe('none');
});

test('a view in the hole of an area has nothing of it', () => {
  const rings = [...square([-20, -20, 30, 30]).coordinates, ...square([-1, -1, 11, 11]).coordinates];
  const atoll = place('atoll', 'region', { type: 'Polygon', coordinates: rings }, [-20, -20, 30, 30]);
  expect(portionIn(atoll, VIEW)).toBe('none');
});

test('a country counts as seen with its largest part, wherever its islands are', () => {
  const coordinates = [square([2, 2, 8, 8]).coordinates, square([100, 2, 101, 3]).coordinates];
  const country = place('land', 'country', { type: 'MultiPolygon', coordinates }, [2, 2, 101, 8]);
  expect(portionIn(country, VIEW)).toBe('all');
});

test('a line that only crosses the view is partly in it', () => {
  const line = [
    [-5, 5],
    [15, 6],
  ];
  const river = place('river', 'river', { type: 'LineString', coordinates: line }, [-5, 5, 15, 6]);
  expect(portionIn(river, VIEW)).toBe('some');
});

test('a town is in it or not; of a sea that is only a name nobody knows', () => {
  const at = (kind: 'city' | 'sea', lng: number) =>
    place('p', kind, { type: 'Point', coordinates: [lng, 5] }, [lng, 5, lng, 5]);
  expect(portionIn(at('city', 5), VIEW)).toBe('all');
  expect(portionIn(at('city', 12), VIEW)).toBe('none');
  expect(portionIn(at('sea', 12), VIEW)).toBe('unknown');
});

test('what lies on past 180° is in a view on either side of it', () => {
  const across = place(
    'across',
    'country',
    { type: 'MultiPolygon', coordinates: [square([170, 0, 190, 10]).coordinates] },
    [170, 0, -170, 10],
  );
  expect(portionIn(across, [165, -5, 195, 15])).toBe('all');
  expect(portionIn(across, [-195, -5, -165, 15])).toBe('all');
  expect(portionIn(across, [-180, 0, -160, 10])).toBe('some');
  expect(portionIn(across, [172, 0, 178, 10])).toBe('some');
  expect(portionIn(across, [-169, 0, -160, 10])).toBe('none');
  expect(portionIn(sea([-175, 2, -172, 8]), [170, 0, 200, 10])).toBe('all');
});
