import * as v from 'valibot';
import { SourceSchema } from './place.ts';

/*
 * Passages and notes as they stand in a story's folder: W3C Web Annotations
 * (https://www.w3.org/TR/annotation-model/). Three terms are ours and stand in the file's own
 * @context: `paragraph`, `time`, and `feature` on a refining selector.
 */

const text = v.pipe(v.string(), v.nonEmpty());

const MentionSelectorSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  /** Needed only where `exact` stands more than once in the passage. */
  prefix: v.optional(v.string()),
  feature: text,
});

const QuoteSelectorSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
  /** Where, inside the passage, each feature is mentioned. */
  refinedBy: v.array(MentionSelectorSchema),
});

const PositionSelectorSchema = v.strictObject({
  type: v.literal('TextPositionSelector'),
  /** UTF-16 offsets into the article's normalised paragraphs, joined by one line feed. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const PassageAnnotationSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id')),
  type: v.literal('Annotation'),
  motivation: v.literal('identifying'),
  body: v.pipe(
    v.array(
      v.strictObject({
        type: v.literal('SpecificResource'),
        purpose: v.literal('identifying'),
        /** The id of the feature that the passage speaks of. */
        source: text,
      }),
    ),
    v.nonEmpty(),
  ),
  target: v.strictObject({
    source: text,
    /** The article's paragraph, counted from 1. */
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** When what it tells happened: an ISO 8601 date, year, or interval of years ("1980/1988"). */
    time: v.optional(
      v.pipe(
        v.string(),
        v.regex(
          /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
          'a date as 2017, 2017-08 or 2017-08-31, or two of them as 1980/1988',
        ),
      ),
    ),
    selector: v.strictTuple([QuoteSelectorSchema, PositionSelectorSchema]),
  }),
});

export const NoteAnnotationSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id')),
  type: v.literal('Annotation'),
  motivation: v.literal('commenting'),
  body: v.strictObject({
    type: v.literal('TextualBody'),
    value: text,
    format: v.literal('text/plain'),
    language: text,
  }),
  /** Ids of the features that the note is about; none where it is about passages alone, or about the whole story. */
  target: v.array(text),
  /** Ids of the passages that the note is about: it stands with each of them. */
  passages: v.optional(v.pipe(v.array(text), v.nonEmpty())),
  sources: v.pipe(v.array(SourceSchema), v.nonEmpty()),
});

const collection = <const S extends v.GenericSchema>(item: S) =>
  v.strictObject({
    '@context': v.union([v.string(), v.array(v.union([v.string(), v.record(v.string(), v.string())]))]),
    id: text,
    type: v.literal('AnnotationCollection'),
    label: text,
    total: v.pipe(v.number(), v.integer(), v.minValue(0)),
    first: v.strictObject({
      id: text,
      type: v.literal('AnnotationPage'),
      startIndex: v.literal(0),
      items: v.array(item),
    }),
  });

/** What is around the items of either. */
export const AnnotationCollectionSchema = collection(v.unknown());
export const PassageCollectionSchema = collection(PassageAnnotationSchema);
export const NoteCollectionSchema = collection(NoteAnnotationSchema);

export type PassageAnnotation = v.InferOutput<typeof PassageAnnotationSchema>;

/** Words inside a passage that name a feature: UTF-16 offsets into the passage's `exact`. */
export interface Mention {
  readonly feature: string;
  readonly start: number;
  readonly end: number;
}

/** Where a passage stands and of what it speaks, known of every passage from the start. */
interface PassageHead {
  readonly id: string;
  readonly paragraph: number;
  readonly features: readonly string[];
  readonly time?: string;
}

/** What a passage says, to the letter, and where that stands in the article. */
export interface PassageText {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset in the article; passages are kept in this order. */
  readonly start: number;
  /** In the order of their place in the passage; mentions of two features may overlap. */
  readonly mentions: readonly Mention[];
}

/** A passage with its text. */
export interface WholePassage extends PassageHead, PassageText {}

/** A passage whose text lies beside `story.json`, and is loaded by need. */
export interface SidecarPassage extends PassageHead {
  /** The file that holds its text, from the story's folder. */
  readonly file: string;
}

/** A quotation of the article, one or more whole sentences, and the features it speaks of. */
export type Passage = WholePassage | SidecarPassage;

export function isWhole(passage: Passage): passage is WholePassage {
  return 'exact' in passage;
}

/** What the map's editors add in their own words, always with a source. */
export interface Note {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly features: readonly string[];
  /** Ids of the passages with which it stands. */
  readonly passages?: readonly string[];
  readonly sources: readonly v.InferOutput<typeof SourceSchema>[];
}
