import type { Surroundings } from './surroundings.ts';
import {
  AFTER_PLACE,
  CALLED_BY_PLACES,
  DONE_BY_PEOPLE,
  GOVERNED,
  NAMESAKES,
  NO_NOUNS,
  ORGANISATIONS,
  STREETS,
} from './words-after.ts';
import { KINDS_OF_PLACE } from './words-before.ts';

/** What the word after a name says for a place, in log-odds: "Basra province", "Dallas Street", "Logan said". */
export function scoreAfter({ after, next, owned, isStrong, isAdjective }: Surroundings): number {
  if (owned !== undefined && KINDS_OF_PLACE.has(owned.folded)) return 0.5;
  if (next?.gap === 'hyphen' && !isAdjective)
    return next.folded === 'based' || next.folded === 'born' ? 1.5 : isStrong ? 0 : -1;
  // ", 19," after a name is an age.
  if (!isStrong && next?.gap === 'comma' && /^\d\d$/.test(next.folded)) return -2;
  if (after === undefined) return 0;
  if (!after.isCapitalised) {
    const score = AFTER_PLACE.get(after.folded) ?? 0;
    return !isStrong && DONE_BY_PEOPLE.has(after.folded) ? score - 1.2 : score;
  }
  if (isAdjective) return 0;
  if (after.isInitial) return isStrong ? -1 : -2.5;
  if (STREETS.has(after.folded)) return isStrong ? -2.5 : -3.5;
  if (ORGANISATIONS.has(after.folded) || NAMESAKES.has(after.folded)) return 0;
  return isStrong ? -0.8 : -1.8;
}

/** What it says that something is called by the place: "Boston Globe", "Lansing City Council", "Nile virus". */
export function scoreOfBody({ after, isStrong }: Surroundings): number {
  if (after === undefined) return 0;
  if (CALLED_BY_PLACES.has(after.folded) && !after.isCapitalised) return isStrong ? -4.5 : -2;
  if (!after.isCapitalised) return 0;
  if (NAMESAKES.has(after.folded)) return isStrong ? -1.6 : -2.2;
  if (GOVERNED.has(after.folded)) return isStrong ? 0.2 : 1.5;
  return ORGANISATIONS.has(after.folded) ? 0.3 : 0;
}

/** Whether a name seems to be part of a longer one: "Ohio State University", "Bank of America". */
export function isPartOfName({ span, after, isAdjective, context: { words } }: Surroundings): boolean {
  if (after?.isCapitalised === true)
    return isAdjective || ORGANISATIONS.has(after.folded) || NAMESAKES.has(after.folded);
  const body = words[span.first - 2];
  return words[span.first - 1]?.folded === 'of' && body?.isCapitalised === true && !body.startsSentence;
}

/** "Russians" are people, and "in Spanish" is a language; "Spanish ships" are Spain's. */
export function scoreOfAdjective({ span, first, after, next, context: { spanAt } }: Surroundings): number {
  if (/(?:[^s]s|men)$/.test(first.folded)) return -4;
  if (next?.gap === 'hyphen' || next?.isGenitive === true) return 0;
  // "French and German officials"
  if (/^(?:and|or)$/.test(after?.folded ?? '') && (spanAt[span.last + 2] ?? -1) >= 0) return 0;
  return after === undefined || NO_NOUNS.has(after.folded) ? -5 : 0;
}
