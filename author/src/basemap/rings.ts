import { KM_A_DEGREE } from '../../../src/story/degrees.ts';

/** The longest spur, in vertices, that thinning leaves behind. */
const SPUR = 8;

/** A ring without the spurs in which it comes back to a vertex after a few steps. */
export function withoutSpurs(ring: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  const path: GeoJSON.Position[] = [];
  for (const at of ring.slice(0, -1)) {
    const from = Math.max(path.length - SPUR, 0);
    const back = path.slice(from).findIndex(([lng, lat]) => lng === at[0] && lat === at[1]);
    if (back >= 0) path.length = from + back;
    path.push(at);
  }
  const [first] = path;
  return first ? [...path, first] : [];
}

/** The area of a ring in square degrees, as if these were alike. */
export function flatArea(ring: readonly GeoJSON.Position[]): number {
  let sum = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[i + 1] ?? ring[0] ?? [];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

/** The area of a ring in square kilometres, as if the world were flat at its middle. */
export function ringArea(ring: readonly GeoJSON.Position[]): number {
  const latitudes = ring.reduce((sum, [, y = 0]) => sum + y, 0);
  const shrink = Math.cos((latitudes / Math.max(1, ring.length) / 180) * Math.PI);
  return flatArea(ring) * shrink * KM_A_DEGREE ** 2;
}
