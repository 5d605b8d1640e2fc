import polylabel from 'polylabel';
import { wrappedLongitude } from '../../../src/story/box.ts';
import type { Bbox } from '../../../src/story/place.ts';
import { beside } from './frames.ts';
import { flatArea } from './rings.ts';

/** What of an area lies in a frame. */
interface InFrame {
  /** Its share of the frame, 0 to 1. */
  readonly share: number;
  /** Far from its edges: where a name has room. */
  place(): [number, number];
}

/** What of an area lies in a frame, its name where the largest part of that is; undefined where nothing of it does. */
export function inFrame(polygons: readonly GeoJSON.Position[][][], frame: Bbox): InFrame | undefined {
  const [west, south, , north] = frame;
  const east = frame[2] < west ? frame[2] + 360 : frame[2];
  const box: Bbox = [west, south, east, north];
  const parts = polygons
    .map(([outer = []]) => clipped(unwrapped(outer, box), box))
    .filter((ring) => ring.length > 3)
    .map((ring) => ({ ring, size: flatArea(ring) }));
  const [largest] = parts.sort((a, b) => b.size - a.size);
  if (!largest || largest.size === 0) return undefined;
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  return {
    share: total / ((east - west) * (north - south)),
    place: () => middleOf(largest.ring, south, north),
  };
}

/** The position in a ring that is farthest from its edges, as a frame shows it. */
function middleOf(ring: readonly GeoJSON.Position[], south: number, north: number): [number, number] {
  // Longitudes are shrunk to what the map shows of them, or a name would stand where it is merely wide.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = ring.map(([lng = 0, lat = 0]): [number, number] => [lng * shrink, lat]);
  const [x = 0, y = 0] = polylabel([flat], Math.max(0.001, (north - south) / 200));
  return [wrappedLongitude(x / shrink), y];
}

/** A ring as near to the frame as its longitudes can be told. */
function unwrapped(ring: readonly GeoJSON.Position[], box: Bbox): GeoJSON.Position[] {
  const [first = 0] = ring[0] ?? [];
  const middle = ring.reduce((sum, [lng = 0]) => sum + lng, 0) / Math.max(1, ring.length);
  const shift = Math.round((beside(middle, box) - middle) / 360) * 360;
  return shift === 0 || Number.isNaN(first)
    ? [...ring]
    : ring.map(([lng = 0, lat = 0]) => [lng + shift, lat]);
}

/** What of a ring lies in a box (Sutherland and Hodgman, 1974). */
function clipped(ring: readonly GeoJSON.Position[], [west, south, east, north]: Bbox): GeoJSON.Position[] {
  let path = ring.slice(0, -1);
  path = beyond(path, 0, west, 1);
  path = beyond(path, 0, east, -1);
  path = beyond(path, 1, south, 1);
  path = beyond(path, 1, north, -1);
  const [first] = path;
  return first ? [...path, first] : [];
}

/** What of an open ring lies on one side of a meridian or parallel. */
function beyond(path: GeoJSON.Position[], axis: 0 | 1, limit: number, sign: number): GeoJSON.Position[] {
  const kept: GeoJSON.Position[] = [];
  for (let i = 0; i < path.length; i++) {
    const [a, b] = [path.at(i - 1) ?? [], path[i] ?? []];
    const [before, now] = [sign * ((a[axis] ?? 0) - limit), sign * ((b[axis] ?? 0) - limit)];
    if (before >= 0 !== now >= 0) {
      const share = before / (before - now);
      kept.push([
        (a[0] ?? 0) + share * ((b[0] ?? 0) - (a[0] ?? 0)),
        (a[1] ?? 0) + share * ((b[1] ?? 0) - (a[1] ?? 0)),
      ]);
    }
    if (now >= 0) kept.push(b);
  }
  return kept;
}
