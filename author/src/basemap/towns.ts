import { FROM_ZOOM } from '../../../src/cartography/label-request.ts';
import type { BasemapName } from '../../../src/story/story.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Seat } from '../gazetteer/place.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { comparable } from '../shapes/comparable.ts';
import { thousandth } from './country-names.ts';
import type { OwnPlace } from './named.ts';
import type { Region } from './region.ts';
import { zoomOf } from './zooms.ts';

/** How many times as many people a seat counts for. */
const SEATS: Readonly<Record<Seat, number>> = { none: 1, lower: 1.2, county: 2, region: 4, country: 12 };
/** Pixels of the poster between two towns that are both named, at the opening view. */
const APART = 60;
/** Zooms beyond the opening view to which readers come. */
const NEARER = 3;
/** Towns of a basemap, and people of the least. */
const MOST = 70;
const LEAST = 400;
/** A place within so many kilometres of a town of ten times its people is a part of it. */
const QUARTER = 6;

/**
 * The towns of the frames, from the most important on: each as far from those before it as a view has room for.
 *
 * @param own the story's own dots, beside which there is no room either
 * @param isOwn whether the story names a place itself
 */
export function townsOf(
  atlas: Atlas,
  gazetteer: Gazetteer,
  region: Region,
  language: string,
  own: readonly OwnPlace[],
  isOwn: (names: readonly string[], at: readonly [number, number]) => boolean,
): BasemapName[] {
  const inEnglish = /^en\b/.test(language)
    ? new Map(atlas.towns().map(([id, name]) => [id, name]))
    : new Map<number, string>();
  const opening = zoomOf(region);
  const candidates: { place: number; at: [number, number]; weight: number }[] = [];
  for (let place = 0; place < gazetteer.size; place++) {
    const at: [number, number] = [gazetteer.lng(place), gazetteer.lat(place)];
    if (region.distanceTo(...at) > 0 || gazetteer.kind(place) !== 'town') continue;
    const people = gazetteer.population(place);
    const weight = Math.max(people, 100) * SEATS[gazetteer.seat(place)];
    if (weight >= LEAST) candidates.push({ place, at, weight });
  }
  candidates.sort((a, b) => b.weight - a.weight || a.place - b.place);

  const named: BasemapName[] = [];
  const taken: { at: readonly [number, number]; weight: number }[] = own
    .filter(({ isDot }) => isDot)
    .map(({ at }) => ({ at, weight: 0 }));
  for (const { place, at, weight } of candidates) {
    if (named.length === MOST) break;
    const nearest = taken.reduce(
      (least, other) =>
        Math.min(
          least,
          kilometres(at, other.at) /
            (other.weight > 10 * weight && kilometres(at, other.at) < QUARTER ? 1e6 : 1),
        ),
      Number.POSITIVE_INFINITY,
    );
    const pixels = nearest / KM_A_DEGREE / region.pixel;
    // Each zoom doubles the room.
    const zoom = opening + Math.log2(APART / Math.max(pixels, 1e-6));
    if (zoom > opening + NEARER) continue;
    const name = englishName(inEnglish.get(gazetteer.geonameId(place)), gazetteer.name(place));
    taken.push({ at, weight });
    if (isOwn([name, gazetteer.name(place)], at)) continue;
    const rank = FROM_ZOOM.findLastIndex((from) => from <= zoom) + 1;
    named.push({ name, kind: 'city', at: [thousandth(at[0]), thousandth(at[1])], rank: Math.max(2, rank) });
  }
  return named;
}

const KM_A_DEGREE = 111.2;

function kilometres([lng, lat]: readonly [number, number], [x, y]: readonly [number, number]): number {
  const east = (((lng - x + 540) % 360) - 180) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(east, lat - y) * KM_A_DEGREE;
}

/** GeoNames' name, unless it has foreign letters and Natural Earth another one (Cologne for Köln, but Delémont), or letters that few fonts have. */
function englishName(english: string | undefined, name: string): string {
  const isOther = english !== undefined && comparable(english) !== comparable(name);
  const isRare = english !== undefined && /[^ -ſ’]/.test(name);
  return (isOther && !/^[ -~]+$/.test(name)) || isRare ? english : name;
}
