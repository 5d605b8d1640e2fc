import { NAMED_BY } from '../gazetteer/packed.ts';
import type { CandidateSpan } from './candidate-spans.ts';
import { importanceOf, STRONG } from './importance.ts';
import type { TextContext } from './text-context.ts';
import type { TextWord } from './text-words.ts';

/** A name in its text. */
export interface Surroundings {
  readonly span: CandidateSpan;
  readonly context: TextContext;
  /** Its first word. */
  readonly first: TextWord;
  /** Whether it has several words. */
  readonly isLong: boolean;
  /** The word before it, where nothing but a space or a hyphen parts them. */
  readonly before: TextWord | undefined;
  /** The word after it, where nothing but a space parts them, and no genitive does. */
  readonly after: TextWord | undefined;
  /** The word after it, whatever parts them. */
  readonly next: TextWord | undefined;
  /** "Basra's oil": the word after the genitive. */
  readonly owned: TextWord | undefined;
  /** What the gazetteer says for it, in log-odds. */
  readonly importance: number;
  readonly isStrong: boolean;
  /** "Russian": a word for what comes from a place. */
  readonly isAdjective: boolean;
}

/** What stands around a name. */
export function surroundingsOf(span: CandidateSpan, context: TextContext): Surroundings | undefined {
  const { words, gazetteer } = context;
  const first = words[span.first];
  if (first === undefined) return undefined;
  const next = words[span.last + 1];
  const importance = importanceOf(span, gazetteer);
  return {
    span,
    context,
    first,
    isLong: span.last > span.first,
    before: first.gap === 'space' || first.gap === 'hyphen' ? words[span.first - 1] : undefined,
    after: next?.gap === 'space' && !next.isGenitive ? next : undefined,
    next,
    owned: next?.isGenitive === true ? words[span.last + 2] : undefined,
    importance,
    isStrong: importance >= STRONG,
    isAdjective: span.entries.every((entry) => (entry & 3) === NAMED_BY.adjective),
  };
}
