import { KIND_ROWS, type Kind } from '../../../src/story/kinds.ts';
import type { Position } from '../../../src/story/place.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { keyOf } from '../gazetteer/words.ts';
import { comparable } from '../shapes/comparable.ts';
import type { Region } from './region.ts';

/** A place that the story names itself. */
export interface OwnPlace {
  /** In all languages. */
  readonly names: readonly string[];
  /** Longitude and latitude in degrees; of an area or line any point of it. */
  readonly at: Position;
  /** Whether it is a dot, so that another of its name may lie elsewhere. */
  readonly isDot: boolean;
  /** Whether it is a country, which the basemap may call otherwise (Türkiye for Turkey); absent: it is none. */
  readonly isCountry?: boolean;
}

/** Whether a place is a dot: a sea's point is that of its name. */
export function isDot(kind: Kind, { type }: GeoJSON.Geometry): boolean {
  return /Point$/.test(type) && KIND_ROWS[kind].water === undefined;
}

/** The countries that the story names itself, by two letters, however it calls them. */
export function ownCountries(places: readonly OwnPlace[], gazetteer: Gazetteer): ReadonlySet<string> {
  const names = places.filter(({ isCountry }) => isCountry).flatMap((place) => place.names);
  return new Set(
    names.flatMap((name) => {
      const key = gazetteer.find(keyOf(name));
      const named = key < 0 ? [] : Array.from(gazetteer.entries(key), (entry) => entry >>> 2);
      return named
        .filter((place) => gazetteer.kind(place) === 'country')
        .flatMap((place) => gazetteer.countryCode(place) ?? []);
    }),
  );
}

/** Pixels of the poster within which a name at a dot is the same place's. */
const SAME = 12;

/** Tells whether the story names a place itself, so that the basemap need not. */
export function ownNames(
  places: readonly OwnPlace[],
  region: Region,
): (names: readonly string[], at: Position) => boolean {
  const known = places.map(({ names, ...place }) => ({ ...place, names: new Set(names.map(comparable)) }));
  return (names, [lng, lat]) => {
    const shrink = Math.cos((lat * Math.PI) / 180);
    const near = known.filter(({ at, isDot }) => {
      const east = Math.abs(((lng - at[0] + 540) % 360) - 180) * shrink;
      return !isDot || Math.hypot(east, lat - at[1]) < Math.max(SAME * region.pixel, 0.1);
    });
    if (near.length === 0) return false;
    const asked = names.map(comparable);
    return near.some(({ names: own }) => asked.some((name) => own.has(name)));
  };
}
