import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { NAMED_BY, WORD_FLAGS } from '../gazetteer/packed.ts';
import type { CandidateSpan } from './candidate-spans.ts';
import { containers, neighbour } from './pairs.ts';
import { isFirstName } from './people.ts';
import type { TextContext } from './text-context.ts';
import type { TextWord } from './text-words.ts';
import {
  ADDRESSES,
  AFTER_PLACE,
  BEFORE_PEOPLE,
  BEFORE_PLACE,
  CALLED_BY_PLACES,
  DONE_BY_PEOPLE,
  GOVERNED,
  KINDS_OF_PLACE,
  NAMESAKES,
  NEVER_PLACES,
  NO_NOUNS,
  ORGANISATIONS,
  PARTICLES,
  STREETS,
  TITLES,
} from './word-lists.ts';

/** What the words around a name say of it. */
export interface LocalScore {
  /** Log-odds that a place is meant. */
  readonly score: number;
  /** The same where it does not count against a name that it is part of a body's: "Louisiana State University" speaks for Louisiana. */
  readonly asContext: number;
  /** Whether it seems to be part of a longer name: "Ohio State University", "Bank of America". */
  readonly isPartOfName: boolean;
}

/**
 * How much speaks for a place, from the words around it. The weights were set by hand, in log-odds: 1 makes it 2.7
 * times as likely.
 */
export function localScoreOf(span: CandidateSpan, context: TextContext): LocalScore {
  const { words, gazetteer } = context;
  const first = words[span.first];
  const last = words[span.last];
  if (first === undefined || last === undefined) return { score: -9, asContext: -9, isPartOfName: false };
  const isLong = span.last > span.first;
  const before = first.gap === 'space' || first.gap === 'hyphen' ? words[span.first - 1] : undefined;
  const next = words[span.last + 1];
  const afterGenitive = next?.isGenitive === true ? words[span.last + 2] : undefined;
  const after = next !== undefined && next.gap === 'space' && !next.isGenitive ? next : undefined;
  const importance = importanceOf(span, gazetteer);
  const isStrong = importance >= 2;
  const isAdjective = span.entries.every((entry) => (entry & 3) === NAMED_BY.adjective);

  let score = importance + (isLong ? 1.3 : 0);
  if (isAdjective) score += adjectiveScore(span, after, context);
  if (
    isLong &&
    NEVER_PLACES.has(
      words
        .slice(span.first, span.last + 1)
        .map(({ folded }) => folded)
        .join(' '),
    )
  )
    score -= 6;
  if (!isLong) score += wordScore(first, span.key, isStrong, context);

  score += beforeScore(span, before, isStrong, isAdjective, context);
  score += afterScore(after, next, isStrong, isAdjective);
  score += pairScore(span, context);
  if (afterGenitive !== undefined && KINDS_OF_PLACE.has(afterGenitive.folded)) score += 0.5;
  if (isDateline(span, words)) score += 2.5;
  // "Seifert, R-Marshall": a politician's seat.
  if (first.gap === 'hyphen' && /^[rdi]$/.test(words[span.first - 1]?.folded ?? '')) score += 3.5;
  // "St. Peter's Square" is named for the saint.
  if (first.folded === 'saint' && afterGenitive?.isCapitalised === true) score -= 2.5;
  // ", 19," after a name is an age.
  if (!isStrong && next?.gap === 'comma' && next.isNumber && /^\d\d$/.test(next.folded)) score -= 2;

  let asContext = score;
  if (after?.isCapitalised === true) {
    if (NAMESAKES.has(after.folded)) score -= isStrong ? 1.6 : 2.2;
    else if (GOVERNED.has(after.folded)) score += isStrong ? 0.2 : 1.5;
    else if (ORGANISATIONS.has(after.folded)) score += 0.3;
  } else if (after !== undefined && CALLED_BY_PLACES.has(after.folded)) score -= isStrong ? 4.5 : 2;
  asContext = Math.max(asContext, score);
  return { score, asContext, isPartOfName: isPartOfName(span, after, isAdjective, words) };
}

