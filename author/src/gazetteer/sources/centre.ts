import type { GazetteerPlace } from '../place.ts';

/** Degrees: towns within one such cell count as one, so that a conurbation does not draw the centre to itself. */
const CELL = 0.25;

/** Where the towns of a part of the world lie on average, weighted by land rather than by people. Undefined without towns. */
export function centreOf(towns: readonly GazetteerPlace[]): { lng: number; lat: number } | undefined {
  const first = towns[0];
  if (first === undefined) return undefined;
  const cells = new Map<string, { lng: number; lat: number }>();
  for (const { lng, lat } of towns) {
    // Across 180° the parts are brought to one side.
    const near = lng - first.lng > 180 ? lng - 360 : lng - first.lng < -180 ? lng + 360 : lng;
    cells.set(`${Math.floor(near / CELL)} ${Math.floor(lat / CELL)}`, { lng: near, lat });
  }
  let lng = 0;
  let lat = 0;
  for (const cell of cells.values()) {
    lng += cell.lng;
    lat += cell.lat;
  }
  const middle = lng / cells.size;
  return { lng: middle > 180 ? middle - 360 : middle < -180 ? middle + 360 : middle, lat: lat / cells.size };
}
