import * as v from 'valibot';
import { HttpAddressSchema } from './http-address.ts';
import { KINDS } from './kinds.ts';

/** How far a drawn shape can be trusted: measured in the field, simplified from that, or a mere diagram. */
export const PRECISIONS = ['surveyed', 'generalised', 'schematic'] as const;

/** Where a shape or a statement comes from. */
export const SourceSchema = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  /** Absent of what was drawn for the story itself. */
  url: v.exactOptional(HttpAddressSchema),
  licence: v.optional(v.pipe(v.string(), v.nonEmpty())),
});

/** Names by BCP 47 language tag. The build asks for the story's own language in each, which no schema knows. */
export const NamesSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag as en or fa-IR')),
    v.pipe(v.string(), v.nonEmpty()),
  ),
  v.check((names) => Object.keys(names).length > 0, 'a name in one language at least'),
);

/**
 * A published size, with where it is published: a length in kilometres of what is drawn as lines, an area in square
 * kilometres of all else. It may differ from what is drawn, which is simpler.
 */
export const SizeSchema = v.strictObject({
  value: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  unit: v.picklist(['km', 'km2']),
  source: SourceSchema,
});

/** The `properties` of a feature in a story's GeoJSON layers. */
export const PlacePropertiesSchema = v.strictObject({
  name: NamesSchema,
  /** Languages spoken at the place: their names stand under the reader's own, in this order. */
  localLanguages: v.optional(v.array(v.string())),
  /** Further names in use, each with its language ("Arvand Rud" for the Shatt al-Arab). */
  otherNames: v.optional(v.array(v.strictObject({ value: v.string(), lang: v.string() }))),
  /** The words by which a text names the place. */
  mentions: v.array(v.pipe(v.string(), v.nonEmpty())),
  kind: v.picklist(KINDS),
  precision: v.picklist(PRECISIONS),
  /** 1 (named first and longest when zooming out) to 5 (named only close by). */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  sources: v.pipe(v.array(SourceSchema), v.nonEmpty()),
  size: v.optional(SizeSchema),
  /** An arrow at the end of a line's last part: where it ends is a direction, and no place. */
  arrow: v.optional(v.picklist(['end'])),
  /** Present where a border or a name is disputed: who disputes what, with a source. */
  disputed: v.optional(v.strictObject({ note: v.pipe(v.string(), v.nonEmpty()), source: SourceSchema })),
});

export type Source = v.InferOutput<typeof SourceSchema>;
/** Names by BCP 47 language tag. In a story that was read the one in the story's own language is the first. */
export type Names = v.InferOutput<typeof NamesSchema>;
export type PlaceProperties = v.InferOutput<typeof PlacePropertiesSchema>;

/** [west, south, east, north] in degrees, as in RFC 7946 §5. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];
/** [longitude, latitude] in degrees, as in RFC 7946 §3.1.1. */
export type Position = readonly [lng: number, lat: number];

/** What the build measures of a feature, with Turf. */
export interface Measures {
  /** A point that lies on or in the feature, fit to carry its name. */
  readonly at: Position;
  readonly bbox: Bbox;
  /** Square kilometres, of areas. */
  readonly area?: number;
  /** Kilometres, of lines. */
  readonly length?: number;
}

/** A feature of a story (RFC 7946 Feature): a country, region, river, pipeline, city. */
export interface Place extends PlaceProperties, Measures {
  readonly id: string;
  /** The id of the layer it belongs to. */
  readonly layer: string;
  /** Present where the story names a kind that this release does not know: `kind` is then the plainest with its geometry. */
  readonly isUnknownKind?: true;
  readonly geometry: GeoJSON.Geometry;
}
