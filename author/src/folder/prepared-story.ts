import type { ReadJson } from '../../../src/compiler/read/read-json.ts';
import type { Problem } from '../../../src/story/problem.ts';
import type { MarkedArticle } from '../article/marked-article.ts';
import type { SourceProblem } from '../source-problem.ts';

/** A story's folder as the compiler reads it, whatever it was written as. */
export interface PreparedStory {
  /** Reads the folder's files, and those that are made of `article.md` and `places.csv`. */
  readonly readJson: ReadJson;
  readonly problems: readonly SourceProblem[];
  readonly warnings: readonly SourceProblem[];
  /**
   * `passages.json` and `fingerprint.json` where they differ from the marked article, to be written: by them a sentence
   * keeps its id.
   */
  readonly state: ReadonlyMap<string, unknown>;
  /** The marked article and the text that it was read of, where there is one. */
  readonly article?: { readonly read: MarkedArticle; readonly source: string };
  /** The file in which the story's facts stand. */
  readonly factsIn: string;
  /** A problem of a file that was made, where it stands in what it was made of; undefined where it is told already. */
  relocate(problem: Problem): Problem | SourceProblem | undefined;
}
