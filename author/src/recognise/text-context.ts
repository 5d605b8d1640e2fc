import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { CandidateSpan } from './candidate-spans.ts';
import type { TextWord } from './text-words.ts';

/** What a text says of its words as a whole. */
export interface TextContext {
  readonly words: readonly TextWord[];
  readonly gazetteer: Gazetteer;
  /** Folded words that stand in lower case somewhere. */
  readonly lowerCase: ReadonlySet<string>;
  /** Folded words used as surnames. */
  readonly surnames: ReadonlySet<string>;
  readonly spans: readonly CandidateSpan[];
  /** For each word the index of the span that it belongs to, or -1. */
  readonly spanAt: Int32Array;
}
