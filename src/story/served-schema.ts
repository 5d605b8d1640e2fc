import * as v from 'valibot';
import { isEncodedArc } from './arcs.ts';
import { LocatorSchema } from './locator.ts';
import { LayerSchema, ManifestSchema } from './manifest.ts';
import { SourceSchema } from './place.ts';
import {
  basemapAreas,
  basemapLines,
  FeatureSchema,
  LaterFeatureSchema,
  sourceIndex,
} from './served-feature-schema.ts';
import { box, count, date, mapOf, pair, position, text, time } from './served-values.ts';
import { tolerant } from './tolerant.ts';

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
    land: basemapAreas,
    lakes: basemapAreas,
    rivers: v.exactOptional(basemapLines),
    borders: basemapLines,
    disputedBorders: basemapLines,
    divisions: basemapLines,
    names: v.array(
      v.strictObject({
        name: text,
        kind: v.picklist(['country', 'sea', 'lake', 'river', 'city', 'division']),
        at: position,
        rank: count,
      }),
    ),
    /** Indexes into the table of sources. */
    sources: v.exactOptional(v.array(sourceIndex)),
    /** A file a language; see `BasemapNamesSchema`. */
    namesIn: v.exactOptional(
      v.array(
        v.strictObject({ language: text, file: v.pipe(v.string(), v.regex(/^names\/[A-Za-z0-9-]+\.json$/)) }),
      ),
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
      passages: v.exactOptional(v.array(text)),
      sources: v.array(sourceIndex),
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
const added = {
  finer: v.exactOptional(v.array(FinerFileSchema)),
  /** See `LocatorSchema`. */
  locator: v.exactOptional(LocatorSchema),
};

/** Says itself where the passages' texts are, and is read as far as it is known (see `tolerant`). */
const LaterSchema = tolerant(
  v.variant('passagesIn', [
    v.strictObject({
      version: v.literal(3),
      passagesIn: v.literal('story'),
      ...laterParts,
      ...whole,
      ...added,
    }),
    v.strictObject({
      version: v.literal(3),
      passagesIn: v.literal('files'),
      ...laterParts,
      ...split,
      ...added,
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

/** A file of the basemap's names in a language, in the order of those in `story.json`; null where one has no other name. */
export const BasemapNamesSchema = tolerant(
  v.strictObject({ version: v.literal(3), language: text, names: v.array(v.nullable(text)) }),
);

/** As it is written; `Read` is what the schema makes of it. */
export type Served = v.InferInput<typeof ServedSchema>;
export type ServedNames = v.InferInput<typeof BasemapNamesSchema>;
export type ServedFinerFile = v.InferInput<typeof FinerFileSchema>;
export type ServedTexts = v.InferInput<typeof TextsSchema>;
export type ServedWhole = v.InferInput<typeof WholeSchema>;
export type ServedFeature = v.InferInput<typeof FeatureSchema>;
export type Read = v.InferOutput<typeof ServedSchema>;
