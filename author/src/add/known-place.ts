import { holdsPosition, onward, wrappedLongitude } from '../../../src/story/box.ts';
import type { Kind } from '../../../src/story/kinds.ts';
import type { Bbox } from '../../../src/story/place.ts';
import type { PlaceKind } from '../gazetteer/place.ts';
import type { Possible } from '../new/places/possible-places.ts';

/** A place that a story has. */
export interface KnownPlace {
  /** In all languages. */
  readonly names: readonly string[];
  /** Further names. */
  readonly also: readonly string[];
  readonly role: 'subject' | 'around';
  /** Undefined of a row that says none, or none that there is. */
  readonly kind: Kind | undefined;
  /** `[west, south, east, north]` in degrees, west above east over 180°; undefined where its shape cannot be read. */
  box(): Bbox | undefined;
}

/** A story's places by id. */
export type KnownPlaces = ReadonlyMap<string, KnownPlace>;

/** What a place is, of those of a name that may lie at one position: Panama, its province and its capital. */
type Sort = 'country' | 'region' | 'river' | 'water' | 'spot';

const SORT_OF: Readonly<Partial<Record<Kind | PlaceKind, Sort>>> = {
  country: 'country',
  region: 'region',
  'disputed-area': 'region',
  county: 'region',
  continent: 'region',
  area: 'region',
  river: 'river',
  canal: 'river',
  lake: 'water',
  sea: 'water',
  gulf: 'water',
  strait: 'water',
};
/** Degrees by which a gazetteer's position may lie outside a place: of a river it is the mouth, of a region amid its towns. */
const OUTSIDE: Readonly<Record<Sort, number>> = { country: 2, region: 1, river: 3, water: 3, spot: 0.4 };

/** Whether a story's place is one of the gazetteer, both of one name: of one sort, and where that is. */
export function isPlaceOf({ kind, box }: KnownPlace, place: Pick<Possible, 'kind' | 'lng' | 'lat'>): boolean {
  const sort = sortOf(place.kind);
  if (kind === undefined || kind === 'place' ? sort === 'country' : sortOf(kind) !== sort) return false;
  const around = box();
  if (around === undefined) return kind !== undefined;
  const [west, south, east, north] = onward(around);
  const more = OUTSIDE[sort];
  if (east - west + 2 * more >= 360) return true;
  return holdsPosition(
    [wrappedLongitude(west - more), south - more, wrappedLongitude(east + more), north + more],
    [place.lng, place.lat],
  );
}

function sortOf(kind: Kind | PlaceKind): Sort {
  return SORT_OF[kind] ?? 'spot';
}
