import TABLE from '../../data/owners.json' with { type: 'json' };

/** Land that belongs to no country's shape, as nobody has agreed on whose it is. All lines around it are disputed. */
export interface DisputedArea {
  /** What it is called in the pack. */
  readonly owner: string;
  /** What Natural Earth's countries, or what is cut off them, call it. */
  readonly names: readonly string[];
  /** ISO 3166-1's two letters of the country to which the United Nations count it. */
  readonly countedTo?: string | undefined;
  readonly why: string;
  /** Address of what is told. */
  readonly source: string;
  /** How it is taken out of a country that Natural Earth gives it to; absent: it is a shape of its own there. */
  readonly taken?: Taken | undefined;
  /** Natural Earth's first-level divisions of which it consists, by the country's code and their name. */
  readonly divisions?: readonly string[] | undefined;
}

interface Taken {
  /** The country's two letters. */
  readonly from: string;
  /** The country's name. */
  readonly country: string;
  /** Longitude and latitude of a position inside the area, in degrees. */
  readonly at: GeoJSON.Position;
  /** The line along which it is cut off, in degrees, where it is no polygon of its own. */
  readonly along?: readonly GeoJSON.Position[] | undefined;
  /** The latitude in degrees south of which all of the country is the area. */
  readonly parallel?: { readonly latitude: number } | undefined;
  /** The first-level division out of which it is cut, where it is one alone. */
  readonly division?: string | undefined;
}

interface Owners {
  readonly areas: readonly DisputedArea[];
  /** Borders of countries that are disputed: all of a country's, or those with another one. */
  readonly borders: readonly { readonly of: Party; readonly with?: Party | undefined }[];
  /** What is part of a country though Natural Earth has it apart, by its division or by its own two letters. */
  readonly joined: readonly {
    readonly owner: string;
    readonly division?: string | undefined;
    readonly code?: string | undefined;
  }[];
}

interface Party {
  /** Two letters. */
  readonly owner: string;
}

/** Whose land is disputed or held apart, for all stories: the one table, which `geodata/derive/` reads too. */
export const OWNERS: Owners = TABLE;
