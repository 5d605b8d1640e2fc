import { holdsPosition, wrappedLongitude } from '../story/box.ts';
import type { Place, Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { isInRings } from './in-rings.ts';
import { KIND_STYLES } from './kinds.ts';
import { isArea, isPoint } from './shape.ts';

/** Positions of a line that are looked up, at most. */
const SAMPLES = 40;

const known = new WeakMap<Story, { readonly countries: readonly Place[]; readonly of: Map<string, Lands> }>();

/** Ids of countries. */
type Lands = ReadonlySet<string>;

/** The countries of a story that have a shape. */
export const countriesOf = (story: Story): readonly Place[] => landsOf(story).countries;

/** The countries in which a place lies: itself, that of its label point, or those that a line runs through. */
export function countriesWith(story: Story, place: Place): Lands {
  const { of } = landsOf(story);
  const found = of.get(place.id) ?? findCountries(story, place);
  of.set(place.id, found);
  return found;
}

/** The countries in which a position lies: more than one where their shapes overlap. */
export function countriesAt(story: Story, at: Position): Lands {
  const [lng, lat] = [wrappedLongitude(at[0]), at[1]];
  // A shape may lie on past 180°.
  const holding = countriesOf(story).filter(
    ({ bbox, geometry }) =>
      holdsPosition(bbox, [lng, lat]) &&
      [lng, lng + 360].some((turned) => isInRings(ringsOf(geometry), [turned, lat])),
  );
  return new Set(holding.map(({ id }) => id));
}

const isCountry = (place: Place): boolean => isArea(place) && KIND_STYLES[place.kind].labelAt === 'country';

function landsOf(story: Story) {
  const lands = known.get(story) ?? {
    countries: [...story.places.values()].filter(isCountry),
    of: new Map(),
  };
  known.set(story, lands);
  return lands;
}

function findCountries(story: Story, place: Place): Lands {
  if (isCountry(place)) return new Set([place.id]);
  if (isArea(place) || isPoint(place)) return countriesAt(story, place.at);
  const positions = positionsOf(place.geometry);
  const step = Math.max(1, Math.ceil(positions.length / SAMPLES));
  const sampled = positions.filter((_, i) => i % step === 0);
  return new Set(sampled.flatMap((at) => [...countriesAt(story, at)]));
}

function positionsOf(geometry: GeoJSON.Geometry): Position[] {
  if (geometry.type === 'LineString') return geometry.coordinates as unknown as Position[];
  return geometry.type === 'MultiLineString' ? (geometry.coordinates.flat() as unknown as Position[]) : [];
}

function ringsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
