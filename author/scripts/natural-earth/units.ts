import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { type DisputedArea, OWNERS } from '../../src/natural-earth/owners.ts';
import { STEPS } from '../../src/natural-earth/packed-lines.ts';
import { cutRing, onParallel } from './cut-rings.ts';
import { lineInSteps, polygonsOf, wholeSteps } from './whole-steps.ts';

/** A first-level division, or what of it belongs to another owner: coordinates in whole parts of a degree. */
export interface Unit {
  readonly name: string;
  /** The two letters of its country, or the name of what belongs to no country's shape. */
  readonly owner: string;
  /** ISO 3166-1's two letters, where Natural Earth gives any. */
  readonly code: string | undefined;
  readonly polygons: readonly GeoJSON.Position[][][];
}

/** As `ne_10m_admin_1_states_provinces` has it. */
interface Division {
  readonly iso_a2: string;
  readonly name: string | null;
}

/** Undisputed islands for which the source has no country's code. */
const UNCODED: Readonly<Record<string, string>> = {
  '-1 Cocos (Keeling) Islands': 'CC',
  '-1 Coral Sea Islands': 'AU',
  '-1 Christmas Island': 'CX',
  '-1 Clipperton Island': 'FR',
};

/** Owners of divisions by their code and name. */
const BY_DIVISION = new Map([
  ...Object.entries(UNCODED),
  ...OWNERS.areas.flatMap(({ owner, divisions = [] }) => divisions.map((name) => [name, owner] as const)),
  ...OWNERS.joined.flatMap(({ owner, division }) =>
    division === undefined ? [] : [[division, owner] as const],
  ),
]);
/** Owners of what has two letters of its own. */
const BY_CODE = new Map(
  OWNERS.joined.flatMap(({ owner, code }) => (code === undefined ? [] : [[code, owner] as const])),
);

/** Natural Earth's divisions, each with its owner; what is disputed inside one is cut off. */
export function unitsOf(features: readonly GeoJSON.Feature<GeoJSON.Geometry, Division>[]): Unit[] {
  const latitudes = latitudesAt180(features);
  return features.flatMap(({ properties, geometry }): Unit[] => {
    const code = /^[A-Z]{2}$/.test(properties.iso_a2) ? properties.iso_a2 : undefined;
    const name = (properties.name ?? '').trim();
    const owner =
      BY_DIVISION.get(`${properties.iso_a2} ${name}`) ??
      (code === undefined ? 'none' : (BY_CODE.get(code) ?? code));
    return OWNERS.areas.reduce<Unit[]>(
      (units, area) => units.flatMap((unit) => withoutArea(unit, area)),
      [{ name, owner, code, polygons: inSteps(geometry, latitudes) }],
    );
  });
}

/** Parts of a degree by which the two sides of a cut at 180° differ in the source. */
const SLIP = 0.005 * STEPS;

/** The latitudes in which shapes meet 180° from the west. */
function latitudesAt180(features: readonly GeoJSON.Feature[]): readonly number[] {
  const vertices = features.flatMap(({ geometry }) => polygonsOf(geometry).flat(2)).map(wholeSteps);
  return [...new Set(vertices.filter(([x]) => x === 180 * STEPS).map(([, y]) => y))];
}

/** Polygons in whole parts of a degree; from the east they meet 180° in the same latitudes as from the west. */
function inSteps(geometry: GeoJSON.Geometry, latitudes: readonly number[]): GeoJSON.Position[][][] {
  const joined = ([x = 0, y = 0]: GeoJSON.Position): GeoJSON.Position => {
    if (x !== -180 * STEPS) return [x, y];
    const [nearest = y] = latitudes.toSorted((a, b) => Math.abs(a - y) - Math.abs(b - y));
    return [x, Math.abs(nearest - y) <= SLIP ? nearest : y];
  };
  return polygonsOf(geometry)
    .map((rings) => rings.map((ring) => lineInSteps(ring).map(joined)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
}

/** A unit, and apart from it what of it is a disputed area. */
function withoutArea(unit: Unit, { owner, names, divisions, taken }: DisputedArea): Unit[] {
  if (!taken || divisions || unit.owner !== taken.from) return [unit];
  if (taken.parallel) return southOf(unit, taken.parallel.latitude * STEPS, owner);
  const isTaken = ([ring = []]: GeoJSON.Position[][]) =>
    booleanPointInPolygon(wholeSteps(taken.at), { type: 'Polygon', coordinates: [ring] });
  if (taken.along && unit.name !== taken.division) return [unit];
  const polygons = taken.along
    ? cutRing(unit.polygons[0]?.[0] ?? [], taken.along.map(wholeSteps)).map((ring) => [ring])
    : unit.polygons;
  const apart = polygons.filter(isTaken);
  if (apart.length === 0) return [unit];
  const [name = ''] = names;
  return [
    { ...unit, polygons: polygons.filter((polygon) => !isTaken(polygon)) },
    { name, owner, code: undefined, polygons: apart },
  ];
}

/** A unit's part south of a parallel belongs to another owner. */
function southOf(unit: Unit, latitude: number, owner: string): Unit[] {
  const [[ring = []] = []] = unit.polygons;
  const latitudes = ring.map(([, y = 0]) => y);
  if (Math.min(...latitudes) >= latitude) return [unit];
  if (Math.max(...latitudes) <= latitude) return [{ ...unit, owner }];
  const middle = (part: GeoJSON.Position[]) => part.reduce((sum, [, y = 0]) => sum + y, 0) / part.length;
  return cutRing(ring, onParallel(ring, latitude)).map((part) => ({
    ...unit,
    owner: middle(part) < latitude ? owner : unit.owner,
    polygons: [[part]],
  }));
}
