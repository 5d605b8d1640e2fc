import { expect, test } from 'vitest';
import type { PlacedLabel } from '../../src/cartography/label.ts';
import { nameAt } from '../../src/map/name-at.ts';

const label = (more: Partial<PlacedLabel>): PlacedLabel => ({
  id: 'gulf',
  place: 'gulf',
  role: 'water',
  lines: [],
  box: [100, 90, 200, 110],
  align: 'center',
  anchor: [0, 0],
  haloWidth: 1,
  ...more,
});

test('a name is found within its box', () => {
  expect(nameAt([label({})], [199, 91])).toBe('gulf');
  expect(nameAt([label({})], [150, 140])).toBeUndefined();
});

test('a turned name is found where it is drawn', () => {
  const turned = [label({ rotation: 90 })];
  expect(nameAt(turned, [150, 140])).toBe('gulf');
  expect(nameAt(turned, [199, 91])).toBeUndefined();
});

test('a name of the basemap is no place', () => {
  const { place: _, ...town } = label({});
  expect(nameAt([town], [150, 100])).toBeUndefined();
});
