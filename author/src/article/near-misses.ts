import { quote } from '../../../src/story/problem.ts';
import type { SourceProblem } from '../source-problem.ts';
import type { ProblemAt } from './problem-at.ts';

/** What Markdown takes for text and an author meant for a mark, each with what is wrong with it. */
const NEAR_MISSES: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/\[[^[\]\n]+\]\s+\(#[^)\n]*\)/g, 'Remove the space between the brackets.'],
  [/\[[^[\]\n]+\]\(\s*#[^)"'\n]*\s[^)"'\n]*\)/g, 'An id has no spaces: write it with hyphens.'],
  [/\[[^[\]\n]+\](?:\[#[^\]\n]*\]|\{#[^}\n]*\})/g, 'Put the id between round brackets.'],
  [/\(#[\w+-]+\)\[[^[\]\n]+\]/g, 'Write the words first, then the id.'],
  [/\[[^[\]\n]+\]\(#[^)\n]*$/gm, 'Close the bracket.'],
];

/**
 * Near misses of marks in a stretch of text that holds none.
 *
 * @param start offset of the stretch in the article
 */
export function nearMissesIn(stretch: string, start: number, problemAt: ProblemAt): SourceProblem[] {
  const taken = new Set<number>();
  return NEAR_MISSES.flatMap(([pattern, remedy]) =>
    [...stretch.matchAll(pattern)].flatMap(({ 0: written, index }) => {
      if (taken.has(index) || /^\\/.test(stretch.slice(Math.max(0, index - 1)))) return [];
      taken.add(index);
      return problemAt(start + index, {
        found: `${quote(written.replace(/\s+/g, ' '))}, which is no mark`,
        expected: 'words and id as [Basel](#basel)',
        remedy,
        rule: 'article-marks',
      });
    }),
  );
}
