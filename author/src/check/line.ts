import type { Problem } from '../../../src/story/problem.ts';
import { decode } from '../article/decode.ts';
import { spotsIn } from '../article/problem-at.ts';
import type { SourceFolder } from '../folder/source-folder.ts';
import { isPlaced, type SourceProblem, type Spot } from '../source-problem.ts';
import { offsetsInJson } from './json-offsets.ts';

/** A finding of a check, with its place in the file. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning';
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
  /** How often the same was found in the file. */
  readonly count: number;
}

/** So many faults of a file that one remedy mends are listed; of more the first tells of all. */
const LISTED = 5;

/**
 * Of faults the findings, the same fault of a file once, and many that one remedy mends once too; each with line and
 * column, in JSON too.
 */
export function findingsOf(
  problems: readonly (Problem | SourceProblem)[],
  level: Finding['level'],
  folder: SourceFolder,
): Finding[] {
  const kinds = new Map<string, Map<string, (Problem | SourceProblem)[]>>();
  for (const problem of problems) {
    const { file, rule, found, expected, remedy } = problem;
    const key = JSON.stringify([file, rule, expected, remedy]);
    const kind = kinds.get(key) ?? new Map<string, (Problem | SourceProblem)[]>();
    kinds.set(key, kind);
    const same = kind.get(found);
    if (same) same.push(problem);
    else kind.set(found, [problem]);
  }
  const told = [...kinds.values()].flatMap((kind) => {
    const different = [...kind.values()];
    if (different.length <= LISTED) return different.flatMap((same) => toldOf(same));
    return toldOf(different.flat(), ` and ${different.length - 1} more of the kind`);
  });
  const spotOf = spotsInFiles(
    told.map(({ first }) => first),
    folder,
  );
  return told.map(({ first, count, more }) => {
    const { file, rule = 'form', found, expected, remedy } = first;
    return { file, ...spotOf(first), level, rule, found: found + more, expected, remedy, count };
  });
}

/** Of faults that are told as one, the first, how many they are, and what is said of the others. */
function toldOf(same: readonly (Problem | SourceProblem)[], more = '') {
  const [first] = same;
  return first ? [{ first, count: same.length, more }] : [];
}

/** Where problems stand: as they say, or else where their path leads in the JSON of the file. */
function spotsInFiles(
  problems: readonly (Problem | SourceProblem)[],
  { readBytes }: SourceFolder,
): (problem: Problem | SourceProblem) => Spot {
  const paths = new Map<string, Set<string>>();
  for (const problem of problems)
    if (!isPlaced(problem)) paths.set(problem.file, (paths.get(problem.file) ?? new Set()).add(problem.path));
  const spots = new Map(
    [...paths].map(([file, inFile]) => [file, spotsInJson(readBytes(file), inFile)] as const),
  );
  return (problem) => (isPlaced(problem) ? problem.spot : (spots.get(problem.file)?.(problem.path) ?? START));
}

function spotsInJson(
  bytes: Uint8Array | undefined,
  paths: ReadonlySet<string>,
): ((path: string) => Spot) | undefined {
  const text = bytes && decode(bytes);
  if (text === undefined) return undefined;
  const offsets = offsetsInJson(text, paths);
  const spotAt = spotsIn(text);
  return (path) => spotAt(offsets.get(path) ?? 0);
}

const START: Spot = { line: 1, column: 1 };
