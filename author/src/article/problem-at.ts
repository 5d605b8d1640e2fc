import type { SourceProblem, Spot } from '../source-problem.ts';
import { ARTICLE } from './names.ts';

/** Makes problems of the article's text; `offset` counts in UTF-16 units from its beginning. */
export type ProblemAt = (
  offset: number,
  problem: {
    readonly found: string;
    readonly expected: string;
    readonly remedy: string;
    readonly rule: string;
  },
) => SourceProblem;

/** Where the characters of a text stand. */
export function spotsIn(text: string): (offset: number) => Spot {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Problems of the article whose text this is. */
export function problemsIn(text: string): ProblemAt {
  const spotAt = spotsIn(text);
  return (offset, problem) => ({ file: ARTICLE, path: '', spot: spotAt(offset), ...problem });
}
