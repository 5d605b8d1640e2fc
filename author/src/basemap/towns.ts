import { FROM_ZOOM } from '../../../src/cartography/label-request.ts';
import { wrappedLongitude } from '../../../src/story/box.ts';
import { KM_A_DEGREE } from '../../../src/story/degrees.ts';
import type { BasemapName } from '../../../src/story/story.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Seat } from '../gazetteer/place.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { comparable } from '../shapes/comparable.ts';
import { thousandth } from './country-names.ts';
import type { OwnPlace } from './named.ts';
import type { Region } from './region.ts';
import { ranksAt } from './zooms.ts';

/** How many times as many people a seat counts for. */
const SEATS: Readonly<Record<Seat, number>> = { none: 1, lower: 1.2, county: 2, region: 4, country: 12 };
/** Pixels of the poster between two towns that are both named, at the opening view. */
const APART = 60;
/** Zooms beyond the opening view to which readers come. */
const NEARER = 3;
/** Towns of a basemap, and people of the least. */
const MOST = 45;
const LEAST = 400;
/** Pixels of the poster that names take. */
const NAME = { country: 110, town: 80, height: 18 };
/** So many towns go before a country's name. */
const FIRST = 4;
/** A place within so many kilometres of a town of ten times its people is a part of it. */
const QUARTER = 6;

/**
 * The towns of the frames, from the most important on: each as far from those before it as a view has room for.
 *
 * @param names where names of countries stand, which towns leave free
 * @param own the story's own dots, beside which there is no room either
 * @param isOwn whether the story names a place itself
 */
export function townsOf(
  atlas: Atlas,
  gazetteer: Gazetteer,
  region: Region,
  language: string,
  names: readonly (readonly [number, number])[],
  own: readonly OwnPlace[],
  isOwn: (names: readonly string[], at: readonly [number, number]) => boolean,
): BasemapName[] {
  const inEnglish = /^en\b/.test(language)
    ? new Map(atlas.towns().map(([id, name]) => [id, name]))
    : new Map<number, string>();
  const south = Math.min(...region.views.map((view) => view[1]));
  const north = Math.max(...region.views.map((view) => view[3]));
  // From the heaviest class on: most are never asked for.
  const classes: Candidate[][] = [];
  for (let place = 0; place < gazetteer.size; place++) {
    const at: [number, number] = [gazetteer.lng(place), gazetteer.lat(place)];
    if (at[1] < south || at[1] > north || gazetteer.kind(place) !== 'town') continue;
    if (region.distanceTo(...at) > 0) continue;
    const people = gazetteer.population(place);
    const weight = Math.max(people, 100) * SEATS[gazetteer.seat(place)];
    if (weight < LEAST) continue;
    const octave = Math.floor(Math.log2(weight));
    classes[octave] ??= [];
    classes[octave].push({ place, at, weight });
  }

  const named: (BasemapName & { readonly zoom: number })[] = [];
  const taken: { at: readonly [number, number]; weight: number }[] = own
    .filter(({ isDot }) => isDot)
    .map(({ at }) => ({ at, weight: Number.POSITIVE_INFINITY }));
  for (const { place, at, weight } of heaviestFirst(classes)) {
    if (named.length === MOST) break;
    let nearest = Number.POSITIVE_INFINITY;
    let isQuarter = false;
    for (const other of taken) {
      const apart = kilometres(at, other.at);
      nearest = Math.min(nearest, apart);
      isQuarter ||= apart < QUARTER && other.weight > 10 * weight;
    }
    const pixels = nearest / KM_A_DEGREE / region.pixel;
    // Each zoom doubles the room.
    const zoom = region.zoom + Math.log2(APART / Math.max(pixels, 1e-6));
    const name = englishName(inEnglish.get(gazetteer.geonameId(place)), gazetteer.name(place));
    const isNamed = isOwn([name, gazetteer.name(place)], at);
    const isInWay = named.length >= FIRST && names.some((other) => covers(at, other, region));
    if (!isNamed && (isQuarter || isInWay || zoom > region.zoom + NEARER)) continue;
    taken.push({ at, weight });
    if (isNamed) continue;
    named.push({ name, kind: 'city', at: [thousandth(at[0]), thousandth(at[1])], rank: 5, zoom });
  }
  return ranked(named, region.zoom);
}

interface Candidate {
  readonly place: number;
  readonly at: [number, number];
  readonly weight: number;
}

/** Candidates by their weight, of which classes with a higher number have more. */
function* heaviestFirst(classes: readonly (readonly Candidate[] | undefined)[]): Generator<Candidate> {
  for (const some of classes.toReversed())
    yield* some?.toSorted((a, b) => b.weight - a.weight || a.place - b.place) ?? [];
}

/** Towns for which the opening view has room have the ranks that it shows, by importance; the others come as they get room. */
function ranked(towns: readonly (BasemapName & { readonly zoom: number })[], opening: number): BasemapName[] {
  const first = towns.filter(({ zoom }) => zoom <= opening);
  const shown = ranksAt(opening);
  return towns.map(({ zoom, ...town }) => {
    const place = first.findIndex(({ at }) => at === town.at);
    if (place < 0) return { ...town, rank: Math.min(5, FROM_ZOOM.findLastIndex((from) => from <= zoom) + 2) };
    // A sixth of them is of the first rank, twice as many of the next, the rest of the third.
    const share = place / first.length;
    const step = share < 1 / 6 ? -3 : share < 1 / 2 ? -2 : -1;
    return { ...town, rank: shown.at(step) ?? shown[0] ?? 2 };
  });
}

/** Whether a town and its name would stand in a country's name, of which the middle is given. */
function covers(
  [lng, lat]: readonly [number, number],
  [x, y]: readonly [number, number],
  region: Region,
): boolean {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const east = (wrappedLongitude(lng - x) * shrink) / region.pixel;
  return (
    Math.abs(east + NAME.town / 2) < (NAME.country + NAME.town) / 2 &&
    Math.abs(lat - y) / region.pixel < NAME.height
  );
}

function kilometres([lng, lat]: readonly [number, number], [x, y]: readonly [number, number]): number {
  const east = wrappedLongitude(lng - x) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(east, lat - y) * KM_A_DEGREE;
}

/** GeoNames' name, unless it has foreign letters and Natural Earth another one (Cologne for Köln, but Delémont), or letters of a transliteration. */
function englishName(english: string | undefined, name: string): string {
  const isOther = english !== undefined && comparable(english) !== comparable(name);
  const isRare = english !== undefined && /[^ -ſ’]|[āēīōūŏŭ]/i.test(name);
  return (isOther && !/^[ -~]+$/.test(name)) || isRare ? english : name;
}
