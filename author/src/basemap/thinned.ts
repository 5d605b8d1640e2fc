import type { Bbox } from '../../../src/story/place.ts';
import { type Lines, levelOf, STEPS } from '../natural-earth/packed-lines.ts';
import { crossings } from './crossings.ts';
import { boxOfLines } from './line-boxes.ts';
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
  const parts = paths.map((path) => stayingOf(lines, path, region, kept));
  const written = (at: number): GeoJSON.Position =>
    region.written((lines.x[at] ?? 0) / STEPS, (lines.y[at] ?? 0) / STEPS);
  const picked = parts.map(({ staying }) => staying.map(written));
  let boxes: Bbox[] | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const found = crossings(picked, boxes);
    boxes = [];
    for (const [n, segment] of found) {
      const [part, line] = [parts[n], picked[n]];
      const back = part && refine(lines, paths[n] ?? [], part, segment);
      if (back === undefined || !line) continue;
      line.splice(segment + 1, 0, written(back));
      const vertices = line.slice(segment, segment + 3);
      const [lngs, lats] = [vertices.map(([lng = 0]) => lng), vertices.map(([, lat = 0]) => lat)];
      boxes.push([Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]);
    }
    if (boxes.length === 0) break;
  }
  return picked;
}

/** What stays of a path. */
interface Part {
  /** Numbers of the vertices that stay, in order. */
  readonly staying: number[];
  /** Where in the path each of them stands. */
  readonly places: number[];
  /** Numbers of all its vertices; known once one of those that were left out is wanted back. */
  all?: readonly number[];
}

/** A path's vertices that matter at least so much, in degrees: where lines may cross, as for what is only measured. */
export function outlineOf(lines: Lines, path: Path, stray: number): GeoJSON.Position[] {
  const { x, y, levels } = lines;
  const least = levelOf(stray);
  const outline: GeoJSON.Position[] = [];
  for (const at of verticesOf(lines, path))
    if ((levels[at] ?? 0) >= least) outline.push([(x[at] ?? 0) / STEPS, (y[at] ?? 0) / STEPS]);
  return outline;
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

function stayingOf(lines: Lines, path: Path, region: Region, kept: ReadonlySet<number>): Part {
  const { x, y, levels, starts } = lines;
  const nearest = levelOf(region.nearest);
  const staying: number[] = [];
  const places: number[] = [];
  let last = -1;
  let place = 0;
  for (const [i, number] of path.entries()) {
    const line = number < 0 ? ~number : number;
    const box = boxOfLines(lines, [line]);
    // Most lines lie where all that is so weighty stays, or all that is not.
    const common = region.toleranceIn(box);
    const least = common === undefined ? nearest : levelOf(common);
    const hasCut = box[0] <= -180 || box[2] >= 180;
    const [start = 0, end = 0] = [starts[line], starts[line + 1]];
    const step = number < 0 ? -1 : 1;
    let at = number < 0 ? end - 1 : start;
    // The vertex in which two lines meet is told once.
    if (i > 0) at += step;
    for (; at >= start && at < end; at += step) {
      const level = levels[at] ?? 0;
      const isWeighty =
        level >= least &&
        (common !== undefined ||
          level >= levelOf(region.tolerance((x[at] ?? 0) / STEPS, (y[at] ?? 0) / STEPS)));
      if (
        isWeighty ||
        last < 0 ||
        (hasCut && isCorner(x, at)) ||
        (kept.size > 0 && kept.has(keyAt(x[at] ?? 0, y[at] ?? 0)))
      ) {
        staying.push(at);
        places.push(place);
      }
      last = at;
      place++;
    }
  }
  if (staying.at(-1) !== last) {
    staying.push(last);
    places.push(place - 1);
  }
  const [first = 0] = staying;
  const isRing = x[first] === x[last] && y[first] === y[last];
  return isRing && staying.length <= CORNERS ? corners(lines, path, places) : { staying, places };
}

/** Whether a line comes to 180° or leaves it, where shapes are cut: both sides go on meeting there. */
function isCorner(x: Int32Array, at: number): boolean {
  return isCut(x[at]) && !(isCut(x[at - 1]) && isCut(x[at + 1]));
}

function isCut(x = 0): boolean {
  return Math.abs(x) === 180 * STEPS;
}

/** The vertices of a small ring that matter most. */
function corners(lines: Lines, path: Path, staying: readonly number[]): Part {
  const all = [...verticesOf(lines, path)];
  const levelAt = (place: number) => lines.levels[all[place] ?? 0] ?? 0;
  const chosen = [...staying];
  while (chosen.length <= CORNERS && chosen.length < all.length) {
    let best = -1;
    for (let place = 0; place < all.length; place++)
      if (!chosen.includes(place) && (best < 0 || levelAt(place) > levelAt(best))) best = place;
    chosen.push(best);
  }
  const places = chosen.sort((a, b) => a - b);
  return { staying: places.map((place) => all[place] ?? 0), places, all };
}

/** Gives back the weightiest vertex that was left out of a segment, and tells which. */
function refine(lines: Lines, path: Path, part: Part, segment: number): number | undefined {
  part.all ??= [...verticesOf(lines, path)];
  const { staying, places, all } = part;
  const levelAt = (place: number) => lines.levels[all[place] ?? 0] ?? 0;
  const [from = 0, to = 0] = [places[segment], places[segment + 1]];
  let best = -1;
  for (let place = from + 1; place < to; place++)
    if (best < 0 || levelAt(place) > levelAt(best)) best = place;
  if (best < 0) return undefined;
  const back = all[best] ?? 0;
  staying.splice(segment + 1, 0, back);
  places.splice(segment + 1, 0, best);
  return back;
}
