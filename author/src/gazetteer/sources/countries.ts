import type { GazetteerPlace } from '../place.ts';
import { listOf, type TableRow } from './table.ts';

/** What countries are called in one language: by their two letters, one name or several. */
export type CountryNames = Readonly<Record<string, string | readonly string[]>>;

/** Shorter names in other languages are more often another word. */
const SHORTEST_FOREIGN_NAME = 5;

/**
 * The countries of the table, named by the first of the languages; what the others call them is alternative. A name
 * with a comma ("Moldova, Republic of") is an alternative by what stands before it.
 */
export function countriesOf(
  rows: readonly TableRow[],
  languages: readonly CountryNames[],
  towns: readonly GazetteerPlace[],
): GazetteerPlace[] {
  const people = new Map<string, number>();
  for (const { country, population } of towns) people.set(country, (people.get(country) ?? 0) + population);
  return rows.map((row) => {
    const code = row.code ?? '';
    const [own = [], ...others] = languages.map((names) => [names[code] ?? []].flat());
    const shortest = own.filter((name) => !name.includes(',') && !/^The /.test(name) && !/\./.test(name));
    const name =
      PREFERRED[code] ?? shortest.sort((one, other) => one.length - other.length)[0] ?? own[0] ?? code;
    return {
      name,
      kind: 'country',
      lng: Number(row.lng),
      lat: Number(row.lat),
      population: people.get(code) ?? 0,
      seat: 'none',
      country: code,
      admin1: '',
      admin2: '',
      geonameId: 0,
      alternatives: [
        ...own.map((other) => other.split(',')[0] ?? ''),
        ...listOf(row.alternatives),
        ...others.flat().filter((other) => other.length >= SHORTEST_FOREIGN_NAME && !other.includes(',')),
      ].filter((other) => other !== name && other !== ''),
      adjectives: listOf(row.adjectives),
    };
  });
}

/** Where the shortest name is not the usual one. */
const PREFERRED: TableRow = {
  AE: 'United Arab Emirates',
  BN: 'Brunei',
  BQ: 'Bonaire',
  CC: 'Cocos Islands',
  CD: 'Democratic Republic of the Congo',
  CG: 'Republic of the Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GB: 'United Kingdom',
  LA: 'Laos',
  MD: 'Moldova',
  MF: 'Saint Martin',
  SJ: 'Svalbard',
  SX: 'Sint Maarten',
  SY: 'Syria',
  TR: 'Turkey',
  TW: 'Taiwan',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'U.S. Virgin Islands',
};
