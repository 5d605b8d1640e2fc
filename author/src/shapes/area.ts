import { merge } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { boxAround } from '../../../src/compiler/compile/extent.ts';
import type { Region } from '../basemap/region.ts';
import { thinned } from '../basemap/thinned.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { comparable } from './comparable.ts';
import { positionsOf } from './lines.ts';
import type { ShapeWish } from './shape.ts';

/** Areas that are no country of their own, by the country of which the United Nations count them. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  UA: ['crimea'],
  SY: ['golan'],
  CY: ['northern-cyprus'],
  EH: ['western-sahara-morocco'],
  SO: ['somaliland'],
};

/** The side of a square as large as the least island, in units of how far a line may stray there. */
const ISLAND = 1.2;

/**
 * A country or region as one shape; undefined where none is called so.
 *
 * @param region for which it is thinned as the basemap is, without islands that are not seen there
 */
export function areaOf(
  wish: Extract<ShapeWish, { country: string } | { region: string }>,
  atlas: Atlas,
  region?: Region,
): GeoJSON.MultiPolygon | undefined {
  const { lines, table } = atlas.areas();
  const owners = table.owners.map(({ owner }) => owner);
  const wanted = comparable('region' in wish ? wish.region : '');
  const isMeant = ({ owner, code, name }: (typeof table.units)[number]): boolean => {
    const country = wish.country === undefined ? undefined : [wish.country, ...(WITHIN[wish.country] ?? [])];
    const isIn = !country || country.includes(code ?? '') || country.includes(owners[owner] ?? '');
    return isIn && (!('region' in wish) || comparable(name) === wanted);
  };
  const units = table.units.filter(isMeant);
  if (units.length === 0) return undefined;
  const used = new Map<number, number>();
  const renumbered = (line: number): number => {
    const index = line < 0 ? ~line : line;
    const number = used.get(index) ?? used.size;
    used.set(index, number);
    return line < 0 ? ~number : number;
  };
  const geometries = units.map(({ polygons }) => ({
    type: 'MultiPolygon' as const,
    arcs: polygons.map((rings) => rings.map((ring) => ring.map(renumbered))),
  }));
  const numbers = [...used.keys()];
  const arcs = region
    ? thinned(
        lines,
        numbers.map((line) => [line]),
        region,
      )
    : numbers.map((line) => positionsOf(lines, line));
  const topology = { type: 'Topology', objects: {}, arcs } as unknown as Topology;
  const area = merge(topology as never, geometries as unknown as Polygon[]);
  return region ? { ...area, coordinates: seenIn(area.coordinates, region) } : area;
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
