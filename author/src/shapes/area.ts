import { merge } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { boxAround } from '../../../src/compiler/compile/extent.ts';
import { wound } from '../../../src/compiler/compile/wound.ts';
import { divisionsIn } from '../basemap/divisions.ts';
import type { Region } from '../basemap/region.ts';
import { withoutSpurs } from '../basemap/rings.ts';
import { thinned } from '../basemap/thinned.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { OWNERS } from '../natural-earth/owners.ts';
import { comparable } from './comparable.ts';
import type { ShapeWish } from './shape.ts';

/** A country's owners: itself, and areas that are no country's but that the United Nations count to it. */
function ownersOf(country: string): string[] {
  return [country, ...OWNERS.areas.flatMap(({ owner, countedTo }) => (countedTo === country ? [owner] : []))];
}

/** The side of a square as large as the least island, in units of how far a line may stray there. */
const ISLAND = 1.2;

type AreaWish = Extract<ShapeWish, { country: string } | { region: string }>;
type Rings = readonly (readonly number[])[];

/** Polygons by numbers of paths, and of which of the atlas's lines each path consists. */
interface Parts {
  readonly polygons: readonly Rings[];
  pathOf(number: number): readonly number[];
}

/**
 * A country or region as one shape; undefined where none is called so.
 *
 * @param region for which it is thinned as the basemap is, without islands that are not seen there; absent: every vertex
 */
export function areaOf(wish: AreaWish, atlas: Atlas, region?: Region): GeoJSON.MultiPolygon | undefined {
  const parts = ('region' in wish ? undefined : countryParts(wish.country, atlas)) ?? unitParts(wish, atlas);
  if (parts.polygons.length === 0) return undefined;
  const used = new Map<number, number>();
  const renumbered = (path: number): number => {
    const index = path < 0 ? ~path : path;
    const number = used.get(index) ?? used.size;
    used.set(index, number);
    return path < 0 ? ~number : number;
  };
  const geometry = {
    type: 'MultiPolygon' as const,
    arcs: parts.polygons.map((rings) => rings.map((ring) => ring.map(renumbered))),
  };
  const kept = region && divisionsIn(atlas, region).ends;
  const arcs = thinned(atlas.areas().lines, [...used.keys()].map(parts.pathOf), region, kept);
  const topology = { type: 'Topology', objects: {}, arcs } as unknown as Topology;
  const { coordinates } = merge(topology as never, [geometry] as unknown as Polygon[]);
  const solid = coordinates
    .map((rings) => rings.map(withoutSpurs).filter((ring) => ring.length > 3))
    .filter(([outer]) => outer !== undefined);
  return wound({ type: 'MultiPolygon', coordinates: region ? seenIn(solid, region) : solid });
}

/** A country by its boundaries, which the basemap draws too; undefined of what is no country's shape by itself. */
function countryParts(country: string, atlas: Atlas): Parts | undefined {
  const { owners, boundaries } = atlas.areas().table;
  if (!owners.some(({ owner }) => owner === country)) return undefined;
  const meant = ownersOf(country);
  return {
    polygons: owners.filter(({ owner }) => meant.includes(owner)).flatMap(({ polygons }) => polygons),
    pathOf: (number) => boundaries[number] ?? [],
  };
}

function unitParts(wish: AreaWish, atlas: Atlas): Parts {
  const wanted = comparable('region' in wish ? wish.region : '');
  const found = unitsIn(wish.country, atlas).filter(
    ({ name }) => !('region' in wish) || comparable(name) === wanted,
  );
  return { polygons: found.flatMap(({ polygons }) => polygons), pathOf: (number) => [number] };
}

/**
 * The first-level divisions of a country, or of all.
 *
 * @param country ISO 3166-1's two letters
 */
export function unitsIn(
  country: string | undefined,
  atlas: Atlas,
): ReturnType<Atlas['areas']>['table']['units'] {
  const { owners, units } = atlas.areas().table;
  if (country === undefined) return units;
  const meant = ownersOf(country);
  return units.filter(
    ({ owner, code = '' }) => meant.includes(code) || meant.includes(owners[owner]?.owner ?? ''),
  );
}

/** Polygons without those that are too small to be seen; the largest stays. */
function seenIn(polygons: GeoJSON.Position[][][], region: Region): GeoJSON.Position[][][] {
  const sized = polygons.map((polygon) => {
    const [west, south, east, north] = boxAround({ type: 'Polygon', coordinates: polygon });
    const [lng, lat] = [(west + east) / 2, (south + north) / 2];
    const shrink = Math.cos((lat * Math.PI) / 180);
    const side = Math.sqrt(((east - west) * shrink * (north - south)) / 2);
    return { polygon, side, share: side / (ISLAND * region.tolerance(lng, lat)) };
  });
  const largest = Math.max(...sized.map(({ side }) => side));
  return sized.filter(({ side, share }) => share >= 1 || side === largest).map(({ polygon }) => polygon);
}
