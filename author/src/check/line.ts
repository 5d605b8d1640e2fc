import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Problem } from '../../../src/story/problem.ts';
import { decode } from '../article/decode.ts';
import { spotsIn } from '../article/problem-at.ts';
import type { SourceFolder } from '../folder/source-folder.ts';
import { isPlaced, type SourceProblem, type Spot } from '../source-problem.ts';

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
  const spotOf = spotsInFiles(folder);
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
  const findingOf = (same: readonly (Problem | SourceProblem)[], more = ''): Finding[] => {
    const [first] = same;
    if (!first) return [];
    const { file, rule = 'form', found, expected, remedy } = first;
    const count = same.length;
    return [{ file, ...spotOf(first), level, rule, found: found + more, expected, remedy, count }];
  };
  return [...kinds.values()].flatMap((kind) => {
    const different = [...kind.values()];
    if (different.length <= LISTED) return different.flatMap((same) => findingOf(same));
    return findingOf(different.flat(), ` and ${different.length - 1} more of the kind`);
  });
}

/** Where problems stand: as they say, or else where their path leads in the JSON of the file. */
function spotsInFiles({ readBytes }: SourceFolder): (problem: Problem | SourceProblem) => Spot {
  const trees = new Map<string, ((path: string) => Spot) | undefined>();
  return (problem) => {
    if (isPlaced(problem)) return problem.spot;
    if (!trees.has(problem.file)) trees.set(problem.file, spotsInJson(readBytes(problem.file)));
    return trees.get(problem.file)?.(problem.path) ?? START;
  };
}

function spotsInJson(bytes: Uint8Array | undefined): ((path: string) => Spot) | undefined {
  const text = bytes && decode(bytes);
  const tree = text === undefined ? undefined : parseTree(text);
  if (text === undefined || !tree) return undefined;
  const spotAt = spotsIn(text);
  return (path) => {
    const keys = path
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    // What is missing stands where it should be.
    for (let length = keys.length; length >= 0; length--) {
      const node = findNodeAtLocation(
        tree,
        keys.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      );
      if (node) return spotAt(node.offset);
    }
    return START;
  };
}

const START: Spot = { line: 1, column: 1 };
