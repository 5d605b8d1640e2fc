import { onward, wrappedLongitude } from '../../../src/story/box.ts';
import { foundPlace } from '../find-places/finding.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import { keyOf } from '../gazetteer/words.ts';
import { nearnessOf } from '../resolve/nearness.ts';
import { type Sense, sensesOf } from '../resolve/senses.ts';
import { isPlaceOf, type KnownPlace } from './known-place.ts';

/**
 * What a story's places say of where a name's place lies: those that it is about or, where there are none, all. What the
 * gazetteer does not have is a point of no known country.
 */
export function storySenses(places: Iterable<KnownPlace>, gazetteer: Gazetteer): Sense[] {
  const all = [...places];
  const subjects = all.filter(({ role }) => role === 'subject');
  return (subjects.length > 0 ? subjects : all).flatMap((place) => senseOf(place, gazetteer) ?? []);
}

/** What a story's place is to the resolver; undefined where nothing says where it is. */
export function senseOf(place: KnownPlace, gazetteer: Gazetteer): Sense | undefined {
  const entries = [...place.names, ...place.also].flatMap((name) => {
    const key = gazetteer.find(keyOf(name));
    return key < 0 ? [] : [...gazetteer.entries(key)].filter((entry) => (entry & 3) !== NAMED_BY.adjective);
  });
  const box = place.box();
  const [west, south, east, north] = onward(box ?? [0, 0, 0, 0]);
  const [lng, lat] = [wrappedLongitude((west + east) / 2), (south + north) / 2];
  const [its] = sensesOf(entries, gazetteer)
    .filter((sense) => isPlaceOf(place, foundPlace(sense.place, 0, gazetteer)))
    .sort(
      (one, other) => nearnessOf(lng, lat, other.lng, other.lat) - nearnessOf(lng, lat, one.lng, one.lat),
    );
  if (its) return its;
  if (!box) return undefined;
  const isPoint = west === east && south === north;
  return {
    place: -1,
    by: NAMED_BY.name,
    prior: 0,
    country: -1,
    region: -1,
    county: -1,
    lng,
    lat,
    isPoint,
    isCapital: false,
  };
}
