import { WORD_FLAGS } from '../gazetteer/packed.ts';
import type { CandidateSpan } from './candidate-spans.ts';
import { containers, neighbour } from './pairs.ts';
import { isPartOfName, scoreAfter, scoreOfAdjective, scoreOfBody } from './score-after.ts';
import { scoreBefore } from './score-before.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import type { TextContext } from './text-context.ts';
import { NEVER_PLACES } from './words-within.ts';

/** What the words around a name say of it. */
export interface LocalScore {
  /** Log-odds that a place is meant. */
  readonly score: number;
  /** The same where it does not count against a name that it is part of a body's: "Boston Globe" speaks for Boston. */
  readonly asContext: number;
  /** Whether it seems to be part of a longer name: "Ohio State University", "Bank of America". */
  readonly isPartOfName: boolean;
  /** "Russian": a word for what comes from a place. */
  readonly isAdjective: boolean;
}

const NO_SCORE: LocalScore = { score: -9, asContext: -9, isPartOfName: false, isAdjective: false };

/** What names of several words have before those of one. */
const LONG = 1.3;
/** What it takes to keep a word out. */
const NEVER = -6;

/**
 * How much speaks for a place, from the words around it. The weights here and in the files of the parts were set by
 * hand, in log-odds: 1 makes it 2.7 times as likely.
 */
export function localScoreOf(span: CandidateSpan, context: TextContext): LocalScore {
  const around = surroundingsOf(span, context);
  if (around === undefined) return NO_SCORE;
  const local =
    around.importance +
    (around.isAdjective ? scoreOfAdjective(around) : 0) +
    scoreWithin(around) +
    scoreBefore(around) +
    scoreAfter(around) +
    pairScore(span, context) +
    settingScore(around);
  const score = local + scoreOfBody(around);
  return {
    score,
    asContext: Math.max(local, score),
    isPartOfName: isPartOfName(around),
    isAdjective: around.isAdjective,
  };
}

/** The name itself: of one word it may be another word, or a person's. */
function scoreWithin({ span, first, isLong, isStrong, context }: Surroundings): number {
  const { words, gazetteer, lowerCase, surnames } = context;
  const folded = words
    .slice(span.first, span.last + 1)
    .map((word) => word.folded)
    .join(' ');
  if (NEVER_PLACES.has(folded)) return NEVER;
  if (isLong) return LONG;
  const flags = gazetteer.wordFlags(span.key);
  let score = 0;
  if ((flags & WORD_FLAGS.firstName) > 0) score -= isStrong ? 0.4 : 1.2;
  if (surnames.has(folded)) score -= isStrong ? 0.8 : 2.2;
  if (flags === 0 && folded.length > 4 && !lowerCase.has(folded)) score += 0.5;
  if (isStrong) return score;
  if ((flags & WORD_FLAGS.common) > 0) score -= first.startsSentence ? 3.4 : 2.6;
  if ((flags & WORD_FLAGS.lastName) > 0) score -= 1;
  if (lowerCase.has(folded)) score -= 1.5;
  if (folded.length <= 3) score -= 1;
  return score;
}

/** "Paris, Texas": a place within the next one, or the next one around it. */
function pairScore(span: CandidateSpan, context: TextContext): number {
  const within = (inner: CandidateSpan | undefined, outer: CandidateSpan | undefined): number =>
    inner !== undefined && outer !== undefined && containers(inner, outer, context.gazetteer).size > 0
      ? 2.5
      : 0;
  return within(span, neighbour(span, 1, context)) + within(neighbour(span, -1, context), span);
}

/** Where reports, politicians and saints have their places. */
function settingScore(around: Surroundings): number {
  const { span, first, owned, context } = around;
  let score = isDateline(around) ? 2.5 : 0;
  // "Seifert, R-Marshall": a politician's seat.
  if (first.gap === 'hyphen' && /^[rdi]$/.test(context.words[span.first - 1]?.folded ?? '')) score += 3.5;
  // "St. Peter's Square" is named for the saint.
  if (first.folded === 'saint' && owned?.isCapitalised === true) score -= 2.5;
  return score;
}

/** "BASRA, Iraq (AP)" and "BASRA -": where a report was written. */
function isDateline({ first, next }: Surroundings): boolean {
  if (!first.isUpperCase || (first.gap !== 'paragraph' && first.gap !== 'stop')) return false;
  return next === undefined || next.gap === 'other' || next.gap === 'comma';
}
