import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { isLanguageTag, LANGUAGE_TAG } from '../../story/language-tag.ts';
import { normalise, SPLITTER, SPLITTERS, sentences } from '../../story/sentences.ts';
import { UNSPACED, wordCount } from './words.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const SketchSchema = v.array(v.pipe(count, v.maxValue(0xffff)));
/** Of a sketch that is sound nothing is asked: a schema takes as long for its numbers as for all else of the file. */
const SOUND = v.custom<number[]>(Array.isArray);

function isSketch(sketch: unknown): boolean {
  return (
    Array.isArray(sketch) && sketch.every((hash) => Number.isInteger(hash) && hash >= 0 && hash <= 0xffff)
  );
}

/**
 * What a story's folder keeps of an article whose text is not its own to publish: enough to verify a
 * quotation to the letter, not enough to read the article.
 *
 * - `hash`: the first 128 bits, as hex, of the SHA-256 of the normalised sentence. That two sentences
 *   share it is beyond chance (2^-128), and it halves the file. A sentence that is already known can be
 *   confirmed by it; an unknown one cannot be found from it.
 * - `sketch`: of the sentence's word triples, each hashed to 16 bits, the twelve smallest hashes in
 *   ascending order. It shows how alike two sentences are (bottom-k sketch: A. Broder, "On the
 *   resemblance and containment of documents", 1997, https://doi.org/10.1109/SEQUEN.1997.666900).
 *   It cannot be turned back: of the some 10^12 triples that a vocabulary of 10,000 words allows, 10^7
 *   fall on each hash, most triples are left out, and their order is lost. Where a script sets no spaces
 *   between words, a letter counts as a word here: 3,000 Chinese ones leave 10^5 triples to each hash.
 * - `words`: counted when the fingerprint is taken (see `wordCount`), and never again.
 */
export const FingerprintSchema = v.strictObject({
  version: v.literal(1),
  /** By which version of the rules the text was split and its words counted; absent for the first. */
  splitter: v.optional(v.picklist(SPLITTERS), 1),
  /** BCP 47: the language by whose rules the text was split. */
  language: v.pipe(v.string(), v.check(isLanguageTag, LANGUAGE_TAG)),
  /** Of the whole article. */
  words: count,
  /** In the article's order. */
  sentences: v.array(
    v.strictObject({
      /** Counted from 1. */
      paragraph: v.pipe(count, v.minValue(1)),
      words: count,
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hexadecimal digits')),
      sketch: v.lazy((sketch) => (isSketch(sketch) ? SOUND : SketchSchema)),
    }),
  ),
});

export type Fingerprint = v.InferOutput<typeof FingerprintSchema>;

const SKETCH_SIZE = 12;

/** The article's paragraphs, normalised. In the text they stand apart by blank lines. */
export function paragraphs(article: string): string[] {
  return article
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map(normalise)
    .filter((paragraph) => paragraph !== '');
}

/** Takes the fingerprint of an article: plain text, paragraphs apart by blank lines. */
export function fingerprint(article: string, language = 'en'): Fingerprint {
  const counted = paragraphs(article).flatMap((text, index) =>
    sentences(text, language).map((sentence) => ({
      paragraph: index + 1,
      words: wordCount(sentence.text),
      hash: hashOf(sentence.text),
      sketch: sketchOf(sentence.text),
    })),
  );
  const words = counted.reduce((sum, sentence) => sum + sentence.words, 0);
  return { version: 1, splitter: SPLITTER, language, words, sentences: counted };
}

/** By what a normalised sentence is known to the letter. */
export function hashOf(sentence: string): string {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 32);
}

/** What counts as a word in a sketch: between spaces letters and digits, elsewhere one letter. */
const SKETCHED = new RegExp(
  `${UNSPACED.source}\\p{M}*|(?:(?!${UNSPACED.source})[\\p{L}\\p{M}\\p{N}])+`,
  'gu',
);

/** Numbers by which alike sentences are known; case and punctuation do not count. */
export function sketchOf(sentence: string): number[] {
  const words = normalise(sentence).toLowerCase().match(SKETCHED) ?? [];
  const triples =
    words.length < 3 ? [words] : words.slice(2).map((_, index) => words.slice(index, index + 3));
  const hashes = triples.map((triple) =>
    createHash('sha256').update(triple.join(' ')).digest().readUInt16BE(0),
  );
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

/** How alike two sketched sentences are: an estimate of the share of triples in common, 0 to 1. */
export function similarity(a: readonly number[], b: readonly number[]): number {
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SKETCH_SIZE);
  return union.filter((hash) => a.includes(hash) && b.includes(hash)).length / Math.max(union.length, 1);
}
