import * as v from 'valibot';
import { HttpAddressSchema } from './http-address.ts';
import { KINDS, type Kind } from './kinds.ts';
import { NamesSchema } from './place.ts';
import { ReportAddressSchema } from './report-address.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb'));
/** One colour for the light theme, one for the dark. */
const colours = v.strictTuple([colour, colour]);
const pixels = v.pipe(v.number(), v.minValue(0), v.maxValue(20));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** Degrees of latitude, north and south, at which the boxes of a served story end, just within Web Mercator's limit. */
export const MOST_NORTH = 85;
/** As RFC 7946 §5: west is above east where the box runs over 180°. */
export const BboxSchema = v.strictTuple([longitude, latitude, longitude, latitude]);

/** How features are drawn. Names as in the MapLibre Style Specification, where it has one. */
const PaintSchema = v.strictObject({
  'fill-color': v.optional(colours),
  /** `hatch`: diagonal lines; `dots`: a grid of points. Drawn in the line's colour over what lies below. */
  'fill-pattern': v.optional(v.picklist(['hatch', 'dots'])),
  'line-color': v.optional(colours),
  'line-width': v.optional(pixels),
  /** In pixels, unlike the specification's multiples of the width. */
  'line-dasharray': v.optional(v.array(pixels)),
  /** Width of the halo under a line, halo included on both sides. */
  'casing-width': v.optional(pixels),
  'circle-radius': v.optional(pixels),
  'text-color': v.optional(colours),
});

/** A value for some of the kinds. */
const byKind = <const S extends v.GenericSchema>(value: S) =>
  v.partial(v.strictObject(Object.fromEntries(KINDS.map((kind) => [kind, value])) as Record<Kind, S>));

export const LayerSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id')),
  title: NamesSchema,
  /** The layer's GeoJSON file, beside the story's own. */
  file: v.pipe(v.string(), v.regex(/^[^/\\]+\.geojson$/, 'the name of a .geojson file beside story.json')),
  /** `subject`: what the story is about; `around`: what it names around that. */
  role: v.picklist(['subject', 'around']),
  /** In place of the story's, for a layer that reaches farther than the story itself. */
  bbox: v.optional(BboxSchema),
  /** How its features are drawn, by kind; where it is silent the house's own table speaks. */
  paint: v.optional(byKind(PaintSchema)),
});

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as 2017, 2017-08 or 2017-08-31'),
);

/** How exact the shapes are, in the whole world or in a box. */
export const DataScaleSchema = v.strictObject({
  /** N of 1:N, the scale for which the shapes were made. */
  scale: v.pipe(v.number(), v.minValue(1), v.maxValue(1e9)),
  bbox: v.exactOptional(BboxSchema),
});

/** `story.json` of a story's folder: what names all the rest. */
export const ManifestSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: text,
  author: text,
  publication: v.strictObject({ name: text, url: HttpAddressSchema }),
  /** The article's own address. */
  url: HttpAddressSchema,
  /** Where readers report errors; absent: nobody is named who could mend them. */
  report: v.exactOptional(ReportAddressSchema),
  /** As far as known. */
  published: date,
  /** When the story (not the article) was last edited. */
  updated: date,
  corrections: v.optional(v.array(v.strictObject({ date, text })), []),
  /** Present once the story is shown no more: when that was, and why, in whole sentences. */
  withdrawn: v.exactOptional(v.strictObject({ date, reason: text })),
  /** By what right the article is quoted. */
  rights: v.picklist(['own', 'licensed', 'quotation']),
  /** The share of the article's words that may be quoted (0 to 1), and why, where it is over 0.25. */
  quoteLimit: v.strictObject({ share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), reason: text }),
  /** BCP 47: the article's language, in which every feature and layer is named (`en` serves `en-GB`). */
  language: text,
  /** Languages in which every feature is named. */
  languages: v.pipe(v.array(text), v.nonEmpty()),
  /** One sentence that says what the picture shows. */
  alt: text,
  /** What this is, in one or two sentences, for a reader who has chosen nothing yet. */
  introduction: text,
  /** No coordinate of a layer that has no bbox of its own may lie outside: swapped axes are caught by it. */
  bbox: BboxSchema,
  /** What the opening view shows at least, for a wide (8:5) and a tall (4:5) element. */
  frames: v.strictObject({ wide: BboxSchema, tall: BboxSchema }),
  /** Whether a small globe in a free corner of the picture and the map shows where in the world the frame lies. */
  locator: v.exactOptional(v.boolean()),
  /** The story's own words for what its features are: an `incident` that is called “Attack”. */
  kinds: v.exactOptional(byKind(v.strictObject({ name: NamesSchema }))),
  /** Names in the article that mean no place of the map, as that of a ship or of an author: no check asks for them. */
  ignoredNames: v.exactOptional(v.array(text)),
  layers: v.pipe(v.array(LayerSchema), v.nonEmpty()),
  /** How near the map may be looked at; absent: as the basemap says, else to zoom 10, or three nearer than it opens. */
  dataScales: v.exactOptional(v.pipe(v.array(DataScaleSchema), v.nonEmpty())),
  /** Files beside this one with finer shapes of the world around the story, each fetched where a reader looks at it. */
  finer: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.string(), v.regex(/^[^/\\]+\.json$/, 'the name of a .json file beside story.json'))),
      v.nonEmpty(),
    ),
  ),
});

export type Paint = v.InferOutput<typeof PaintSchema>;
export type Layer = v.InferOutput<typeof LayerSchema>;
export type DataScale = v.InferOutput<typeof DataScaleSchema>;
export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type Frames = Manifest['frames'];
