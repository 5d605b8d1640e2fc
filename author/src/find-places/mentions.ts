import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type CandidateSpan, candidateSpansOf } from '../recognise/candidate-spans.ts';
import { type LocalScore, localScoreOf } from '../recognise/local-score.ts';
import { surnamesOf } from '../recognise/people.ts';
import type { TextContext } from '../recognise/text-context.ts';
import { textWordsOf } from '../recognise/text-words.ts';

/** A name of the gazetteer in a text, and what the words around it say. */
export interface Mention extends LocalScore {
  readonly span: CandidateSpan;
}

/** Log-odds below which a name is neither a place nor context for one. */
const LEAST = -4.5;

/** The names of a text that may mean places, in order, with the text's words. */
export function mentionsOf(
  text: string,
  gazetteer: Gazetteer,
): { readonly mentions: readonly Mention[]; readonly context: TextContext } {
  const context = contextOf(text, gazetteer);
  const mentions = context.spans.flatMap((span): Mention[] => {
    const local = localScoreOf(span, context);
    if (local.asContext < LEAST) return [];
    return [{ span, ...local }];
  });
  return { mentions, context };
}

function contextOf(text: string, gazetteer: Gazetteer): TextContext {
  const words = textWordsOf(text);
  const spans = candidateSpansOf(words, gazetteer, text);
  const spanAt = new Int32Array(words.length).fill(-1);
  for (const [at, span] of spans.entries()) spanAt.fill(at, span.first, span.last + 1);
  const lowerCase = new Set<string>();
  for (const word of words) if (!word.isCapitalised && !word.isNumber) lowerCase.add(word.folded);
  return { words, gazetteer, lowerCase, surnames: surnamesOf(words, gazetteer), spanAt, spans };
}

/** Beyond this, one mention says no more than any. */
const MOST = 5;

/** The mean log-odds of each name in a text, by the name's number in the gazetteer. */
export function meanScores(mentions: readonly Mention[]): Map<number, number> {
  const sums = new Map<number, { sum: number; count: number }>();
  for (const { span, score } of mentions) {
    const sum = sums.get(span.key) ?? { sum: 0, count: 0 };
    sum.sum += Math.max(-MOST, Math.min(MOST, score));
    sum.count++;
    sums.set(span.key, sum);
  }
  return new Map([...sums].map(([key, { sum, count }]) => [key, sum / count]));
}
