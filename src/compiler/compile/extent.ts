import { MOST_NORTH } from '../../story/manifest.ts';
import type { Bbox } from '../../story/place.ts';
import type { StoryGeometry } from '../read/folder.ts';
import { extentOf } from '../read/positions.ts';

/**
 * The smallest box around a geometry that lies between -180° and 180°; it runs over 180° (RFC 7946 §5.2) where that is
 * the shorter way around all its parts. In latitude it ends with the boxes of served stories.
 */
export function boxAround(geometry: StoryGeometry): Bbox {
  const parts = partsOf(geometry).map(extentOf);
  const [one, ...others] = parts;
  const [west, south, east, north] =
    one && others.length === 0
      ? one
      : extentOf(
          parts.flatMap(([west, south, east, north]) => [
            [west, south],
            [east, north],
          ]),
        );
  const clipped = [Math.max(-MOST_NORTH, south), Math.min(MOST_NORTH, north)] as const;
  const gap = others.length === 0 ? NO_GAP : widestGap(parts);
  if (gap.to - gap.from <= west + 360 - east) return [west, clipped[0], east, clipped[1]];
  return [gap.to, clipped[0], gap.from, clipped[1]];
}

const NO_GAP = { from: 0, to: 0 };

/** The widest stretch of longitudes between the parts, in which none of them lies. */
function widestGap(parts: readonly Bbox[]): { readonly from: number; readonly to: number } {
  let widest = NO_GAP;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [west, , east] of [...parts].sort((a, b) => a[0] - b[0])) {
    if (reached > Number.NEGATIVE_INFINITY && west - reached > widest.to - widest.from)
      widest = { from: reached, to: west };
    reached = Math.max(reached, east);
  }
  return widest;
}

/** Each connected part's positions; of a polygon its outer ring's. */
function partsOf(geometry: StoryGeometry): GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.slice(0, 1);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.slice(0, 1));
  }
}
