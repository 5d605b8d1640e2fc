import { COORDINATE_STEPS, hashOf, NO_KEY, NO_PLACE_16, NO_PLACE_32, PACKED_VERSION } from './packed.ts';
import { PLACE_KINDS, type PlaceKind, SEATS, type Seat } from './place.ts';
import { readSections, type Sections } from './sections.ts';

/**
 * The places of the world by name. A place is a number from 0, a name's key (`keyOf`) likewise; what is asked of
 * them is read from the packed arrays, nothing is parsed when it opens.
 */
export interface Gazetteer {
  /** How many places it holds. */
  readonly size: number;
  /** The number of a name's key, or -1 where nothing is called so. */
  find(key: string): number;
  /** What the key is besides a name of places: the bits of `WORD_FLAGS`. */
  wordFlags(key: number): number;
  /** The places that the key names: the place times four, and how (`NAMED_BY`). */
  entries(key: number): Uint32Array;
  name(place: number): string;
  kind(place: number): PlaceKind;
  seat(place: number): Seat;
  /** People; 0 where nobody has counted. */
  population(place: number): number;
  /** Degrees. */
  lng(place: number): number;
  /** Degrees. */
  lat(place: number): number;
  /** 0 where the sources do not tell it. */
  geonameId(place: number): number;
  /** The place that is its country, or -1. A country is its own. */
  country(place: number): number;
  /** The first-level division, or -1. */
  region(place: number): number;
  /** The second-level division, or -1. */
  county(place: number): number;
  /** The two letters of the country in which the place lies, or undefined. */
  countryCode(place: number): string | undefined;
}

/** Opens what `packGazetteer` wrote. Throws where it is something else, or of another version. */
export function openGazetteer(file: Uint8Array): Gazetteer {
  const sections = readSections(file, PACKED_VERSION);
  const array = <T extends Sections[string]>(name: string): T => {
    const section = sections[name];
    if (section === undefined) throw new Error(`gazetteer: no section ${name}. Pack it anew.`);
    return section as T;
  };
  const lng = array<Int32Array>('lng');
  const lat = array<Int32Array>('lat');
  const population = array<Uint32Array>('population');
  const geonameId = array<Uint32Array>('geonameId');
  const kind = array<Uint8Array>('kind');
  const seat = array<Uint8Array>('seat');
  const country = array<Uint16Array>('country');
  const region = array<Uint16Array>('region');
  const county = array<Uint32Array>('county');
  const nameAt = array<Uint32Array>('nameAt');
  const nameText = array<Uint8Array>('nameText');
  const codes = array<Uint8Array>('codes');
  const slots = array<Uint32Array>('slots');
  const keyAt = array<Uint32Array>('keyAt');
  const keyText = array<Uint8Array>('keyText');
  const keyFlags = array<Uint8Array>('keyFlags');
  const keyEntries = array<Uint32Array>('keyEntries');
  const entries = array<Uint32Array>('entries');
  const decoder = new TextDecoder();
  const known = (value: number | undefined, none: number): number =>
    value === undefined || value === none ? -1 : value;

  const isKey = (index: number, key: string): boolean => {
    const start = keyAt[index] ?? 0;
    if ((keyAt[index + 1] ?? 0) - start !== key.length) return false;
    for (let at = 0; at < key.length; at++) if (keyText[start + at] !== key.charCodeAt(at)) return false;
    return true;
  };

  return {
    size: kind.length,
    find: (key) => {
      for (let slot = hashOf(key) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const index = slots[slot] ?? NO_KEY;
        if (index === NO_KEY) return -1;
        if (isKey(index, key)) return index;
      }
    },
    wordFlags: (key) => keyFlags[key] ?? 0,
    entries: (key) => entries.subarray(keyEntries[key], keyEntries[key + 1]),
    name: (place) => decoder.decode(nameText.subarray(nameAt[place], nameAt[place + 1])),
    kind: (place) => PLACE_KINDS[kind[place] ?? 0] ?? 'town',
    seat: (place) => SEATS[seat[place] ?? 0] ?? 'none',
    population: (place) => population[place] ?? 0,
    lng: (place) => (lng[place] ?? 0) / COORDINATE_STEPS,
    lat: (place) => (lat[place] ?? 0) / COORDINATE_STEPS,
    geonameId: (place) => geonameId[place] ?? 0,
    country: (place) => known(country[place], NO_PLACE_16),
    region: (place) => known(region[place], NO_PLACE_16),
    county: (place) => known(county[place], NO_PLACE_32),
    countryCode: (place) => {
      const at = known(country[place], NO_PLACE_16);
      return at < 0 ? undefined : decoder.decode(codes.subarray(at * 2, at * 2 + 2));
    },
  };
}
