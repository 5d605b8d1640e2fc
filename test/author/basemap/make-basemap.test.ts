import { expect, it } from 'vitest';
import { bytesOf } from '../../../author/src/basemap/bytes.ts';
import { makeBasemap } from '../../../author/src/basemap/make-basemap.ts';
import type { Bbox } from '../../../src/story/place.ts';
import type { Basemap } from '../../../src/story/story.ts';
import { PLACES } from './places.ts';

type Wish = Partial<Parameters<typeof makeBasemap>[0]>;

function basemapOf(frame: Bbox, wish: Wish = {}): Basemap {
  const { files } = makeBasemap({ frames: [frame], languages: ['en'], ...wish }, PLACES);
  return JSON.parse(files.get('basemap.json') ?? '');
}

const BASEL: Bbox = [7.1, 47.4, 8.3, 48.7];
const MEKONG: Bbox = [96, 8, 112, 24];
const FIJI: Bbox = [175.5, -20.5, -177.5, -15];
const KASHMIR: Bbox = [70, 30, 82, 38];

const basel = basemapOf(BASEL);
const namesOf = ({ names }: Basemap, kind: string) =>
  names.filter((name) => name.kind === kind).map(({ name }) => name);

/** Kilometres from a position to lines. */
function kilometres([lng = 0, lat = 0]: GeoJSON.Position, lines: readonly GeoJSON.Position[][]): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (const [i, [bx = 0, by = 0]] of line.entries()) {
      const [ax = bx, ay = by] = line[i - 1] ?? [];
      const [dx, dy] = [(bx - ax) * shrink, by - ay];
      const [px, py] = [(lng - ax) * shrink, lat - ay];
      const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, 111.2 * Math.hypot(px - along * dx, py - along * dy));
    }
  return nearest;
}

it('keeps the Rhine below Basel within 0.3 km of the border that it is', () => {
  const rhine = (basel.rivers?.coordinates.flat() ?? []).filter(
    ([lng = 0, lat = 0]) => lng > 7.5 && lng < 7.85 && lat > 47.65 && lat < 48.6,
  );
  expect(rhine.length).toBeGreaterThan(20);
  expect(Math.max(...rhine.map((at) => kilometres(at, basel.borders.coordinates)))).toBeLessThan(0.3);
});

it('names countries, the river and towns, but neither quarters nor what the story names itself', () => {
  expect(namesOf(basel, 'country')).toEqual(expect.arrayContaining(['France', 'Germany', 'Switzerland']));
  expect(namesOf(basel, 'river')).toContain('Rhine');
  expect(namesOf(basel, 'city')).toEqual(expect.arrayContaining(['Basel', 'Strasbourg', 'Mulhouse']));
  expect(namesOf(basel, 'city')).not.toContain('Kleinhüningen');
  const places = [
    { names: ['Basel', 'Bâle'], at: [7.59, 47.56] as const, isDot: true },
    { names: ['Rhine'], at: [7, 50] as const, isDot: false },
  ];
  const own = basemapOf(BASEL, { places });
  expect(namesOf(own, 'city')).not.toContain('Basel');
  expect(namesOf(own, 'river')).not.toContain('Rhine');
});

it('names in the story’s languages, the first of them its own, and in English what has no other name', () => {
  const { names } = basemapOf(BASEL, { languages: ['de', 'fr', 'ckb'] });
  const germany = names.find(({ name }) => name === 'Deutschland');
  expect(germany?.names).toEqual({ fr: 'Allemagne', ckb: 'ئەڵمانیا' });
  expect(names.find(({ name }) => name === 'Nordsee')?.names?.fr).toBe('Mer du Nord');
});

it('ranks towns by people and by what they are the seat of', () => {
  const rank = (name: string) => basel.names.find((one) => one.name === name)?.rank ?? 9;
  expect(rank('Strasbourg')).toBeLessThanOrEqual(rank('Colmar'));
  expect(rank('Colmar')).toBeLessThanOrEqual(rank('Ensisheim'));
});

it('draws disputed borders apart from those that are agreed', () => {
  const { borders, disputedBorders } = basemapOf(KASHMIR);
  const isInKashmir = ([lng = 0, lat = 0]: GeoJSON.Position) => lng > 74 && lng < 78 && lat > 33 && lat < 36;
  expect(borders.coordinates.flat().some(isInKashmir)).toBe(false);
  expect(disputedBorders.coordinates.flat().some(isInKashmir)).toBe(true);
  const lineOf1967 = [35.63, 33];
  expect(kilometres(lineOf1967, basemapOf([34, 31, 37, 34]).disputedBorders.coordinates)).toBeLessThan(2);
});

