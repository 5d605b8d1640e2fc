import * as v from 'valibot';
import { ENCODED_ARC } from './arcs.ts';
import { BboxSchema, LayerSchema, ManifestSchema } from './manifest.ts';
import { PlacePropertiesSchema, SourceSchema } from './place.ts';

/** The newest version of the served form that this code reads. A change that older code cannot read raises it. */
export const SERVED_VERSION = 2;

const text = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const integer = v.pipe(v.number(), v.integer());
const gridPoint = v.strictTuple([integer, integer]);
const position = v.strictTuple([v.number(), v.number()]);
/** An index into the table of sources. */
const source = count;

const ServedPropertiesSchema = v.strictObject({
  ...PlacePropertiesSchema.entries,
  sources: v.array(source),
  disputed: v.optional(v.strictObject({ note: text, source })),
  at: position,
  bbox: BboxSchema,
  area: v.exactOptional(v.number()),
  length: v.exactOptional(v.number()),
});

const arc = v.array(integer);
const shapes = {
  Point: { type: v.literal('Point'), coordinates: gridPoint },
  MultiPoint: { type: v.literal('MultiPoint'), coordinates: v.array(gridPoint) },
  LineString: { type: v.literal('LineString'), arcs: arc },
  MultiLineString: { type: v.literal('MultiLineString'), arcs: v.array(arc) },
  Polygon: { type: v.literal('Polygon'), arcs: v.array(arc) },
  MultiPolygon: { type: v.literal('MultiPolygon'), arcs: v.array(v.array(arc)) },
};
const feature = { id: text, properties: ServedPropertiesSchema };
const FeatureSchema = v.variant('type', [
  v.strictObject({ ...shapes.Point, ...feature }),
  v.strictObject({ ...shapes.MultiPoint, ...feature }),
  v.strictObject({ ...shapes.LineString, ...feature }),
  v.strictObject({ ...shapes.MultiLineString, ...feature }),
  v.strictObject({ ...shapes.Polygon, ...feature }),
  v.strictObject({ ...shapes.MultiPolygon, ...feature }),
]);

const lines = v.strictObject(shapes.MultiLineString);
const areas = v.strictObject(shapes.MultiPolygon);

const headOfPassage = {
  id: text,
  paragraph: count,
  features: v.array(text),
  time: v.optional(text),
};
const textOfPassage = {
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
  start: count,
  /** Feature, start, end. */
  mentions: v.array(v.strictTuple([text, count, count])),
};

const parts = {
  about: v.omit(ManifestSchema, ['layers', '$schema']),
  layers: v.array(LayerSchema),
  /** Places, notes and disputes name their sources by index into this table. */
  sources: v.array(SourceSchema),
  topology: v.strictObject({
    type: v.literal('Topology'),
    transform: v.strictObject({ scale: position, translate: position }),
    /** Unlike TopoJSON's own, as text: see `encodeArc`. */
    arcs: v.array(v.pipe(v.string(), v.regex(ENCODED_ARC, 'an arc of two vertices at least, in Base64 VLQ'))),
    /** A collection a layer, by the layer's id. */
    objects: v.record(
      text,
      v.strictObject({ type: v.literal('GeometryCollection'), geometries: v.array(FeatureSchema) }),
    ),
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
  widths: v.exactOptional(v.record(text, v.record(text, count))),
  notes: v.array(
    v.strictObject({
      id: text,
      text,
      language: text,
      features: v.array(text),
      sources: v.array(source),
    }),
  ),
};

/** `story.json` with all passages in it. Shapes are TopoJSON (https://github.com/topojson/topojson-specification). */
const WholeSchema = v.strictObject({
  version: v.literal(1),
  ...parts,
  passages: v.array(v.strictObject({ ...headOfPassage, ...textOfPassage })),
});

/** `story.json` of a story whose passages' texts lie beside it. */
const PartedSchema = v.strictObject({
  version: v.literal(2),
  ...parts,
  passages: v.array(v.strictObject(headOfPassage)),
  /** The files, from the story's folder, and how many of the passages each holds, in the passages' order. */
  texts: v.array(
    v.strictObject({ file: v.pipe(v.string(), v.regex(/^passages\/[a-z0-9-]+\.json$/)), count }),
  ),
});

/** `story.json` as it is served. */
export const ServedSchema = v.variant('version', [WholeSchema, PartedSchema]);

/** A file of passages' texts. */
export const TextsSchema = v.strictObject({
  version: v.literal(2),
  passages: v.array(v.strictObject({ id: text, ...textOfPassage })),
});

export type ServedTexts = v.InferOutput<typeof TextsSchema>;
export type ServedWhole = v.InferOutput<typeof WholeSchema>;
export type ServedParted = v.InferOutput<typeof PartedSchema>;
export type Served = v.InferOutput<typeof ServedSchema>;
export type ServedFeature = v.InferOutput<typeof FeatureSchema>;
