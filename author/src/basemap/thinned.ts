import type { Bbox } from '../../../src/story/place.ts';
import { HIGHEST, type Lines, levelOf, STEPS } from '../natural-earth/packed-lines.ts';
import { crossings } from './crossings.ts';
import type { Region } from './region.ts';

/** Vertices of which a ring keeps this many, so that no island becomes a line. */
const CORNERS = 4;
/** Rounds in which detail comes back where thinned lines cross. */
const ROUNDS = 30;

/** Lines of the atlas end to end, each by its number, or by that number's complement where it runs the other way. */
type Path = readonly number[];

/** Tells a vertex from all others. */
export function keyAt(x: number, y: number): number {
  return (x + 180 * STEPS) * 180 * STEPS * 2 + (y + 90 * STEPS);
}

/**
 * What some paths of the atlas's lines are, thinned by what a region allows at each vertex. Where thinned lines would
 * cross, detail comes back.
 *
 * @param region absent: every vertex stays
 * @param kept keys of vertices that stay anyhow
 * @returns a line for each path, in degrees
 */
export function thinned(
  lines: Lines,
  paths: readonly Path[],
  region: Region | undefined,
  kept: ReadonlySet<number> = new Set(),
): GeoJSON.Position[][] {
  if (!region)
    return paths.map((path) =>
      [...verticesOf(lines, path)].map((at) => [(lines.x[at] ?? 0) / STEPS, (lines.y[at] ?? 0) / STEPS]),
    );
  const staying = paths.map((path) => stayingOf(lines, path, region, kept));
  const pick = (n: number) =>
    (staying[n] ?? []).map((at) => region.written((lines.x[at] ?? 0) / STEPS, (lines.y[at] ?? 0) / STEPS));
  const picked: GeoJSON.Position[][] = paths.map((_, n) => pick(n));
  let boxes: Bbox[] | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const found = crossings(picked, boxes);
    boxes = [];
    const changed = new Set<number>();
    for (const [n, segment] of found) {
      const [from, to] = [staying[n]?.[segment], staying[n]?.[segment + 1]];
      const back = refine(lines, paths[n] ?? [], staying[n] ?? [], segment);
      if (back === undefined) continue;
      changed.add(n);
      const vertices = [from, back, to].map((at = back) =>
        region.written((lines.x[at] ?? 0) / STEPS, (lines.y[at] ?? 0) / STEPS),
      );
      const [lngs, lats] = [vertices.map(([lng]) => lng), vertices.map(([, lat]) => lat)];
      boxes.push([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
    }
    if (changed.size === 0) break;
    for (const n of changed) picked[n] = pick(n);
  }
  return picked;
}

/** Numbers of a path's vertices in order; those in which two of its lines meet once. */
function* verticesOf({ starts }: Lines, path: Path): Generator<number> {
  for (const [i, number] of path.entries()) {
    const line = number < 0 ? ~number : number;
    const [start = 0, end = 0] = [starts[line], starts[line + 1]];
    if (number < 0) for (let at = end - (i === 0 ? 1 : 2); at >= start; at--) yield at;
    else for (let at = start + (i === 0 ? 0 : 1); at < end; at++) yield at;
  }
}

function stayingOf(lines: Lines, path: Path, region: Region, kept: ReadonlySet<number>): number[] {
  const { x, y, levels } = lines;
  const least = levelOf(region.nearest);
  const staying: number[] = [];
  let last = -1;
  for (const at of verticesOf(lines, path)) {
    const [level = 0, lng = 0, lat = 0] = [levels[at], x[at], y[at]];
    const isWeighty = level >= least && level >= levelOf(region.tolerance(lng / STEPS, lat / STEPS));
    if (last < 0 || isWeighty || isCorner(lines.x, at) || (kept.size > 0 && kept.has(keyAt(lng, lat))))
      staying.push(at);
    last = at;
  }
  if (staying.at(-1) !== last) staying.push(last);
  const [first = 0] = staying;
  const isRing = x[first] === x[last] && y[first] === y[last];
  return isRing && staying.length <= CORNERS ? corners(lines, path, staying) : staying;
}

/** Whether a line comes to 180° or leaves it, where shapes are cut: both sides go on meeting there. */
function isCorner(x: Int32Array, at: number): boolean {
  return isCut(x[at]) && !(isCut(x[at - 1]) && isCut(x[at + 1]));
}

function isCut(x = 0): boolean {
  return Math.abs(x) === 180 * STEPS;
}

/** The vertices of a small ring that matter most. */
function corners(lines: Lines, path: Path, staying: readonly number[]): number[] {
  const all = [...verticesOf(lines, path)];
  const order = new Map(all.map((at, i) => [at, i]));
  const rank = (at: number) => order.get(at) ?? 0;
  const weightiest = all.toSorted(
    (a, b) => (lines.levels[b] ?? 0) - (lines.levels[a] ?? 0) || rank(a) - rank(b),
  );
  return [...new Set([...staying, ...weightiest])].slice(0, CORNERS + 1).sort((a, b) => rank(a) - rank(b));
}

/** Gives back the weightiest vertex that was left out of a segment, and tells which. */
function refine(lines: Lines, path: Path, staying: number[], segment: number): number | undefined {
  let best = -1;
  let isInside = false;
  for (const at of verticesOf(lines, path)) {
    if (at === staying[segment + 1] && isInside) break;
    if (isInside && (best < 0 || (lines.levels[at] ?? HIGHEST) > (lines.levels[best] ?? HIGHEST))) best = at;
    isInside ||= at === staying[segment];
  }
  if (best < 0) return undefined;
  staying.splice(segment + 1, 0, best);
  return best;
}
