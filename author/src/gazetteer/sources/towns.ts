import { isLatinName } from '../latin.ts';
import type { GazetteerPlace, PlaceKind, Seat } from '../place.ts';

/** GeoNames' codes of what a town is the seat of (https://www.geonames.org/export/codes.html). */
const SEATS: Readonly<Record<string, Seat>> = {
  PPLC: 'country',
  PPLA: 'region',
  PPLA2: 'county',
  PPLA3: 'lower',
  PPLA4: 'lower',
  PPLA5: 'lower',
};

/** Countries whose letters GeoNames writes with apostrophes, as P’ot’i, which no English text does. */
const TRANSLITERATED: ReadonlySet<string> = new Set(['AM', 'GE']);

/** Towns that the release calls as they were called once, by GeoNames' numbers. */
const RENAMED: ReadonlyMap<number, string> = new Map([[610612, 'Aktau']]);

/** Towns that nobody lives in any more, and parts of a town that are no place of their own. */
const LEFT_OUT: ReadonlySet<string> = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Below this many people a town keeps only names close to its own: the others are rarely written, and name others. */
const ALL_NAMES_FROM = 15_000;

/** The towns of GeoNames' `cities500.txt` (its columns: https://download.geonames.org/export/dump/readme.txt). */
export function townsOf(tsv: string, nicknames: ReadonlyMap<number, readonly string[]>): GazetteerPlace[] {
  const towns: GazetteerPlace[] = [];
  for (const line of tsv.split('\n')) {
    const [id, name, ascii, others, lat, lng, , code, country, , admin1, admin2, , , people] =
      line.split('\t');
    if (name === undefined || country === undefined || code === undefined || LEFT_OUT.has(code)) continue;
    const population = Number(people);
    const seat = SEATS[code] ?? 'none';
    const isLarge = population >= ALL_NAMES_FROM || seat === 'region' || seat === 'country';
    towns.push({
      name: nameNow(Number(id), name, country),
      kind: (code === 'PPLX' ? 'district' : 'town') satisfies PlaceKind,
      lng: Number(lng),
      lat: Number(lat),
      population,
      seat,
      country,
      admin1: admin1 ?? '',
      admin2: admin2 ?? '',
      geonameId: Number(id),
      alternatives: [
        ascii ?? '',
        ...(nicknames.get(Number(id)) ?? []).filter(isAbbreviation),
        ...(isLarge ? (others ?? '').split(',').filter(isWritten) : []),
      ].filter((other) => other !== '' && other !== nameNow(Number(id), name, country)),
      nicknames: (nicknames.get(Number(id)) ?? []).filter((other) => !isAbbreviation(other)),
      adjectives: [],
    });
  }
  return towns;
}

/** A town's name as English texts of today write it. */
function nameNow(id: number, name: string, country: string): string {
  return RENAMED.get(id) ?? (TRANSLITERATED.has(country) ? name.replaceAll('’', '') : name);
}

function isAbbreviation(name: string): boolean {
  return /^[A-Z.]+$/.test(name);
}

/** Not a transliteration, not the code of an airport. */
function isWritten(name: string): boolean {
  return isLatinName(name) && name.length > 2 && !/^[A-Z]{3,4}$/.test(name);
}
