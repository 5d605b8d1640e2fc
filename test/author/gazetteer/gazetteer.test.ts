import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../../author/src/gazetteer/gazetteer.ts';
import { packGazetteer } from '../../../author/src/gazetteer/pack-gazetteer.ts';
import { NAMED_BY, WORD_FLAGS } from '../../../author/src/gazetteer/packed.ts';
import { readSections, writeSections } from '../../../author/src/gazetteer/sections.ts';
import { keyOf } from '../../../author/src/gazetteer/words.ts';
import { place, smallGazetteer } from './places.ts';

const entriesOf = (name: string) => [...smallGazetteer.entries(smallGazetteer.find(keyOf(name)))];

describe('a packed gazetteer', () => {
  it('gives back what was packed', () => {
    const [texan] = entriesOf('Paris')
      .map((entry) => entry >>> 2)
      .filter((paris) => smallGazetteer.region(paris) >= 0 && smallGazetteer.countryCode(paris) === 'US');
    expect(texan).toBeDefined();
    const paris = texan ?? -1;
    expect({
      name: smallGazetteer.name(paris),
      kind: smallGazetteer.kind(paris),
      seat: smallGazetteer.seat(paris),
      population: smallGazetteer.population(paris),
      lng: smallGazetteer.lng(paris),
      lat: smallGazetteer.lat(paris),
      geonameId: smallGazetteer.geonameId(paris),
      region: smallGazetteer.name(smallGazetteer.region(paris)),
      county: smallGazetteer.name(smallGazetteer.county(paris)),
    }).toEqual({
      name: 'Paris',
      kind: 'town',
      seat: 'none',
      population: 25_000,
      lng: -95.56,
      lat: 33.66,
      geonameId: 4717560,
      region: 'Texas',
      county: 'Lamar County',
    });
  });

  it('says how a name names', () => {
    expect(entriesOf('Texas').map((entry) => entry & 3)).toEqual([NAMED_BY.name]);
    expect(entriesOf('Tex.').map((entry) => entry & 3)).toEqual([NAMED_BY.abbreviation]);
    expect(entriesOf("Côte d'Ivoire").map((entry) => entry & 3)).toEqual([NAMED_BY.alternative]);
    expect(entriesOf('Russians').map((entry) => entry & 3)).toEqual([NAMED_BY.adjective]);
  });

  it('knows no other name', () => {
    expect(smallGazetteer.find(keyOf('Atlantis'))).toBe(-1);
  });

  it('says what a word is besides', () => {
    expect(smallGazetteer.wordFlags(smallGazetteer.find('nice'))).toBe(WORD_FLAGS.common);
    expect(smallGazetteer.wordFlags(smallGazetteer.find('paris'))).toBe(0);
  });

  it('drops alternatives that are words of English', () => {
    const packed = openGazetteer(
      packGazetteer(
        [place('Seoul', { kind: 'town', lng: 127, lat: 37.6, alternatives: ['Soul', 'Séoul'] })],
        new Map([['soul', WORD_FLAGS.common]]),
      ),
    );
    expect(packed.entries(packed.find('soul'))).toHaveLength(0);
    expect(packed.entries(packed.find('seoul'))).toHaveLength(1);
  });

  it('opens at any offset of a buffer', () => {
    const file = packGazetteer([place('Basra', { kind: 'town', lng: 47.8, lat: 30.5 })], new Map());
    const shifted = new Uint8Array(file.length + 3).subarray(3);
    shifted.set(file);
    const packed = openGazetteer(shifted);
    expect(packed.name(0)).toBe('Basra');
  });

  it('refuses another version, and what is no gazetteer', () => {
    expect(() => openGazetteer(writeSections({}, 0))).toThrow(/version 0, expected \d+\. Pack it anew/);
    expect(() => openGazetteer(new Uint8Array(64).fill(7))).toThrow(/not a packed gazetteer. Pack it anew/);
  });

  it('holds any arrays', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint16Array(), fc.int32Array(), (bytes, shorts, numbers) => {
        const read = readSections(writeSections({ bytes, shorts, numbers }, 1), 1);
        expect([...(read.bytes ?? [])]).toEqual([...bytes]);
        expect([...(read.shorts ?? [])]).toEqual([...shorts]);
        expect([...(read.numbers ?? [])]).toEqual([...numbers]);
      }),
    );
  });
});
