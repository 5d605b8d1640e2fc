/** A line of the pack's rivers. */
export interface PackedRiver {
  /** In English. */
  readonly name?: string;
  /** 1 of the largest to 10. */
  readonly rank: number;
}

/** A lake: its rings are consecutive lines, the outer one first. */
export interface PackedLake {
  /** Number of the outer ring's line. */
  readonly first: number;
  readonly rings: number;
  /** In English. */
  readonly name?: string;
}

/** Countries' names by language, then by ISO 3166-1's two letters; `XK` is Kosovo. */
export type PackedCountryNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Towns that Natural Earth has, by GeoNames' number: the name in English, and from which rank on they are named (0 to 10). */
export type PackedTowns = readonly (readonly [geonameId: number, name: string, rank: number])[];

/** A sea: its names by language, 1 of an ocean to 4, and where its name may stand (longitude first). */
export interface PackedSea {
  readonly names: Readonly<Record<string, string>>;
  readonly rank: number;
  readonly at: readonly (readonly [number, number])[];
}
