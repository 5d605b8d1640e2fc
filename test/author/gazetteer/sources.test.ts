import { describe, expect, it } from 'vitest';
import { WORD_FLAGS } from '../../../author/src/gazetteer/packed.ts';
import { centreOf } from '../../../author/src/gazetteer/sources/centre.ts';
import { countriesOf } from '../../../author/src/gazetteer/sources/countries.ts';
import { divisionsOf } from '../../../author/src/gazetteer/sources/divisions.ts';
import { rowsOf } from '../../../author/src/gazetteer/sources/table.ts';
import { townsOf } from '../../../author/src/gazetteer/sources/towns.ts';
import { wordFlagsOf } from '../../../author/src/gazetteer/sources/word-flags.ts';
import { place } from './places.ts';

const line = (id: number, name: string, others: string, code: string, people: number) =>
  [
    id,
    name,
    name,
    others,
    '30.5',
    '47.8',
    'P',
    code,
    'IQ',
    '',
    '02',
    '9',
    '',
    '',
    people,
    '',
    '',
    '',
    '',
  ].join('\t');

describe('towns', () => {
  it('keep names in Latin letters, of large ones alone', () => {
    const names = 'Bassora,Басра,ba shi la,BSR,Basrah';
    const [large, small] = townsOf(
      `${line(1, 'Basra', names, 'PPLA', 1e6)}\n${line(2, 'Abu', names, 'PPL', 800)}`,
      new Map([[2, ['Little Basra']]]),
    );
    expect(large?.alternatives).toEqual(['Bassora', 'Basrah']);
    expect(large).toMatchObject({
      seat: 'region',
      kind: 'town',
      country: 'IQ',
      admin1: '02',
      lat: 30.5,
      lng: 47.8,
    });
    expect(small?.alternatives).toEqual([]);
    expect(small?.nicknames).toEqual(['Little Basra']);
  });

  it('are called as English texts call them: without apostrophes of a transliteration, by the name of today', () => {
    const inGeorgia = line(1, 'P’ot’i', 'Poti', 'PPL', 41_000).replace('\tIQ\t', '\tGE\t');
    const [poti, aktau, other] = townsOf(
      [
        inGeorgia,
        line(610612, 'Shevchenko', 'Aktau', 'PPLA', 147_000),
        line(2, 'Ta’izz', '', 'PPL', 800),
      ].join('\n'),
      new Map(),
    );
    expect([poti?.name, aktau?.name, other?.name]).toEqual(['Poti', 'Aktau', 'Ta’izz']);
    expect(poti?.alternatives).toEqual(['P’ot’i']);
    expect(aktau?.alternatives).toEqual(['Shevchenko']);
  });

  it('leave out those that were abandoned', () => {
    expect(townsOf(line(1, 'Babylon', '', 'PPLH', 0), new Map())).toEqual([]);
  });
});

describe('divisions', () => {
  const towns = townsOf(
    `${line(1, 'Basra', '', 'PPLA', 1e6)}\n${line(2, 'Zubayr', '', 'PPL', 5e5)}`,
    new Map(),
  );

  it('lie where their towns do, and have a name without what it is', () => {
    const [basra] = divisionsOf('region', [{ code: 'IQ.02', name: 'Basra Governorate' }], towns);
    expect(basra).toMatchObject({ lng: 47.8, lat: 30.5, population: 15e5, alternatives: ['Basra'] });
  });

  it('are named without an abbreviation', () => {
    const [basra] = divisionsOf('region', [{ code: 'IQ.02', name: 'Basra (BSR)' }], towns);
    expect(basra?.name).toBe('Basra');
  });

  it('of nowhere are left out', () => {
    expect(divisionsOf('region', [{ code: 'IQ.99', name: 'Nowhere' }], towns)).toEqual([]);
  });

  it('take their point from the table where it has one', () => {
    const table = new Map([['IQ.02', { lng: '48', lat: '30', alternatives: 'Bas.', adjectives: 'Basrawi' }]]);
    const [basra] = divisionsOf('region', [{ code: 'IQ.02', name: 'Basra' }], towns, table);
    expect(basra).toMatchObject({ lng: 48, lat: 30, alternatives: ['Bas.'], adjectives: ['Basrawi'] });
  });
});

describe('the centre of towns', () => {
  const at = (lng: number, lat: number) => place('', { kind: 'town', lng, lat });

  it('counts a conurbation once', () => {
    expect(centreOf([at(10.1, 50.1), at(10.11, 50.1), at(10.12, 50.1), at(12.1, 50.1)])?.lng).toBeCloseTo(
      11.1,
      1,
    );
  });

  it('lies across 180° where the towns do', () => {
    expect(centreOf([at(179, -17), at(-179, -17)])?.lng).toBeCloseTo(180);
  });

  it('is nowhere without towns', () => {
    expect(centreOf([])).toBeUndefined();
  });
});

describe('countries', () => {
  it('are named in several languages, and by what stands before a comma', () => {
    const rows = rowsOf('code,lat,lng,alternatives,adjectives\nMD,47,28,Bessarabia,Moldovan\n');
    const languages = [{ MD: 'Moldova, Republic of' }, { MD: 'Republik Moldau' }, { MD: 'Mol' }];
    const [moldova] = countriesOf(rows, languages, []);
    expect(moldova).toMatchObject({ name: 'Moldova', alternatives: ['Bessarabia', 'Republik Moldau'] });
  });
});

describe('words', () => {
  it('are names, words of English, or both', () => {
    const flags = wordFlagsOf({
      john: 'MaleName',
      may: ['Month', 'FemaleName'],
      basra: 'City',
      'act up': 'Verb',
    });
    expect([...flags]).toEqual([
      ['john', WORD_FLAGS.firstName],
      ['may', WORD_FLAGS.firstName],
    ]);
    expect(wordFlagsOf({ nice: 'Adjective' }).get('nice')).toBe(WORD_FLAGS.common);
  });
});
