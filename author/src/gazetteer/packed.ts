/** Raised whenever what `packGazetteer` writes changes. */
export const PACKED_VERSION = 1;

/** Where a place has no country, region or county. */
export const NO_PLACE_16 = 0xffff;
/** The same among counties, of which there are more. */
export const NO_PLACE_32 = 0xffffffff;

/** An empty slot of the table of names. */
export const NO_KEY = 0xffffffff;

/** Coordinates are whole numbers of this part of a degree, about a metre. */
export const COORDINATE_STEPS = 1e5;

/** How an entry names its place; the two low bits of an entry, its place's index above them. */
export const NAMED_BY = { name: 0, alternative: 1, adjective: 2, abbreviation: 3 } as const;

/** What a folded word is besides a name of places; the bits of `keyFlags`. */
export const WORD_FLAGS = {
  /** Stands in a dictionary of English. */
  common: 1,
  firstName: 2,
  lastName: 4,
} as const;

/** FNV-1a over the code units, 32 bits (Fowler, Noll and Vo; public domain). */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
