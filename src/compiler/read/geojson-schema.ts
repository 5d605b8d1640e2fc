import * as v from 'valibot';
import { BboxSchema, DataScaleSchema } from '../../story/manifest.ts';
import { NamesSchema, PlacePropertiesSchema, SourceSchema } from '../../story/place.ts';

/** Of a position longitude and latitude; a height or more is left out (RFC 7946 §3.1.1). */
const position = v.tuple([v.number(), v.number()]);
/** Of the basemap, which no rule of its own holds to a box. */
const onGlobe = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
type Position = typeof position | typeof onGlobe;
const lineOf = (at: Position) => v.pipe(v.array(at), v.minLength(2, 'two positions at least'));
const ringOf = (at: Position) => v.pipe(v.array(at), v.minLength(4, 'a ring of four positions at least'));
const polygonOf = (at: Position) => v.pipe(v.array(ringOf(at)), v.minLength(1, 'an outer ring'));
const line = lineOf(position);
const polygon = polygonOf(position);

const multiPolygon = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(polygonOf(onGlobe)),
});
const multiLine = v.object({
  type: v.literal('MultiLineString'),
  coordinates: v.array(lineOf(onGlobe)),
});

/** The geometries of RFC 7946 §3.1 that a map draws; their foreign members (§6.1) are left out. */
const GeometrySchema = v.variant('type', [
  v.object({ type: v.literal('Point'), coordinates: position }),
  v.object({ type: v.literal('MultiPoint'), coordinates: v.pipe(v.array(position), v.nonEmpty()) }),
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({
    type: v.literal('MultiLineString'),
    coordinates: v.pipe(v.array(line), v.nonEmpty()),
  }),
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({
    type: v.literal('MultiPolygon'),
    coordinates: v.pipe(v.array(polygon), v.nonEmpty()),
  }),
]);

/** A feature of a story's layer; its foreign members, and properties that a place has none of, are left out. */
export const FeatureSchema = v.object({
  type: v.literal('Feature'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id')),
  properties: v.object(PlacePropertiesSchema.entries),
  geometry: GeometrySchema,
});

/** A story's layer: a FeatureCollection (RFC 7946 §3.3), without its foreign members. */
export const LayerFileSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(FeatureSchema),
});

/** `basemap.json`: see `Basemap`. */
export const BasemapSchema = v.strictObject({
  land: multiPolygon,
  lakes: multiPolygon,
  rivers: v.exactOptional(multiLine),
  borders: multiLine,
  disputedBorders: multiLine,
  divisions: multiLine,
  names: v.array(
    v.strictObject({
      name: v.pipe(v.string(), v.nonEmpty()),
      names: v.exactOptional(NamesSchema),
      kind: v.picklist(['country', 'sea', 'lake', 'river', 'city', 'division']),
      at: onGlobe,
      rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
    }),
  ),
  /** The scale of its shapes, as in the manifest, which goes before it. */
  dataScales: v.exactOptional(v.pipe(v.array(DataScaleSchema), v.nonEmpty())),
  /** They go wherever the file is copied. */
  sources: v.exactOptional(v.pipe(v.array(SourceSchema), v.nonEmpty())),
  /** What `article-map basemap` has made it for: opening views, and by how much coarser than it could be for its bytes. */
  made: v.exactOptional(
    v.strictObject({
      frames: v.pipe(v.array(BboxSchema), v.nonEmpty()),
      coarser: v.pipe(v.number(), v.minValue(1)),
    }),
  ),
});