it('draws both sides of 180°, cut there in the same latitudes', () => {
  const { land, names } = basemapOf(FIJI);
  const cut = (meridian: number) =>
    land.coordinates
      .flat(2)
      .filter(([lng, lat = 0]) => lng === meridian && lat > -21 && lat < -14)
      .map(([, lat]) => lat)
      .sort();
  expect(cut(180).length).toBeGreaterThan(3);
  expect([...new Set(cut(180))]).toEqual([...new Set(cut(-180))]);
  expect(names.find(({ name }) => name === 'Fiji')?.at[0]).toBeGreaterThan(177);
});

it('keeps the island of each place of the story, however small it is in the view', () => {
  const frame: Bbox = [-60, -30, 80, 70];
  const isSylt = ([outer]: GeoJSON.Position[][]) =>
    outer?.every(([lng = 0, lat = 0]) => lng > 8 && lng < 8.8 && lat > 54.6 && lat < 55.2) ?? false;
  const westerland = { names: ['Westerland'], at: [8.31, 54.91] as const, isDot: true };
  expect(basemapOf(frame).land.coordinates.some(isSylt)).toBe(false);
  expect(basemapOf(frame, { places: [westerland] }).land.coordinates.some(isSylt)).toBe(true);
});

it('names an ocean in a wide view, and its part in a near one', () => {
  expect(namesOf(basemapOf([125, 5, -110, 55]), 'sea')).toContain('Pacific Ocean');
  expect(namesOf(basemapOf([125, 5, -110, 55]), 'sea')).not.toContain('North Pacific Ocean');
  expect(namesOf(basemapOf([170, -26, -166, -12]), 'sea')).toContain('South Pacific Ocean');
  expect(namesOf(basemapOf([170, -26, -166, -12]), 'sea')).not.toContain('Pacific Ocean');
});

it('keeps within its budget, and is the coarser for it', () => {
  const whole = basemapOf(MEKONG);
  expect(bytesOf(whole)).toBeLessThan(60_000);
  const small = basemapOf(MEKONG, { budget: 40_000 });
  expect(bytesOf(small)).toBeLessThan(40_000);
  expect(small.land.coordinates.flat(2).length).toBeLessThan(whole.land.coordinates.flat(2).length);
});

it('is the same each time', () => {
  expect(basemapOf(BASEL)).toEqual(basel);
});

it('draws the far world coarse, but no less whole', () => {
  const australia = basel.land.coordinates.find(([outer]) =>
    outer?.some(([lng = 0, lat = 0]) => lng > 150 && lat < -30 && lng < 154),
  );
  expect(australia?.[0]?.length).toBeGreaterThan(20);
  expect(australia?.[0]?.length).toBeLessThan(200);
});

it('names no country that the story calls otherwise, but a region of that name changes nothing', () => {
  const helvetia = { names: ['Helvetia'], at: [8, 47] as const, isDot: false };
  const named = (isCountry: boolean) =>
    namesOf(basemapOf(BASEL, { places: [{ ...helvetia, isCountry }] }), 'country');
  expect(named(true)).not.toContain('Switzerland');
  expect(named(false)).toContain('Switzerland');
});

it('says what it was made for, and how coarse it is for its bytes', () => {
  const { made } = basemapOf(MEKONG, { budget: 20_000 }) as Basemap & {
    made: { frames: Bbox[]; coarser: number };
  };
  expect(made.frames).toEqual([MEKONG]);
  expect(made.coarser).toBeGreaterThan(1);
});

it('spends its bytes where the map opens: the far world takes no more than some kilobytes', () => {
  expect(bytesOf(basel)).toBeLessThan(22_000);
  expect(bytesOf(basemapOf(FIJI))).toBeLessThan(16_000);
});

it('leaves out divisions that are too small to be told apart in the frame', () => {
  const isInSlovenia = ([lng = 0, lat = 0]: GeoJSON.Position) =>
    lng > 14 && lng < 15.4 && lat > 45.7 && lat < 46.3;
  expect(basemapOf([13, 39, 30, 48]).divisions.coordinates.flat().some(isInSlovenia)).toBe(false);
  expect(basemapOf([13.4, 45.5, 16.5, 46.8]).divisions.coordinates.flat().some(isInSlovenia)).toBe(true);
});
