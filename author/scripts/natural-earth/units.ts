import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
// Where Golan is parted from Israel, as in `geodata/derive/countries.mjs`.
import GOLAN_LINE from '../../../geodata/derive/golan-line.json' with { type: 'json' };
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

/** Where a division belongs that has no country of its own, or is disputed, by its code and name. */
const OWNERS: Readonly<Record<string, string>> = {
  'RU Crimea': 'crimea',
  'RU Sevastopol': 'crimea',
  'IN Jammu and Kashmir': 'kashmir-india',
  'PK Azad Kashmir': 'kashmir-pakistan',
  'PK Northern Areas': 'kashmir-pakistan',
  '-1 Kashmir': 'siachen',
  '-1 Northern Cyprus': 'northern-cyprus',
  '-1 Somaliland': 'somaliland',
  '-1 Dhekelia': 'CY',
  '-1 Akrotiri': 'CY',
  '-1 Guantanamo Bay USNB': 'CU',
  '-1 Baykonur lease in Qyzylorda': 'KZ',
  '-1 Cocos (Keeling) Islands': 'CC',
  '-1 Coral Sea Islands': 'AU',
  '-1 Christmas Island': 'CX',
  '-1 Clipperton Island': 'FR',
};

/** Special administrative regions, whose limit is no border between countries. */
const JOINED: Readonly<Record<string, string>> = { HK: 'CN', MO: 'CN' };

/** The northern limit of Western Sahara on the United Nations' maps, degrees. */
const SAHARA = 27.667;

/** Natural Earth's divisions, each with its owner; what is disputed inside one is cut off. */
export function unitsOf(features: readonly GeoJSON.Feature<GeoJSON.Geometry, Division>[]): Unit[] {
  const latitudes = latitudesAt180(features);
  return features.flatMap(({ properties, geometry }): Unit[] => {
    const code = /^[A-Z]{2}$/.test(properties.iso_a2) ? properties.iso_a2 : undefined;
    const name = (properties.name ?? '').trim();
    const owner =
      OWNERS[`${properties.iso_a2} ${name}`] ?? (code === undefined ? 'none' : (JOINED[code] ?? code));
    const unit = { name, owner, code, polygons: inSteps(geometry, latitudes) };
    if (owner === 'IL' && name === 'HaZafon')
      return cutAlong(unit, GOLAN_LINE.map(wholeSteps), 'golan', [35.75, 33]);
    if (owner === 'IR') return withoutAbuMusa(unit);
    if (owner === 'MA') return southOf(unit, SAHARA * STEPS, 'western-sahara-morocco');
    return [unit];
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

function cutAlong(unit: Unit, line: GeoJSON.Position[], owner: string, inside: GeoJSON.Position): Unit[] {
  const [[ring = []] = []] = unit.polygons;
  const parts = cutRing(ring, line);
  const isInside = (part: GeoJSON.Position[]) =>
    booleanPointInPolygon(wholeSteps(inside), { type: 'Polygon', coordinates: [part] });
  return [
    { ...unit, polygons: parts.filter((part) => !isInside(part)).map((part) => [part]) },
    {
      ...unit,
      name: 'Golan',
      owner,
      code: undefined,
      polygons: parts.filter(isInside).map((part) => [part]),
    },
  ];
}

/** Claimed by the Emirates, held by Iran. */
function withoutAbuMusa(unit: Unit): Unit[] {
  const isIt = ([outer = []]: GeoJSON.Position[][]) =>
    booleanPointInPolygon(wholeSteps([55.03, 25.87]), { type: 'Polygon', coordinates: [outer] });
  const taken = unit.polygons.filter(isIt);
  if (taken.length === 0) return [unit];
  return [
    { ...unit, polygons: unit.polygons.filter((polygon) => !isIt(polygon)) },
    { name: 'Abu Musa', owner: 'none', code: undefined, polygons: taken },
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