/** What the gazetteer says alone: countries are mostly meant, small towns mostly not. */
function importanceOf(span: CandidateSpan, gazetteer: Gazetteer): number {
  let best = -3;
  for (const entry of span.entries) {
    const place = entry >>> 2;
    const by = entry & 3;
    const people = gazetteer.population(place);
    let value: number;
    switch (gazetteer.kind(place)) {
      case 'country':
      case 'continent':
        value = 3;
        break;
      case 'region':
        value = people > 500_000 ? 2.4 : 1;
        break;
      case 'county':
        // Few things are called "Laurel County" but the county.
        value = people > 20_000 ? 0.7 : 0;
        break;
      case 'town':
        value = (Math.log10(people + 100) - 4.4) * 0.95;
        if (gazetteer.seat(place) === 'country') value = Math.max(value + 0.5, 1.6);
        break;
      case 'district':
        value = people === 0 ? 1 : (Math.log10(people + 100) - 5) * 0.6;
        break;
      default:
        value = 1.6;
    }
    if (by === NAMED_BY.alternative && value < 2.4) value -= 1;
    if (by === NAMED_BY.adjective) value = Math.min(value, 2.2);
    best = Math.max(best, value);
  }
  return best;
}

/** A name of one word that is another word, or a person's. */
function wordScore(word: TextWord, key: number, isStrong: boolean, context: TextContext): number {
  const flags = context.gazetteer.wordFlags(key);
  let score = 0;
  if (NEVER_PLACES.has(word.folded)) return -6;
  if (flags === 0 && word.folded.length > 4 && !context.lowerCase.has(word.folded)) score += 0.5;
  if ((flags & WORD_FLAGS.common) > 0 && !isStrong) score -= word.startsSentence ? 3.4 : 2.6;
  if (context.lowerCase.has(word.folded) && !isStrong) score -= 1.5;
  if ((flags & WORD_FLAGS.firstName) > 0) score -= isStrong ? 0.4 : 1.2;
  if ((flags & WORD_FLAGS.lastName) > 0 && !isStrong) score -= 1;
  if (context.surnames.has(word.folded)) score -= isStrong ? 0.8 : 2.2;
  if (word.folded.length <= 3 && !isStrong) score -= 1;
  return score;
}

function beforeScore(
  span: CandidateSpan,
  before: TextWord | undefined,
  isStrong: boolean,
  isAdjective: boolean,
  context: TextContext,
): number {
  const { words, gazetteer, spanAt } = context;
  const isWithArticle = span.entries.some((entry) => WITH_ARTICLE.has(gazetteer.kind(entry >>> 2)));
  // "Amazon" without an article is a shop.
  const isBare =
    isWithArticle && span.first === span.last && before?.folded !== 'the' && !isPlural(words[span.first]);
  const bare = isBare ? -2.5 : 0;
  if (before === undefined) return bare;
  if (!before.isCapitalised || (before.startsSentence && BEFORE_PLACE.has(before.folded))) {
    let score = (BEFORE_PLACE.get(before.folded) ?? 0) + bare;
    const beforeThat = words[span.first - 2];
    if (before.folded === 'of' && beforeThat !== undefined && KINDS_OF_PLACE.has(beforeThat.folded))
      score += 1.2;
    if (TITLES.has(before.folded) && !isAdjective) score -= isStrong ? 0.5 : 1.5;
    // "Roger van Boxtel"
    if (PARTICLES.has(before.folded) && beforeThat?.isCapitalised === true && !isStrong) score -= 2;
    if (BEFORE_PEOPLE.has(before.folded) && !isStrong && !isAdjective) score -= 1.2;
    if (before.folded === 'the' && !isStrong && !isAdjective && !isWithArticle) score -= 1;
    return score;
  }
  if (before.isInitial) return -3.5;
  if (ADDRESSES.has(before.folded)) return -3.5;
  if (TITLES.has(before.folded)) return isAdjective ? 0 : isStrong ? -1 : -3;
  if (BEFORE_PLACE.has(before.folded)) return 0.3;
  if (isAdjective) return 0;
  if (isFirstName(before, gazetteer)) return isStrong ? -2.2 : -3;
  const isPartOfPlace = (spanAt[span.first - 1] ?? -1) >= 0;
  if (before.startsSentence && !isPartOfPlace) return -0.5;
  if (isPartOfPlace) return isStrong ? -0.3 : -0.8;
  return isStrong ? -1 : -2;
}

