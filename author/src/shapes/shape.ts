import type { Source } from '../../../src/story/place.ts';

/** What a shape is asked for. */
export type ShapeWish =
  /** ISO 3166-1's two letters. */
  | { readonly country: string }
  /** A first-level division by its name, in one country or in any. */
  | { readonly region: string; readonly country?: string };

/** A shape for a place of a story. */
export interface Shape {
  readonly geometry: GeoJSON.MultiPolygon | GeoJSON.MultiLineString;
  readonly source: Source & { readonly licence: string };
  /** Of a feature, as `Place` has it: simplified from what was surveyed. */
  readonly precision: 'generalised';
}
