import { booleanPointInPolygon, multiPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { basemap, shape, shapes, textOf } from './read.ts';

const otherNamesOf = (id: string) =>
  (shape(id).properties.otherNames ?? []).map(({ value, lang }) => `${lang} ${value}`);
const named = (name: string) => basemap.names.filter((label) => label.name === name);

describe('names of the story’s places', () => {
  test('the feature is the Kurdistan Region; the article’s word and the others in use are found too', () => {
    expect(shape('kurdistan').properties.name).toEqual({
      en: 'Kurdistan Region',
      ar: 'إقليم كردستان',
      fa: 'اقلیم کردستان',
      ckb: 'هەرێمی کوردستان',
    });
    expect(otherNamesOf('kurdistan')).toEqual(
      expect.arrayContaining([
        'en Kurdistan',
        'en Iraqi Kurdistan',
        'ar كردستان العراق',
        'fa کردستان عراق',
        'ckb باشووری کوردستان',
      ]),
    );
    expect(JSON.parse(textOf('story.json')).layers).toContainEqual(
      expect.objectContaining({ id: 'kurdistan', title: expect.objectContaining({ en: 'Kurdistan' }) }),
    );
  });

  test.each([
    ['turkey', 'tr Türkiye'],
    ['united-states', 'en USA'],
    ['united-kingdom', 'en UK'],
    ['united-arab-emirates', 'en UAE'],
    ['kirkuk', 'ku Kerkûk'],
    ['persian-gulf', 'en Gulf of Iran'],
    ['kuwait', 'ckb کوێت'],
    ['saudi-arabia', 'ckb عەرەبستانی سعوودی'],
    ['united-arab-emirates', 'ckb ئیماراتی یەکگرتووی عەرەبی'],
  ])('%s is found as %s too', (id, name) => {
    expect(otherNamesOf(id)).toContain(name);
  });

  test.each([
    ['kuwait', 'کوەیت'],
    ['saudi-arabia', 'عەرەبستانی سەعوودی'],
    ['united-arab-emirates', 'میرنشینە یەکگرتووە عەرەبییەکان'],
  ])('%s has CLDR’s name in Sorani', (id, name) => {
    expect(shape(id).properties.name.ckb).toBe(name);
  });

  test('“Zionist” names no place', () => {
    for (const { id, properties } of shapes)
      expect(properties.mentions.join(' '), String(id)).not.toMatch(/zionist/i);
  });

  test('Duhok and Salah ad-Din are spelt in one way, on the map and in what the editors write', () => {
    const files = [
      'context.geojson',
      'kurdistan.geojson',
      'notes.json',
      'story.json',
      'README.md',
      'SOURCES.md',
    ];
    for (const file of [...files, 'basemap.json'])
      expect(textOf(file), file).not.toMatch(/\b(Dohuk|Dahuk|Dihok|Saladin|Salahaddin|Salahuddin)\b/);
  });
});

describe('names on the basemap', () => {
  test('are those of today, not of 2018', () => {
    const old =
      /^(Dem\. Rep\. Congo|Macedonia|Swaziland|Czech Rep\.|Kiev|Nur-Sultan|Astana|Burma|Cape Verde|Ivory Coast)$/;
    expect(basemap.names.map(({ name }) => name).filter((name) => old.test(name))).toEqual([]);
    for (const name of ['DR Congo', 'North Macedonia']) expect(named(name)).toHaveLength(1);
  });

  test.each([
    ['West Bank', [35.25, 32]],
    ['Gaza', [34.4, 31.45]],
    ['Crimea (Ukraine)', [34.2, 45.2]],
  ])('%s is named, near %j', (name, [lng = 0, lat = 0]) => {
    const [label] = named(name);
    expect(Math.hypot((label?.at[0] ?? 0) - lng, (label?.at[1] ?? 0) - lat)).toBeLessThan(0.5);
  });

  test('of waters stand on water, and of lands on land', () => {
    const land = multiPolygon(basemap.land.coordinates);
    const lakes = multiPolygon(basemap.lakes.coordinates);
    for (const { name, kind, at } of basemap.names) {
      const isDry = booleanPointInPolygon([...at], land) && !booleanPointInPolygon([...at], lakes);
      if (kind === 'sea' || kind === 'lake') expect(isDry, name).toBe(false);
      else if (kind !== 'city') expect(isDry, name).toBe(true);
    }
  });
});
