import * as v from 'valibot';
import { isEncodedArc } from './arcs.ts';
import { isDate, isTime } from './dates.ts';
import { KINDS, type Kind } from './kinds.ts';
import { BboxSchema, LayerSchema, ManifestSchema, MOST_NORTH } from './manifest.ts';
import { type Bbox, type Place, PlacePropertiesSchema, SourceSchema } from './place.ts';
import { tolerant } from './tolerant.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const integer = v.pipe(v.number(), v.integer());
const gridPoint = v.strictTuple([integer, integer]);
const finite = v.pipe(v.number(), v.finite());
const pair = v.strictTuple([finite, finite]);
/** Shapes that lie across 180° go on beyond it, by a turn of the globe at most. */
const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-540), v.maxValue(540)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
/** It may run over 180°, its west above its east, but ends where the map does. */
const boxWith = (isSound: (box: Bbox) => boolean, expected: string) =>
  v.pipe(
    BboxSchema,
    v.check((box) => isSound(box) && box[1] >= -MOST_NORTH && box[3] <= MOST_NORTH, expected),
  );
const box = boxWith(
  ([west, south, east, north]) => west !== east && south < north,
  'a box with an area, its south below its north',
);
/** Of a point, or of a line along a meridian: it need have no area. */
const extent = boxWith(([, south, , north]) => south <= north, 'a box with its south below its north');
const date = v.pipe(text, v.check(isDate, 'a date as 2017, 2017-08 or 2017-08-31'));
const time = v.pipe(
  text,
  v.check(isTime, 'a date as 2017, 2017-08 or 2017-08-31, or two of them as 1980/1988'),
);
const measure = v.pipe(v.number(), v.finite(), v.minValue(0));

/**
 * An object whose keys are a story's own words, as a Map: in an object some of them (`constructor`) would be taken for
 * what every object has.
 */
const mapOf = <const S extends v.GenericSchema>(value: S) =>
  v.pipe(
    v.custom<Readonly<Record<string, v.InferInput<S>>>>(
      (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
      'an object',
    ),
    v.transform((input) => new Map<string, v.InferInput<S>>(Object.entries(input))),
    v.map(text, value),
  );

/** An index into the table of sources. */
const source = count;

const ServedPropertiesSchema = v.strictObject({
  ...PlacePropertiesSchema.entries,
  sources: v.array(source),
  disputed: v.optional(v.strictObject({ note: text, source })),
  at: position,
  bbox: extent,
  area: v.exactOptional(measure),
  length: v.exactOptional(measure),
});

const some = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.nonEmpty());
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
const FeatureSchema = featureSchema(() => ServedPropertiesSchema);
type ServedProperties = v.InferOutput<typeof ServedPropertiesSchema>;
const isKnown = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind);
/** An unknown kind is taken for the plainest that is drawn with the feature's geometry. */
const LaterFeatureSchema = featureSchema((plainest) => {
  const properties = v.pipe(
    v.strictObject({ ...ServedPropertiesSchema.entries, kind: text }),
    v.transform(({ kind, ...others }): ServedProperties & Pick<Place, 'isUnknownKind'> =>
      isKnown(kind) ? { ...others, kind } : { ...others, kind: plainest, isUnknownKind: true },
    ),
  );
  return properties as unknown as typeof ServedPropertiesSchema;
});

/** The basemap may be bare, but what there is of it is no empty line or ring. */
const lines = v.strictObject({ ...shapes.MultiLineString, arcs: v.array(line) });
const areas = v.strictObject({ ...shapes.MultiPolygon, arcs: v.array(polygon) });

const headOfPassage = {
  id: text,
  paragraph: count,
  features: v.array(text),
  time: v.optional(time),
};
const textOfPassage = {
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
  start: count,
  /** Feature, start, end. */
  mentions: v.array(v.strictTuple([text, count, count])),
};

const { layers: _layers, finer: _finer, $schema: _schema, ...about } = ManifestSchema.entries;

