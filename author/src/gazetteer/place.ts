/** What a place of the gazetteer is. */
export const PLACE_KINDS = [
  'country',
  'region',
  'county',
  'town',
  'district',
  'continent',
  'area',
  'sea',
  'lake',
  'river',
  'canal',
  'island',
  'mountains',
  'peak',
  'desert',
  'park',
  'airport',
  'building',
] as const;

/** One of {@link PLACE_KINDS}: `region` is a first-level division, `county` a second-level one, `area` any larger part of the world. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a town is the seat of; of other kinds, `none`. */
export const SEATS = ['none', 'lower', 'county', 'region', 'country'] as const;

/** One of {@link SEATS}. */
export type Seat = (typeof SEATS)[number];

/** A place before it is packed. */
export interface GazetteerPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees. */
  readonly lng: number;
  /** Degrees. */
  readonly lat: number;
  /** People who live there; 0 where nobody has counted. */
  readonly population: number;
  readonly seat: Seat;
  /** Two letters (ISO 3166-1), empty for what lies in several countries or in none. */
  readonly country: string;
  /** The code of the first-level division, as GeoNames has it, or empty. */
  readonly admin1: string;
  /** The code of the second-level division, or empty. */
  readonly admin2: string;
  /** GeoNames' number of the place, 0 where the sources do not tell it. */
  readonly geonameId: number;
  /** Further names, in Latin letters. */
  readonly alternatives: readonly string[];
  /** Names that count as its own: "New York" of New York City. */
  readonly nicknames?: readonly string[];
  /** Words for who or what comes from there: "Russian", "Russians". */
  readonly adjectives: readonly string[];
}
