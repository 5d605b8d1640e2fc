import type { Bbox } from '../../story/place.ts';

const known = new WeakMap<readonly GeoJSON.Position[], Bbox>();

/** The box around a line or ring, in degrees; found once for each. */
export function lineExtent(line: readonly GeoJSON.Position[]): Bbox {
  const before = known.get(line);
  if (before) return before;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of line) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  const extent: Bbox = [west, south, east, north];
  known.set(line, extent);
  return extent;
}
