import type { PlaceKind } from '../gazetteer/place.ts';
import { isFirstName } from './people.ts';
import type { Surroundings } from './surroundings.ts';
import type { TextWord } from './text-words.ts';
import { ADDRESSES, BEFORE_PEOPLE, BEFORE_PLACE, KINDS_OF_PLACE, PARTICLES, TITLES } from './words-before.ts';

/** Kinds whose short names are written with an article: "the Nile", "the Sahara". */
const WITH_ARTICLE: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'river',
  'sea',
  'mountains',
  'desert',
  'canal',
]);

/** What the word before a name says for a place, in log-odds. */
export function scoreBefore(around: Surroundings): number {
  const { before } = around;
  if (before === undefined) return bareScore(around);
  if (!before.isCapitalised || (before.startsSentence && BEFORE_PLACE.has(before.folded)))
    return scoreOfPlainWord(before, around);
  return scoreOfName(before, around);
}

/** "in Basra", "the city of Basra", "said Boxtel". */
function scoreOfPlainWord(before: TextWord, around: Surroundings): number {
  const { span, context, isStrong, isAdjective } = around;
  const beforeThat = context.words[span.first - 2];
  let score = (BEFORE_PLACE.get(before.folded) ?? 0) + bareScore(around);
  if (before.folded === 'of' && beforeThat !== undefined && KINDS_OF_PLACE.has(beforeThat.folded))
    score += 1.2;
  if (isAdjective) return score;
  if (TITLES.has(before.folded)) score -= isStrong ? 0.5 : 1.5;
  if (isStrong) return score;
  // "Roger van Boxtel"
  if (PARTICLES.has(before.folded) && beforeThat?.isCapitalised === true) score -= 2;
  if (BEFORE_PEOPLE.has(before.folded)) score -= 1.2;
  if (before.folded === 'the' && !takesArticle(around)) score -= 1;
  return score;
}

/** "Mr. Paris", "John Logan", "Petit Cambodge": the name goes on before it. */
function scoreOfName(before: TextWord, { span, context, isStrong, isAdjective }: Surroundings): number {
  if (before.isInitial || ADDRESSES.has(before.folded)) return -3.5;
  if (TITLES.has(before.folded)) return isAdjective ? 0 : isStrong ? -1 : -3;
  if (BEFORE_PLACE.has(before.folded)) return 0.3;
  if (isAdjective) return 0;
  if (isFirstName(before, context.gazetteer)) return isStrong ? -2.2 : -3;
  if ((context.spanAt[span.first - 1] ?? -1) >= 0) return isStrong ? -0.3 : -0.8;
  if (before.startsSentence) return -0.5;
  return isStrong ? -1 : -2;
}

/** "Amazon" without an article is a shop. */
function bareScore(around: Surroundings): number {
  const { before, first, isLong } = around;
  const isBare = before?.folded !== 'the' && !isLong && !first.folded.endsWith('s');
  return isBare && takesArticle(around) ? -2.5 : 0;
}

function takesArticle({ span, context: { gazetteer } }: Surroundings): boolean {
  return span.entries.some((entry) => WITH_ARTICLE.has(gazetteer.kind(entry >>> 2)));
}
