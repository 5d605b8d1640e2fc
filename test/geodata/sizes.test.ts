import { describe, expect, test } from 'vitest';
import { basemap, note, shape, shapes } from './read.ts';

describe('published sizes', () => {
  test.each([
    ['tigris', 1900, 'km'],
    ['shatt-al-arab', 193, 'km'],
    ['kurdistan', 40_643, 'km2'],
    ['saudi-arabia', 2_149_690, 'km2'],
    ['iraq', 438_317, 'km2'],
    ['iran', 1_648_195, 'km2'],
  ])('%s has the figure that a reader finds elsewhere, %i %s, with its source', (id, value, unit) => {
    expect(shape(id).properties.size).toEqual({
      value,
      unit,
      source: { title: expect.stringMatching(/\w/), url: expect.stringMatching(/^https?:/) },
    });
  });

  test('say what they take in where that is in dispute', () => {
    for (const [id, word] of [
      ['syria', 'Golan'],
      ['pakistan', 'Kashmir'],
      ['russia', 'Crimea'],
    ] as const)
      expect(shape(id).properties.size?.source.title).toContain(word);
  });
});

test('the proposed pipeline ends in an arrow, and nothing else does', () => {
  expect(shapes.filter(({ properties }) => properties.arrow).map(({ id }) => id)).toEqual([
    'kirkuk-pipeline',
  ]);
});

test('the correction of the referendum’s date stands with the sentence that has the date', () => {
  expect(note('referendum-date').passages).toEqual(['p15-1']);
});

describe('names on the basemap in other languages', () => {
  /** Letters that the language does not write: of Arabic the Persian and Kurdish ones, and the other way round. */
  const FOREIGN = {
    ar: /[a-zکیگچپژڕڵێۆەڤھ]/,
    fa: /[a-zكيةڕڵێۆەڤىإأ]/,
    ckb: /[a-zكيةأإثذصضطظى]/,
  } as const;

  test.each(['ar', 'fa', 'ckb'] as const)('each has one in %s, in that language’s letters', (language) => {
    for (const { name, names } of basemap.names) {
      expect(names?.[language], name).toMatch(/\S/);
      expect(names?.[language], name).not.toMatch(FOREIGN[language]);
    }
  });

  test('one that the story has too is written alike: Kirkuk, Oman', () => {
    const named = (name: string) => basemap.names.find((one) => one.name === name)?.names;
    expect(named('Kirkuk Governorate')?.ckb).toContain(shape('kirkuk').properties.name.ckb);
    expect(named('Gulf of Oman')?.ar).toContain(shape('oman').properties.name.ar);
    expect(named('Ceyhan')).toEqual({ ar: 'جيهان', fa: 'جیهان', ckb: 'جەیهان' });
  });

  test('the same name of a city and of its province is written alike', () => {
    for (const one of basemap.names)
      for (const other of basemap.names)
        if (one.name === other.name) expect(one.names, one.name).toEqual(other.names);
  });
});
