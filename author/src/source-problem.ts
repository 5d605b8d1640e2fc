import type { Problem } from '../../src/story/problem.ts';

/** Where in a file that a person writes something stands: line and column, both counted from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A problem in `article.md` or `places.csv`, which have lines where JSON has paths. */
export interface SourceProblem extends Problem {
  readonly spot: Spot;
}

/** Whether a problem says where in its file it stands. */
export function isPlaced(problem: Problem): problem is SourceProblem {
  return 'spot' in problem;
}

/** For messages that know no spot: it stands with the file's name, `article.md:12:5`. */
export function withSpotInFile({ spot, ...problem }: SourceProblem): Problem {
  return { ...problem, file: `${problem.file}:${spot.line}:${spot.column}` };
}
