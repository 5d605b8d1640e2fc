import type { Sentence } from '../../story/sentence.ts';
import { splitterOf } from '../../story/sentences.ts';
import { type Fingerprint, hashOf, similarity, sketchOf } from './fingerprint.ts';
import { UNSPACED } from './words.ts';

/** A sentence of the article: its paragraph, and its place in that; both counted from 1. */
interface Found {
  readonly paragraph: number;
  readonly sentence: number;
}

/** A paragraph that holds a sentence much like the one sought; `similarity` from 0 to 1 (no word differs). */
interface Near {
  readonly near: { readonly paragraph: number; readonly similarity: number };
}

/** A quotation's place: its paragraph and, counted from 1 in that, its first and last sentence. */
interface PlacedQuotation {
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  readonly words: number;
  /** What the fingerprint has of each of its sentences. */
  readonly sentences: readonly { readonly words: number }[];
}

/** A quotation's place, or in `missed` why it has none: a clause that names the sentence and says what to do. */
export type Checked = PlacedQuotation | { readonly missed: string };

/**
 * From here on a sentence is named as the one that was perhaps meant: two of a sketch's twelve hashes in
 * common. One alone may be a stock phrase, or chance.
 */
const NEAR = 2 / 12;

/**
 * Looks for a sentence in an article, to the letter; where it is not, for the sentence most like it.
 * A sentence that stands in the article more than once is found where it stands first, but in
 * `paragraph` before all others.
 */
export function findSentence(
  print: Fingerprint,
  sentence: string,
  paragraph?: number,
): Found | Near | undefined {
  const hash = hashOf(splitterOf(print.splitter).normalise(sentence));
  const { all, byHash } = indexed(print);
  const same = byHash.get(hash) ?? [];
  const found = same.find((mark) => mark.paragraph === paragraph) ?? same[0];
  if (found) return { paragraph: found.paragraph, sentence: found.sentence };
  const sketch = sketchOf(sentence);
  let near: Near['near'] | undefined;
  for (const mark of all) {
    const alike = similarity(sketch, mark.sketch);
    if (alike >= NEAR && alike > (near?.similarity ?? 0))
      near = { paragraph: mark.paragraph, similarity: alike };
  }
  return near && { near };
}

/**
 * Where a quotation stands that is one or more whole sentences, which follow each other in the given paragraph of the
 * article (counted from 1), to the letter; undefined where it is none.
 */
export function placeQuotation(
  print: Fingerprint,
  exact: string,
  paragraph: number,
): PlacedQuotation | undefined {
  const own = indexed(print).byParagraph.get(paragraph) ?? [];
  const run = runOfWhole(print, exact, own) ?? runOfSentences(print, exact, own);
  if (!run) return undefined;
  const at = own.indexOf(run[0]);
  const words = run.reduce((sum, mark) => sum + mark.words, 0);
  return { paragraph, first: at + 1, last: at + run.length, words, sentences: run };
}

/** One sentence, as most quotations are: it is found without being taken apart. */
function runOfWhole(print: Fingerprint, exact: string, own: readonly Placed[]) {
  const hash = hashOf(splitterOf(print.splitter).normalise(exact));
  const found = own.find((mark) => mark.hash === hash);
  return found && ([found] as const);
}

function runOfSentences(print: Fingerprint, exact: string, own: readonly Placed[]) {
  const hashes = sentencesIn(print, exact).map(({ text }) => hashOf(text));
  const at = runIn(own, hashes);
  const [first, ...more] = own.slice(at, at + hashes.length);
  return first && at >= 0 ? ([first, ...more] as const) : undefined;
}

/** The numbers of the paragraphs in which the first sentence of a quotation stands, in the article's order. */
export function paragraphsOf(print: Fingerprint, exact: string): number[] {
  const [first] = sentencesIn(print, exact);
  const same = first ? indexed(print).byHash.get(hashOf(first.text)) : undefined;
  return [...new Set(same?.map(({ paragraph }) => paragraph))];
}

