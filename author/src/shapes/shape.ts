import type { Position, Source } from '../../../src/story/place.ts';

/** What a shape is asked for. */
export type ShapeWish =
  /** ISO 3166-1's two letters. */
  | { readonly country: string }
  /** A first-level division by its name, in one country or in any. */
  | { readonly region: string; readonly country?: string }
  /** By its name in English; `near` chooses where several are called so, longitude and latitude in degrees. */
  | { readonly river: string; readonly near?: Position }
  | { readonly lake: string }
  /** It is the basemap's water: its shape is a point for its name. */
  | { readonly sea: string };

/** A shape for a place of a story. */
export interface Shape {
  /** Longitude and latitude in degrees, cut at 180° (RFC 7946). */
  readonly geometry: GeoJSON.MultiPolygon | GeoJSON.MultiLineString | GeoJSON.Point;
  readonly source: Source & { readonly licence: string };
  /** Of a feature, as `Place` has it: simplified from what was surveyed. */
  readonly precision: 'generalised';
}
