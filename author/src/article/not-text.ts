import type { SourceProblem } from '../source-problem.ts';

/** That a file's bytes are no text (see `decode`). */
export function notText(
  problem: Pick<SourceProblem, 'file' | 'expected' | 'remedy' | 'rule'>,
): SourceProblem {
  return { ...problem, path: '', spot: { line: 1, column: 1 }, found: 'bytes that are no text' };
}
