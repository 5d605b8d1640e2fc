import { type Point, projection } from '../cartography/camera.ts';
import { isInRings } from '../cartography/in-rings.ts';
import { mostSpecificFirst } from '../cartography/order.ts';
import { wrappedLongitude } from '../story/box.ts';
import type { Place, Position } from '../story/place.ts';

/** Web Mercator in CSS pixels at zoom 0: `2 ** zoom` times as many at another. */
const toWorld = projection({ center: [0, 0], zoom: 0 }, { width: 512, height: 512 });

/** Pixels around the world at zoom 0. */
const AROUND = 512;
/** A shape may lie on past 180°, and a line or dot just beside it, on the other side. */
const TURNS = [0, 1, -1] as const;

interface Target {
  readonly place: Place;
  readonly dimension: 0 | 1 | 2;
  /** Points, lines or rings, in pixels at zoom 0. */
  readonly parts: readonly (readonly Point[])[];
}

/** A feature under a point: a dot (0), a line (1) or an area (2). */
export interface Hit {
  readonly place: Place;
  readonly dimension: 0 | 1 | 2;
  /** CSS pixels from the middle of the dot or line; 0 in an area. */
  readonly distance: number;
}

/**
 * Finds the features under a place on the map: points and lines within `tolerance` CSS pixels at
 * `zoom`, areas by containment. The most specific first: points before lines before areas,
 * then the nearer point or line, then as `mostSpecificFirst`. Features of `hidden` layers are not found.
 */
export type HitTest = (at: Position, zoom: number, tolerance: number, hidden: ReadonlySet<string>) => Hit[];

/** Prepares the hit test over a story's features. */
export function makeHitTest(places: Iterable<Place>): HitTest {
  const targets = mostSpecificFirst([...places]).map(targetOf);
  // Numbers alone, side by side: the boxes of ten thousand places are gone through at each move of a pointer.
  const boxes = Float64Array.from(targets.flatMap(({ parts }) => boxOf(parts)));
  return (at, zoom, tolerance, hidden) => {
    const [x, y] = toWorld([wrappedLongitude(at[0]), at[1]]);
    const reach = tolerance / 2 ** zoom;
    const found: Hit[] = [];
    for (let i = 0; i < targets.length; i++)
      for (const turns of TURNS) {
        const point: Point = [x + turns * AROUND, y];
        if (!within(point, boxes, 4 * i, reach)) continue;
        const target = targets[i];
        if (!target || hidden.has(target.place.layer)) continue;
        const { place, dimension } = target;
        const distance = distanceTo(target, point) * 2 ** zoom;
        if (distance > tolerance || (dimension === 2 && distance > 0)) continue;
        found.push({ place, dimension, distance });
        break;
      }
    return found.sort((a, b) => a.dimension - b.dimension || a.distance - b.distance);
  };
}

function targetOf(place: Place): Target {
  const { dimension, parts } = partsOf(place.geometry);
  const world = parts.map((part) => part.map((p) => toWorld([p[0] as number, p[1] as number])));
  return { place, dimension, parts: world };
}

function boxOf(parts: Target['parts']): number[] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts)
    for (const [x, y] of part) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  return box;
}

function partsOf(geometry: GeoJSON.Geometry): Pick<Target, 'dimension'> & { parts: GeoJSON.Position[][] } {
  switch (geometry.type) {
    case 'Point':
      return { dimension: 0, parts: [[geometry.coordinates]] };
    case 'MultiPoint':
      return { dimension: 0, parts: geometry.coordinates.map((p) => [p]) };
    case 'LineString':
      return { dimension: 1, parts: [geometry.coordinates] };
    case 'MultiLineString':
      return { dimension: 1, parts: geometry.coordinates };
    case 'Polygon':
      return { dimension: 2, parts: geometry.coordinates };
    case 'MultiPolygon':
      return { dimension: 2, parts: geometry.coordinates.flat() };
    case 'GeometryCollection': {
      const all = geometry.geometries.map(partsOf);
      const dimension = ([2, 1, 0] as const).find((d) => all.some((a) => a.dimension === d)) ?? 0;
      return { dimension, parts: all.filter((a) => a.dimension === dimension).flatMap((a) => a.parts) };
    }
  }
}

/** Whether a point is within `reach` of the box that stands in `boxes` from `first` on. */
function within([x, y]: Point, boxes: Float64Array, first: number, reach: number): boolean {
  return (
    x >= (boxes[first] ?? 0) - reach &&
    y >= (boxes[first + 1] ?? 0) - reach &&
    x <= (boxes[first + 2] ?? 0) + reach &&
    y <= (boxes[first + 3] ?? 0) + reach
  );
}

function distanceTo({ dimension, parts }: Target, point: Point): number {
  if (dimension === 2) return isInRings(parts, point) ? 0 : Infinity;
  let least = Infinity;
  for (const part of parts)
    for (let i = 0; i < Math.max(1, part.length - 1); i++) {
      const a = part[i];
      if (a) least = Math.min(least, toSegment(point, a, part[i + 1] ?? a));
    }
  return least;
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
