import { distance, length } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { basemap, linesOf, polygonsOf, shape } from './read.ts';

describe('rivers, from Natural Earth at 1:10m', () => {
  const [shatt = []] = linesOf('shatt-al-arab');

  test('the Shatt al-Arab begins where Tigris and Euphrates meet, and reaches the sea', () => {
    expect(shatt.length).toBeGreaterThan(55);
    const start = shatt[0] ?? [];
    for (const id of ['tigris', 'euphrates'])
      expect(
        Math.min(
          ...linesOf(id)
            .flat()
            .map((at) => distance(at, start)),
        ),
        id,
      ).toBeLessThan(0.01);
    const end = shatt.at(-1) ?? [];
    const gulf = polygonsOf('persian-gulf').flat(2);
    expect(Math.min(...gulf.map((at) => distance(at, end)))).toBeLessThan(0.01);
  });

  test.each([
    ['tigris', [39.173, 38.424]],
    ['euphrates', [41.455, 40.18]],
  ])('%s has one course without gaps, from its upper end', (id, source) => {
    const lines = linesOf(id);
    expect(lines).toHaveLength(1);
    expect(distance(lines[0]?.[0] ?? [], source)).toBeLessThan(1);
  });

  test.each([
    ['tigris', 1_500],
    ['euphrates', 2_100],
  ])('%s is longer than %i km', (id, least) => {
    expect(length(shape(id))).toBeGreaterThan(least);
  });
});

describe('divisions, from Natural Earth at 1:10m', () => {
  test('the Region’s rim has the governorates’ vertices, not those of a grid', () => {
    const iraq = new Set(polygonsOf('iraq').flat(2).map(String));
    const inner = polygonsOf('kurdistan')
      .flat(2)
      .filter((at) => !iraq.has(String(at)));
    expect(inner.length).toBeGreaterThan(600);
    for (const axis of [0, 1])
      expect(new Set(inner.map((at) => at[axis])).size).toBeGreaterThan(0.9 * inner.length);
  });

  test('the basemap’s lines between governorates run along it, all of Iraq’s with their vertices', () => {
    const lines = new Set(basemap.divisions.coordinates.flat().map(String));
    const iraq = new Set(polygonsOf('iraq').flat(2).map(String));
    const inner = polygonsOf('kurdistan')
      .flat(2)
      .filter((at) => !iraq.has(String(at)));
    expect(inner.filter((at) => !lines.has(String(at)))).toEqual([]);
    expect(lines.size).toBeGreaterThan(2_500);
  });
});
