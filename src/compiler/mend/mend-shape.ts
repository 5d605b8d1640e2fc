import type { StoryGeometry } from '../read/folder.ts';
import { isAllFlat, isFlat } from '../read/positions.ts';
import { clipped } from './clipping.ts';
import { uncrossed } from './crossings.ts';
import { jumps } from './jumps.ts';
import { cutLines, cutPoints, cutPolygons, isInWorld, LIMIT, onwardPolygons } from './meridian.ts';

/** What was mended in a shape. */
export type Mend = 'flat' | 'crossing' | 'meridian' | 'limit';

export interface MendedShape {
  /** Undefined where nothing of it is in the world that Web Mercator shows. */
  readonly geometry: StoryGeometry | undefined;
  readonly mends: ReadonlySet<Mend>;
  /** By the index of the polygon, where its ring crosses itself too far to be mended. */
  readonly crossings: ReadonlyMap<number, readonly GeoJSON.Position[]>;
}

/**
 * A geometry that both drawings can draw: without flat rings beside others, without rings that cross themselves a little,
 * cut at 180° (RFC 7946 §3.1.9) and at the limits of Web Mercator. What needs no mending is the very same geometry.
 */
export function mendShape(geometry: StoryGeometry): MendedShape {
  const mends = new Set<Mend>();
  const none = new Map<number, readonly GeoJSON.Position[]>();
  const lines = linesOf(geometry);
  if (lines.some((line) => line.some(([, lat = 0]) => Math.abs(lat) > LIMIT))) mends.add('limit');
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') {
    if (lines.flat().every(isInWorld)) return { geometry, mends, crossings: none };
    return { geometry: shaped('Point', geometry, cutPoints(lines.flat())), mends, crossings: none };
  }
  if (lines.some((line) => line.some(([lng = 0]) => Math.abs(lng) > 180))) mends.add('meridian');
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
    if (lines.some(jumps)) mends.add('meridian');
    if (mends.size === 0) return { geometry, mends, crossings: none };
    return { geometry: shaped('LineString', geometry, cutLines(lines)), mends, crossings: none };
  }
  // A speck has nothing but its flat ring.
  if (isAllFlat(geometry)) return { geometry, mends: new Set(), crossings: none };
  const written = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  // Of rings around a pole any may come first; else the holes of a flat ring go with it.
  const full = written.map((rings) =>
    rings.some(jumps) || (rings[0] && !isFlat(rings[0])) ? rings.filter((ring) => !isFlat(ring)) : [],
  );
  if (full.flat().length < written.flat().length) mends.add('flat');
  // Each polygon's index as written, though a ring over 180° may become several.
  const onward = full.flatMap((rings, index) =>
    rings.length > 0 ? (clipped(() => onwardPolygons(rings)) ?? []).map((value) => ({ index, value })) : [],
  );
  const lost = full.flatMap((rings, index) =>
    rings.length > 0 && onward.every((one) => one.index !== index) ? [[index, []] as const] : [],
  );
  if (lost.length > 0) return { geometry, mends, crossings: new Map(lost) };
  if (onward.some(({ index, value }) => value !== full[index])) mends.add('meridian');
  const { polygons, isMended, crossings } = uncrossed(onward.map(({ value }) => value));
  if (isMended) mends.add('crossing');
  const crossed = new Map([...crossings].map(([at, places]) => [onward[at]?.index ?? at, places]));
  // Nothing is built of it.
  if (mends.size === 0 || crossed.size > 0) return { geometry, mends, crossings: crossed };
  const cut = clipped(() => cutPolygons(polygons));
  if (!cut) return { geometry, mends, crossings: new Map([[0, []]]) };
  return { geometry: shaped('Polygon', geometry, cut), mends, crossings: none };
}

/**
 * Whether nothing of a geometry is cut or left out by `mendShape`: then its box is the one of the mended shape, in a small
 * part of the time. Rings that cross themselves are not looked for: within their box they stay.
 */
export function isDrawnWhole(geometry: StoryGeometry): boolean {
  const lines = linesOf(geometry);
  if (!lines.every((line) => line.every(isInWorld))) return false;
  if (geometry.type.endsWith('Point')) return true;
  return !lines.some(jumps) && !(geometry.type.endsWith('Polygon') && lines.some(isFlat));
}

/** All positions of a geometry, those of a line or ring together. */
function linesOf(geometry: StoryGeometry): GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

/** Parts as one geometry: of the simple type where there is one part, and there was a simple one before. */
function shaped(
  type: 'Point' | 'LineString' | 'Polygon',
  before: StoryGeometry,
  parts: readonly unknown[],
): StoryGeometry | undefined {
  if (parts.length === 0) return undefined;
  if (parts.length === 1 && before.type === type) return { type, coordinates: parts[0] } as StoryGeometry;
  return { type: `Multi${type}`, coordinates: parts } as StoryGeometry;
}