function afterScore(
  after: TextWord | undefined,
  next: TextWord | undefined,
  isStrong: boolean,
  isAdjective: boolean,
): number {
  if (next !== undefined && next.gap === 'hyphen' && !isAdjective)
    return next.folded === 'based' || next.folded === 'born' ? 1.5 : isStrong ? 0 : -1;
  if (after === undefined) return 0;
  if (!after.isCapitalised) {
    const score = AFTER_PLACE.get(after.folded) ?? 0;
    if (!isStrong && DONE_BY_PEOPLE.has(after.folded)) return score - 1.2;
    return score;
  }
  if (isAdjective) return 0;
  if (after.isInitial) return isStrong ? -1 : -2.5;
  if (STREETS.has(after.folded)) return isStrong ? -2.5 : -3.5;
  if (ORGANISATIONS.has(after.folded) || NAMESAKES.has(after.folded)) return 0;
  return isStrong ? -0.8 : -1.8;
}

function isPartOfName(
  span: CandidateSpan,
  after: TextWord | undefined,
  isAdjective: boolean,
  words: readonly TextWord[],
): boolean {
  if (after?.isCapitalised === true)
    return isAdjective || ORGANISATIONS.has(after.folded) || NAMESAKES.has(after.folded);
  const of = words[span.first - 1];
  const body = words[span.first - 2];
  return of?.folded === 'of' && body?.isCapitalised === true && !body.startsSentence;
}

/** "Russians" are people, and "in Spanish" is a language; "Spanish ships" are Spain's. */
function adjectiveScore(
  span: CandidateSpan,
  after: TextWord | undefined,
  { words, spanAt }: TextContext,
): number {
  const folded = words[span.last]?.folded ?? '';
  const next = words[span.last + 1];
  if (/(?:[^s]s|men)$/.test(folded) && folded !== 'swiss') return -4;
  if (next?.gap === 'hyphen' || next?.isGenitive === true) return 0;
  // "French and German officials"
  if (/^(?:and|or)$/.test(after?.folded ?? '') && (spanAt[span.last + 2] ?? -1) >= 0) return 0;
  return after === undefined || NO_NOUNS.has(after.folded) ? -5 : 0;
}

/** Kinds whose short names are written with an article: "the Nile", "the Sahara". */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['river', 'sea', 'mountains', 'desert', 'canal']);

function isPlural(word: TextWord | undefined): boolean {
  return word?.folded.endsWith('s') === true;
}

/** "Paris, Texas": a place within the next one, or the next one around it. */
function pairScore(span: CandidateSpan, context: TextContext): number {
  return (
    (within(span, neighbour(span, 1, context), context) ?? 0) +
    (within(neighbour(span, -1, context), span, context) ?? 0)
  );
}

function within(
  inner: CandidateSpan | undefined,
  outer: CandidateSpan | undefined,
  { gazetteer }: TextContext,
): number | undefined {
  if (inner === undefined || outer === undefined) return undefined;
  return containers(inner, outer, gazetteer).size > 0 ? 2.5 : undefined;
}

/** "BASRA, Iraq (AP)" and "BASRA -": where a report was written. */
function isDateline(span: CandidateSpan, words: readonly TextWord[]): boolean {
  const next = words[span.last + 1];
  const first = words[span.first];
  if (first === undefined || !first.isUpperCase || (first.gap !== 'paragraph' && first.gap !== 'stop'))
    return false;
  return next === undefined || next.gap === 'other' || next.gap === 'comma';
}
