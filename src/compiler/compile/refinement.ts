import { type Problem, pointer, StoryError } from '../../story/problem.ts';
import type { FinerFolderFile } from '../read/finer-schema.ts';
import { toGrid } from './grid.ts';

/** A topology's, in whole steps of the story's grid. */
export type Arcs = readonly (readonly (readonly number[])[])[];

/** All segments of the arcs, as `segmentKey` has them. */
export function segmentsOf(arcs: Arcs): ReadonlySet<string> {
  const segments = new Set<string>();
  for (const arc of arcs)
    for (const [i, to] of arc.entries()) if (i > 0) segments.add(segmentKey(arc[i - 1], to));
  return segments;
}

/** The same in both directions. */
function segmentKey(from: readonly number[] = [], to: readonly number[] = []): string {
  const [a, b] = [String(from), String(to)];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Longitude and latitude, in degrees. */
export type Position = readonly [lng: number, lat: number];

/** What a file says of the vertices of the story's shapes, which are told by their steps of the grid. */
interface Refinement {
  /** Where a vertex is in truth. */
  readonly places: ReadonlyMap<string, Position>;
  /** What lies between two vertices, from the first to the second of `segmentKey`. */
  readonly between: ReadonlyMap<string, readonly Position[]>;
}

/**
 * @param steps of the story's grid, in a degree
 * @throws StoryError where a line goes through no vertices of the story's shapes
 */
export function refinementOf(
  { lines }: FinerFolderFile,
  file: string,
  segments: ReadonlySet<string>,
  steps: number,
): Refinement {
  const places = new Map<string, Position>();
  const between = new Map<string, readonly Position[]>();
  const problems: Problem[] = [];
  for (const [i, line] of lines.entries()) {
    let last: { readonly key: readonly number[]; readonly at: Position } | undefined;
    let passed: Position[] = [];
    for (const [lng, lat, ...own] of line) {
      if (own.length === 0) {
        passed.push([lng, lat]);
        continue;
      }
      const at = own as unknown as Position;
      const key = toGrid(at, steps);
      places.set(String(key), [lng, lat]);
      if (last) {
        const segment = segmentKey(last.key, key);
        if (!segments.has(segment)) problems.push(unmatched(file, i, last.at, at));
        between.set(segment, segment.startsWith(`${last.key} `) ? passed : passed.toReversed());
      }
      last = { key, at };
      passed = [];
    }
  }
  if (problems.length > 0) throw new StoryError(problems);
  return { places, between };
}

function unmatched(file: string, line: number, from: Position, to: Position): Problem {
  return {
    file,
    path: pointer('lines', line),
    found: `a line from [${from.join(', ')}] to [${to.join(', ')}], which the story’s own shapes do not have`,
    expected: 'a line through vertices that follow each other in the land, a border or a feature',
    remedy: 'Derive the file anew, from the shapes as they are now.',
  };
}

interface Replaced {
  readonly from: number;
  readonly count: number;
  readonly vertices: readonly Position[];
}

/** The stretches of an arc of which something is replaced. A vertex that stays and is on no step of the finer grid parts two. */
export function replacementsIn(
  arc: readonly (readonly number[])[],
  { places, between }: Refinement,
  steps: number,
  isOnGrid: (at: Position) => boolean,
): Replaced[] {
  const found: Replaced[] = [];
  let current: { from: number; to: number; vertices: Position[] } | undefined;
  const flush = () => {
    if (current && current.vertices.length > 0)
      found.push({ from: current.from, count: current.to - current.from, vertices: current.vertices });
    current = undefined;
  };
  let wasRefined = false;
  for (const [i, step] of arc.entries()) {
    const own: Position = [(step[0] ?? 0) / steps, (step[1] ?? 0) / steps];
    const place = places.get(String(step));
    const isMoved = place !== undefined && String(toGrid(place, steps)) !== String(step);
    const next = arc[i + 1];
    const passed = (next && between.get(segmentKey(step, next))) ?? [];
    if (isMoved || (wasRefined && passed.length > 0 && isOnGrid(own))) {
      current ??= { from: i, to: i, vertices: [] };
      current.vertices.push(place ?? own);
      current.to = i + 1;
    } else flush();
    wasRefined = passed.length > 0;
    if (!wasRefined) continue;
    current ??= { from: i + 1, to: i + 1, vertices: [] };
    const isForward = segmentKey(step, next).startsWith(`${step} `);
    current.vertices.push(...(isForward ? passed : passed.toReversed()));
  }
  flush();
  return found;
}
