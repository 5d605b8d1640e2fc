import type { Geom } from 'polyclip-ts';

type Rings = GeoJSON.Position[][];

/** Polygons of which polyclip-ts can make nothing, as of rings that nearly touch each other too often. */
export class ClippingError extends Error {
  override readonly name = 'ClippingError';
}

/** What polyclip-ts makes; undefined where it can make nothing of rings that cross themselves too often. */
export function clipped<T>(clip: () => T): T | undefined {
  try {
    return clip();
  } catch {
    return undefined;
  }
}

/** Polygons as polyclip-ts has them. */
export function asGeometry(polygons: readonly Rings[]): Geom {
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([lng = 0, lat = 0]): [number, number] => [lng, lat])),
  );
}

/** Polygons that polyclip-ts has made, as GeoJSON has them. */
export function asRings(polygons: readonly (readonly (readonly (readonly [number, number])[])[])[]): Rings[] {
  return polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lng, lat])));
}
