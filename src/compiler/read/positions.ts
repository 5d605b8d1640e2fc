import { pointer } from '../../story/problem.ts';
import { isAroundPole, jumps, onwardLine } from '../mend/jumps.ts';
import type { StoryGeometry } from './folder.ts';

/** A position of a geometry, and its JSON pointer from the geometry on. */
interface Placed<T> {
  readonly path: string;
  readonly value: T;
}

/** Every position of a geometry. */
export function positionsOf(geometry: StoryGeometry): GeoJSON.Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
}

/** Every position of a geometry, and where it stands in that. */
export function placedPositionsOf(geometry: StoryGeometry): Placed<GeoJSON.Position>[] {
  const found: Placed<GeoJSON.Position>[] = [];
  const walk = (coordinates: unknown[], path: string) => {
    if (typeof coordinates[0] === 'number') found.push({ path, value: coordinates as GeoJSON.Position });
    else for (const [index, part] of coordinates.entries()) walk(part as unknown[], path + pointer(index));
  };
  walk(geometry.coordinates, '/coordinates');
  return found;
}

/** Every polygon of a geometry, as its rings; none, where it is no area. */
export function polygonsOf(geometry: StoryGeometry): Placed<GeoJSON.Position[][]>[] {
  if (geometry.type === 'Polygon') return [{ path: '/coordinates', value: geometry.coordinates }];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((value, index) => ({ path: `/coordinates/${index}`, value }));
}

/** Every ring of a geometry; none, where it is no area. */
export function ringsOf(geometry: StoryGeometry): Placed<GeoJSON.Position[]>[] {
  return polygonsOf(geometry).flatMap(({ path, value }) =>
    value.map((ring, index) => ({ path: `${path}/${index}`, value: ring })),
  );
}

/** Degrees: a tenth of a millimetre on the ground. */
const FLAT = 1e-9;

/** Whether all positions of a ring lie on one line, or are one, so that nothing lies inside. */
export function isFlat(written: readonly GeoJSON.Position[]): boolean {
  const ring = jumps(written) ? onwardLine(written) : written;
  // A parallel has its pole inside.
  if (ring !== written && isAroundPole(ring)) return false;
  const [[x = 0, y = 0] = []] = ring;
  let [dx, dy, reach] = [0, 0, 0];
  for (const [lng = 0, lat = 0] of ring) {
    const away = Math.hypot(lng - x, lat - y);
    if (away > reach) [dx, dy, reach] = [lng - x, lat - y, away];
  }
  return ring.every(([lng = 0, lat = 0]) => Math.abs((lng - x) * dy - (lat - y) * dx) <= FLAT * reach);
}

/** Whether a geometry is an area, and nothing lies inside any of its outer rings. */
export function isAllFlat(geometry: StoryGeometry): boolean {
  const polygons = polygonsOf(geometry);
  return polygons.length > 0 && polygons.every(({ value: [outer = []] }) => isFlat(outer));
}

/** Degrees: a kilometre on the ground. */
const SPECK = 0.01;

/** Whether a geometry is so small that rounding may have left it without area, as the Vatican in world-atlas. */
export function isSpeck(geometry: StoryGeometry): boolean {
  const [west, south, east, north] = extentOf(positionsOf(geometry));
  const reach = Math.max(east - west, north - south);
  return reach > 0 && reach < SPECK;
}

/** Whether a box has an inside: from west to east, over 180° where west is above east (RFC 7946 §5.2). */
export function isBox([west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean {
  return west !== east && south < north;
}

/** The smallest box around positions; west above east where there are none. */
export function extentOf(positions: readonly GeoJSON.Position[]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of positions) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