/** Why `placeQuotation` finds no place; it takes as long as the article has sentences. */
export function whyNotPlaced(print: Fingerprint, exact: string, paragraph: number): string {
  const quoted = sentencesIn(print, exact);
  if (quoted.length === 0) return 'it is empty; quote at least one whole sentence';
  const across = acrossParagraphs(indexed(print), quoted);
  if (across)
    return `it runs from paragraph ${across[0]} into paragraph ${across[1]}; make a passage of what it quotes of each`;
  for (const sentence of quoted) {
    const reason = whyMissed(findSentence(print, sentence.text, paragraph), paragraph);
    if (reason) return `its sentence “${opening(sentence.text)}” ${reason}`;
  }
  return `its sentences all stand in paragraph ${paragraph}, but do not follow each other; make a passage of each`;
}

/** Both of them: where a quotation stands in the given paragraph, or why it does not. */
export function checkQuotation(print: Fingerprint, exact: string, paragraph: number): Checked {
  return placeQuotation(print, exact, paragraph) ?? { missed: whyNotPlaced(print, exact, paragraph) };
}

function sentencesIn(print: Fingerprint, exact: string): Sentence[] {
  const splitter = splitterOf(print.splitter);
  return splitter.sentences(splitter.normalise(exact), print.language);
}

/** Where sentences of these hashes follow each other; -1 where they do not. */
function runIn(all: readonly Placed[], hashes: readonly string[]): number {
  return all.findIndex((_, start) => hashes.every((hash, index) => all[start + index]?.hash === hash));
}

/**
 * The paragraphs in which a quotation begins and ends, where these are two. At the end of a paragraph no full stop
 * need stand (a heading has none), so that its last sentence and the first of the next look like one.
 */
function acrossParagraphs(
  { all, byHash }: Indexed,
  quoted: readonly Sentence[],
): readonly [from: number, to: number] | undefined {
  const hashes = quoted.flatMap(({ text }) => {
    const hash = hashOf(text);
    if (byHash.has(hash)) return [hash];
    for (const { index } of text.matchAll(/ /g)) {
      const parts = [hashOf(text.slice(0, index)), hashOf(text.slice(index + 1))];
      if (byHash.has(parts[0] ?? '') && runIn(all, parts) >= 0) return parts;
    }
    return [hash];
  });
  const at = runIn(all, hashes);
  const from = all[at]?.paragraph;
  const to = all[at + hashes.length - 1]?.paragraph;
  return from === undefined || to === undefined || from === to ? undefined : [from, to];
}

function whyMissed(result: Found | Near | undefined, paragraph: number): string | undefined {
  if (!result) return 'is not in the article, nor is any like it; quote whole sentences, to the letter';
  if ('near' in result)
    return result.near.similarity === 1
      ? `differs from one in paragraph ${result.near.paragraph} perhaps only in case or punctuation; quote it to the letter`
      : `is not in the article; one much like it is in paragraph ${result.near.paragraph}: quote that whole sentence, to the letter`;
  if (result.paragraph !== paragraph)
    return `stands in paragraph ${result.paragraph}, not in ${paragraph}; correct the paragraph`;
  return undefined;
}

type Placed = Fingerprint['sentences'][number] & { readonly sentence: number };

/** An article's sentences, in its order and by what they are looked for by. */
interface Indexed {
  readonly all: readonly Placed[];
  readonly byParagraph: ReadonlyMap<number, readonly Placed[]>;
  readonly byHash: ReadonlyMap<string, readonly Placed[]>;
}

const known = new WeakMap<Fingerprint, Indexed>();

/** Made once for each fingerprint: an article may have as many sentences as a story has passages. */
function indexed(print: Fingerprint): Indexed {
  const before = known.get(print);
  if (before) return before;
  const all: Placed[] = [];
  const byParagraph = new Map<number, Placed[]>();
  const byHash = new Map<string, Placed[]>();
  for (const mark of print.sentences) {
    const own = listAt(byParagraph, mark.paragraph);
    const placed = { ...mark, sentence: own.length + 1 };
    for (const list of [all, own, listAt(byHash, mark.hash)]) list.push(placed);
  }
  const made = { all, byParagraph, byHash };
  known.set(print, made);
  return made;
}

function listAt<K>(lists: Map<K, Placed[]>, key: K): Placed[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Enough of a sentence to know it by: eight words, or where no spaces part them 24 letters. */
function opening(sentence: string): string {
  const words = sentence.split(' ');
  if (words.length > 8) return `${words.slice(0, 8).join(' ')} …`;
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(sentence)];
  const isLong = UNSPACED.test(sentence) && letters.length > 24;
  return isLong ? `${sentence.slice(0, letters[24]?.index)}…` : sentence;
}
