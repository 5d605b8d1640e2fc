import {
  COORDINATE_STEPS,
  hashOf,
  NAMED_BY,
  NO_KEY,
  NO_PLACE_16,
  NO_PLACE_32,
  PACKED_VERSION,
  WORD_FLAGS,
} from './packed.ts';
import { type GazetteerPlace, PLACE_KINDS, SEATS } from './place.ts';
import { writeSections } from './sections.ts';
import { keyOf } from './words.ts';

/** Share of the table's slots that may be taken, so that few look-ups have to go on to a second one. */
const FULLEST = 0.5;

/**
 * The gazetteer as one file of arrays. Countries must stand first and regions next, since places refer to them by
 * 16 bits. `wordFlags` tells of folded words what they are besides ({@link WORD_FLAGS}). Names that do not fold to
 * ASCII are left out.
 */
export function packGazetteer(
  places: readonly GazetteerPlace[],
  wordFlags: ReadonlyMap<string, number>,
): Uint8Array {
  const count = places.length;
  const lng = new Int32Array(count);
  const lat = new Int32Array(count);
  const population = new Uint32Array(count);
  const geonameId = new Uint32Array(count);
  const kind = new Uint8Array(count);
  const seat = new Uint8Array(count);
  const country = new Uint16Array(count).fill(NO_PLACE_16);
  const region = new Uint16Array(count).fill(NO_PLACE_16);
  const county = new Uint32Array(count).fill(NO_PLACE_32);
  const nameAt = new Uint32Array(count + 1);
  const names: Uint8Array[] = [];
  const codes: string[] = [];
  const divisions = new Map<string, number>();
  const entriesOf = new Map<string, number[]>();
  const encoder = new TextEncoder();

  for (const [index, place] of places.entries()) {
    if (place.kind === 'country') {
      divisions.set(place.country, index);
      codes.push(place.country);
    }
    if (place.kind === 'region') divisions.set(`${place.country}.${place.admin1}`, index);
    if (place.kind === 'county') divisions.set(`${place.country}.${place.admin1}.${place.admin2}`, index);
  }
  let at = 0;
  for (const [index, place] of places.entries()) {
    lng[index] = Math.round(place.lng * COORDINATE_STEPS);
    lat[index] = Math.round(place.lat * COORDINATE_STEPS);
    population[index] = Math.min(place.population, 0xffffffff);
    geonameId[index] = place.geonameId;
    kind[index] = PLACE_KINDS.indexOf(place.kind);
    seat[index] = SEATS.indexOf(place.seat);
    country[index] = divisions.get(place.country) ?? NO_PLACE_16;
    region[index] = divisions.get(`${place.country}.${place.admin1}`) ?? NO_PLACE_16;
    county[index] = divisions.get(`${place.country}.${place.admin1}.${place.admin2}`) ?? NO_PLACE_32;
    const name = encoder.encode(place.name);
    names.push(name);
    nameAt[index] = at;
    at += name.length;
    addEntries(index, place);
  }
  nameAt[count] = at;

  function addEntries(index: number, place: GazetteerPlace): void {
    const seen = new Set<string>();
    const add = (name: string, by: number): void => {
      const key = keyOf(name);
      if (key === '' || seen.has(key) || !/^[ -~]+$/.test(key)) return;
      seen.add(key);
      // The translation of a name that is a word of English is mostly that word.
      if (by === NAMED_BY.alternative && ((wordFlags.get(key) ?? 0) & WORD_FLAGS.common) > 0) return;
      const entries = entriesOf.get(key) ?? [];
      entries.push(((index << 2) | by) >>> 0);
      entriesOf.set(key, entries);
    };
    add(place.name, NAMED_BY.name);
    for (const name of place.alternatives) add(name, byOf(name, place));
    for (const name of place.nicknames ?? []) add(name, NAMED_BY.name);
    for (const name of place.adjectives) add(name, NAMED_BY.adjective);
  }

  const keys = [...new Set([...entriesOf.keys(), ...wordFlags.keys()])]
    .filter((key) => /^[ -~]+$/.test(key))
    .sort();
  const keyFlags = Uint8Array.from(keys, (key) => wordFlags.get(key) ?? 0);
  const keyAt = new Uint32Array(keys.length + 1);
  const keyEntries = new Uint32Array(keys.length + 1);
  const entries: number[] = [];
  let keyEnd = 0;
  for (const [index, key] of keys.entries()) {
    keyAt[index] = keyEnd;
    keyEnd += key.length;
    keyEntries[index] = entries.length;
    entries.push(...(entriesOf.get(key) ?? []));
  }
  keyAt[keys.length] = keyEnd;
  keyEntries[keys.length] = entries.length;
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(keys.length / FULLEST))).fill(NO_KEY);
  for (const [index, key] of keys.entries()) {
    let slot = hashOf(key) & (slots.length - 1);
    while (slots[slot] !== NO_KEY) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index;
  }
  return writeSections(
    {
      lng,
      lat,
      population,
      geonameId,
      kind,
      seat,
      country,
      region,
      county,
      nameAt,
      nameText: joined(names, at),
      codes: encoder.encode(codes.join('')),
      slots,
      keyAt,
      keyText: encoder.encode(keys.join('')),
      keyFlags,
      keyEntries,
      entries: Uint32Array.from(entries),
    },
    PACKED_VERSION,
  );
}

function byOf(name: string, place: GazetteerPlace): number {
  if (/\.$/.test(name) || (/^[A-Z.]+$/.test(name) && name.length <= 6)) return NAMED_BY.abbreviation;
  // "Newcastle" is Newcastle upon Tyne as well as any other.
  return place.kind === 'town' && isBeginning(name, place.name) ? NAMED_BY.name : NAMED_BY.alternative;
}

function isBeginning(short: string, name: string): boolean {
  return (
    /^(?: upon | on | am | an der | a\. ?d\. | sur | under | de | del |-)/i.test(name.slice(short.length)) &&
    name.startsWith(short)
  );
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
