import * as v from 'valibot';
import { KINDS, type Kind } from './kinds.ts';
import { type Place, PlacePropertiesSchema, SizeSchema } from './place.ts';
import { count, extent, gridPoint, integer, measure, position, some, text } from './served-values.ts';

/** An index into the table of sources. */
export const sourceIndex = count;

const ServedPropertiesSchema = v.strictObject({
  ...PlacePropertiesSchema.entries,
  sources: v.array(sourceIndex),
  size: v.exactOptional(v.strictObject({ ...SizeSchema.entries, source: sourceIndex })),
  disputed: v.optional(v.strictObject({ note: text, source: sourceIndex })),
  at: position,
  bbox: extent,
  area: v.exactOptional(measure),
  length: v.exactOptional(measure),
});

/** A line or a ring. */
const line = some(integer);
const polygon = some(line);
const shapes = {
  Point: { type: v.literal('Point'), coordinates: gridPoint },
  MultiPoint: { type: v.literal('MultiPoint'), coordinates: some(gridPoint) },
  LineString: { type: v.literal('LineString'), arcs: line },
  MultiLineString: { type: v.literal('MultiLineString'), arcs: some(line) },
  Polygon: { type: v.literal('Polygon'), arcs: polygon },
  MultiPolygon: { type: v.literal('MultiPolygon'), arcs: some(polygon) },
};
const featureSchema = (propertiesOf: (plainest: Kind) => typeof ServedPropertiesSchema) => {
  const feature = (plainest: Kind) => ({ id: text, properties: propertiesOf(plainest) });
  return v.variant('type', [
    v.strictObject({ ...shapes.Point, ...feature('site') }),
    v.strictObject({ ...shapes.MultiPoint, ...feature('site') }),
    v.strictObject({ ...shapes.LineString, ...feature('pipeline') }),
    v.strictObject({ ...shapes.MultiLineString, ...feature('pipeline') }),
    v.strictObject({ ...shapes.Polygon, ...feature('region') }),
    v.strictObject({ ...shapes.MultiPolygon, ...feature('region') }),
  ]);
};
/** A feature as versions 1 and 2 have it. */
export const FeatureSchema = featureSchema(() => ServedPropertiesSchema);
type ServedProperties = v.InferOutput<typeof ServedPropertiesSchema>;
const isKnown = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind);
/** An unknown kind is taken for the plainest that is drawn with the feature's geometry. */
export const LaterFeatureSchema = featureSchema((plainest) => {
  const properties = v.pipe(
    v.strictObject({ ...ServedPropertiesSchema.entries, kind: text }),
    v.transform(({ kind, ...others }): ServedProperties & Pick<Place, 'isUnknownKind'> =>
      isKnown(kind) ? { ...others, kind } : { ...others, kind: plainest, isUnknownKind: true },
    ),
  );
  return properties as unknown as typeof ServedPropertiesSchema;
});

/** Of the basemap, which may be bare; but what there is of it is no empty line or ring. */
export const basemapLines = v.strictObject({ ...shapes.MultiLineString, arcs: v.array(line) });
/** As `basemapLines`. */
export const basemapAreas = v.strictObject({ ...shapes.MultiPolygon, arcs: v.array(polygon) });