const partsWith = (feature: typeof FeatureSchema) => ({
  about: v.strictObject({
    ...about,
    published: date,
    updated: date,
    corrections: v.optional(v.array(v.strictObject({ date, text })), []),
    withdrawn: v.exactOptional(v.strictObject({ date, reason: text })),
    bbox: box,
    frames: v.strictObject({ wide: box, tall: box }),
  }),
  layers: v.array(v.strictObject({ ...LayerSchema.entries, bbox: v.optional(box) })),
  /** Places, notes and disputes name their sources by index into this table. */
  sources: v.array(SourceSchema),
  topology: v.strictObject({
    type: v.literal('Topology'),
    transform: v.strictObject({ scale: pair, translate: pair }),
    /** Unlike TopoJSON's own, as text: see `encodeArc`. */
    arcs: v.array(
      v.pipe(
        v.string(),
        v.check((arc) => isEncodedArc(arc), 'an arc of two vertices at least, in Base64 VLQ'),
      ),
    ),
    /** A collection a layer, by the layer's id. */
    objects: mapOf(v.strictObject({ type: v.literal('GeometryCollection'), geometries: v.array(feature) })),
  }),
  ground: v.strictObject({
    land: areas,
    lakes: areas,
    borders: lines,
    disputedBorders: lines,
    divisions: lines,
    names: v.array(
      v.strictObject({
        name: text,
        kind: v.picklist(['country', 'sea', 'lake', 'city', 'division']),
        at: position,
        rank: count,
      }),
    ),
  }),
  /** See `Widths`. */
  widths: v.exactOptional(mapOf(mapOf(count))),
  notes: v.array(
    v.strictObject({
      id: text,
      text,
      language: text,
      features: v.array(text),
      sources: v.array(source),
    }),
  ),
});
const parts = partsWith(FeatureSchema);
const laterParts = partsWith(LaterFeatureSchema);
const whole = { passages: v.array(v.strictObject({ ...headOfPassage, ...textOfPassage })) };
const split = {
  passages: v.array(v.strictObject(headOfPassage)),
  /** The files, from the story's folder, and how many of the passages each holds, in the passages' order. */
  texts: v.array(
    v.strictObject({ file: v.pipe(v.string(), v.regex(/^passages\/[a-z0-9-]+\.json$/)), count }),
  ),
};

/** `story.json` with all passages in it. Shapes are TopoJSON (https://github.com/topojson/topojson-specification). */
const WholeSchema = v.strictObject({ version: v.literal(1), ...parts, ...whole });

/** `story.json` of a story whose passages' texts lie beside it. */
const SplitSchema = v.strictObject({ version: v.literal(2), ...parts, ...split });

/** See `FinerFile`. */
const FinerFileSchema = v.strictObject({
  file: v.pipe(v.string(), v.regex(/^finer\/[a-z0-9-]+\.json$/)),
  areas: v.pipe(v.array(box), v.nonEmpty()),
  zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
});
const finer = { finer: v.exactOptional(v.array(FinerFileSchema)) };

/** Says itself where the passages' texts are, and is read as far as it is known (see `tolerant`). */
const LaterSchema = tolerant(
  v.variant('passagesIn', [
    v.strictObject({
      version: v.literal(3),
      passagesIn: v.literal('story'),
      ...laterParts,
      ...whole,
      ...finer,
    }),
    v.strictObject({
      version: v.literal(3),
      passagesIn: v.literal('files'),
      ...laterParts,
      ...split,
      ...finer,
    }),
  ]),
);

/** `story.json` as it is served. */
export const ServedSchema = v.variant('version', [WholeSchema, SplitSchema, LaterSchema]);

const texts = { passages: v.array(v.strictObject({ id: text, ...textOfPassage })) };

/** A file of passages' texts. */
export const TextsSchema = v.variant('version', [
  v.strictObject({ version: v.literal(2), ...texts }),
  tolerant(v.strictObject({ version: v.literal(3), ...texts })),
]);

/** As it is written; `Read` is what the schema makes of it. */
export type Served = v.InferInput<typeof ServedSchema>;
export type ServedFinerFile = v.InferInput<typeof FinerFileSchema>;
export type ServedTexts = v.InferInput<typeof TextsSchema>;
export type ServedWhole = v.InferInput<typeof WholeSchema>;
export type ServedFeature = v.InferInput<typeof FeatureSchema>;
export type Read = v.InferOutput<typeof ServedSchema>;
