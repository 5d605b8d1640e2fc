import { boxAround } from '../../../src/compiler/compile/extent.ts';
import { onward, wrappedLongitude } from '../../../src/story/box.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY } from '../gazetteer/packed.ts';
import { loadAtlas } from '../natural-earth/atlas.ts';
import type { Possible } from '../new/places/possible-places.ts';
import { nearnessOf } from '../resolve/nearness.ts';
import type { Sense } from '../resolve/senses.ts';
import { areaOf } from '../shapes/area.ts';
import { comparable } from '../shapes/comparable.ts';
import { regionName } from '../shapes/region-name.ts';
import { riversNamed } from '../shapes/river.ts';

/** A place that Natural Earth alone has by a name, and what the resolver weighs of it. */
interface AtlasPlace {
  readonly place: Drawn;
  readonly sense: Sense;
}

type Drawn = Omit<Possible, 'confidence' | 'kind'> & { readonly kind: 'river' | 'region' | 'sea' };

type At = Pick<Sense, 'lng' | 'lat'>;

/** Log-weights without regard to a text, as of the gazetteer's rivers and regions, of which these are the lesser. */
const PRIOR = { river: 4, region: 4.5, sea: 6 } as const;

/**
 * The rivers, regions and seas that Natural Earth has by a name and the gazetteer has not: the basemap draws them, so they can
 * be a story's own.
 *
 * @param known the gazetteer's places of the name
 * @param story its places: of a river that point is told which is nearest to one, and it lies in the country of that
 */
export function atlasPlaces(
  name: string,
  known: readonly Possible[],
  story: readonly Sense[],
  gazetteer: Gazetteer,
): AtlasPlace[] {
  const points = story.filter(({ isPoint }) => isPoint);
  // The gazetteer's places are numbered from 0.
  let number = -2;
  const made = (place: Drawn, country: number): AtlasPlace => ({
    place,
    sense: {
      place: number--,
      by: NAMED_BY.name,
      prior: PRIOR[place.kind],
      country,
      region: -1,
      county: -1,
      lng: place.lng,
      lat: place.lat,
      isPoint: place.kind === 'river',
      isCapital: false,
    },
  });
  return [
    ...riversOf(name, known, points).map((place) => made(place, countryNear(place, points))),
    ...regionsOf(name, known).map((place) => made(place, countryAt(place.country, gazetteer))),
    ...seasOf(name, known).map((place) => made(place, -1)),
  ];
}

function riversOf(name: string, known: readonly Possible[], near: readonly At[]): Drawn[] {
  const rivers = riversNamed(name, loadAtlas()).map((lines) => lines.flat());
  for (const { kind, lng, lat } of known) {
    if (kind !== 'river') continue;
    const [its] = rivers
      .map((vertices) => ({ vertices, away: nearestTo([{ lng, lat }], vertices).away }))
      .sort((one, other) => one.away - other.away);
    if (its) rivers.splice(rivers.indexOf(its.vertices), 1);
  }
  return rivers.map((vertices) => {
    const [lng = 0, lat = 0] = nearestTo(near, vertices).at;
    return { name, kind: 'river', lng, lat, country: null, admin1: null, geonameId: null };
  });
}

function regionsOf(name: string, known: readonly Possible[]): Drawn[] {
  const atlas = loadAtlas();
  const { owners, units } = atlas.areas().table;
  const regions = known.filter(({ kind }) => kind === 'region');
  return units
    .filter((unit) => unit.name !== '' && comparable(unit.name) === comparable(name))
    .flatMap((unit): Drawn[] => {
      const country = unit.code ?? owners[unit.owner]?.owner ?? '';
      const isKnown = regions.some(
        (one) =>
          one.country === country &&
          regionName(one.name, { country, at: [one.lng, one.lat] }, atlas) === unit.name,
      );
      const area =
        isKnown || !/^[A-Z]{2}$/.test(country) ? undefined : areaOf({ region: unit.name, country }, atlas);
      if (!area) return [];
      const [west, south, east, north] = onward(boxAround(area));
      const [lng, lat] = [wrappedLongitude((west + east) / 2), (south + north) / 2];
      return [{ name: unit.name, kind: 'region', lng, lat, country, admin1: null, geonameId: null }];
    });
}

function seasOf(name: string, known: readonly Possible[]): Drawn[] {
  if (known.some(({ kind }) => kind === 'sea')) return [];
  return loadAtlas()
    .seas()
    .filter(({ names }) => Object.values(names).some((one) => comparable(one) === comparable(name)))
    .map(({ names, at: [[lng, lat] = [0, 0]] }) => {
      const called = names.en ?? name;
      return { name: called, kind: 'sea', lng, lat, country: null, admin1: null, geonameId: null };
    });
}

/** The vertex that is nearest to some position; the first where there is none. */
function nearestTo(
  positions: readonly At[],
  vertices: readonly GeoJSON.Position[],
): { readonly at: GeoJSON.Position; readonly away: number } {
  let nearest = { at: vertices[0] ?? [], away: Number.POSITIVE_INFINITY };
  for (const { lng, lat } of positions) {
    const shrink = Math.cos((lat * Math.PI) / 180);
    for (const at of vertices) {
      const away = Math.hypot(wrappedLongitude((at[0] ?? 0) - lng) * shrink, (at[1] ?? 0) - lat);
      if (away < nearest.away) nearest = { at, away };
    }
  }
  return nearest;
}

/** The country of the nearest place, where that is not far. */
function countryNear(at: At, places: readonly Sense[]): number {
  const [nearest] = places
    .map(({ country, lng, lat }) => ({ country, near: nearnessOf(at.lng, at.lat, lng, lat) }))
    .sort((one, other) => other.near - one.near);
  return nearest && nearest.near > 0 ? nearest.country : -1;
}

function countryAt(code: string | null, gazetteer: Gazetteer): number {
  for (let place = 0; place < gazetteer.size; place++)
    if (gazetteer.kind(place) === 'country' && gazetteer.countryCode(place) === code) return place;
  return -1;
}
