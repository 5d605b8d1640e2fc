import { distance } from '@turf/distance';

/** A place as far as it counts for where the article is. */
interface Weighted {
  /** Degrees, longitude first. */
  readonly position: readonly [lng: number, lat: number];
  /** How often the article names it. */
  readonly times: number;
}

/** The share of the mentions that the article's region holds at least. */
const SHARE = 0.7;
/** A place belongs to it that is at most so many times as far as the farthest that does. */
const FARTHER = 1.6;
/** What is named so often, and has such a share of the mentions, is not named in passing. */
const OFTEN = { times: 3, share: 0.1 };
/** Kilometres: no region is smaller. */
const SMALLEST = 60;

/**
 * Which of an article's places lie where it is at home: in the smallest circle around one of them that holds most
 * mentions, or not much farther, and those that it names often. What it names in passing, far away, does not.
 */
export function atHome(places: readonly Weighted[]): boolean[] {
  const all = places.reduce((sum, { times }) => sum + times, 0);
  let centre: Weighted | undefined;
  let radius = Number.POSITIVE_INFINITY;
  for (const candidate of places) {
    let held = 0;
    for (const { away, times } of byDistance(candidate, places)) {
      held += times;
      if (held < SHARE * all) continue;
      if (away < radius) [centre, radius] = [candidate, away];
      break;
    }
  }
  if (!centre) return [];
  let reach = Math.max(radius, SMALLEST);
  for (const { away } of byDistance(centre, places))
    if (away <= reach * FARTHER) reach = Math.max(reach, away);
  const isOften = ({ times }: Weighted) => times >= OFTEN.times && times >= OFTEN.share * all;
  return places.map((place) => isOften(place) || kilometres(centre, place) <= reach);
}

function byDistance(from: Weighted, places: readonly Weighted[]): { away: number; times: number }[] {
  return places
    .map((place) => ({ away: kilometres(from, place), times: place.times }))
    .sort((one, other) => one.away - other.away);
}

function kilometres({ position: from }: Weighted, { position: to }: Weighted): number {
  return distance([...from], [...to], { units: 'kilometers' });
}
