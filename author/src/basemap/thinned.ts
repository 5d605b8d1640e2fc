import { HIGHEST, type Lines, levelOf, STEPS } from '../natural-earth/packed-lines.ts';
import { crossings } from './crossings.ts';
import type { Region } from './region.ts';

/** Vertices of which a ring keeps this many, so that no island becomes a line. */
const CORNERS = 4;
/** Rounds in which detail comes back where thinned lines cross. */
const ROUNDS = 30;

/** A line before it is thinned. */
interface Whole {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly levels: readonly number[];
}

/** The line that some lines of the atlas make up, end to end: a number's complement runs the other way. */
export function wholeLine(lines: Lines, path: readonly number[]): Whole {
  const whole = { x: [] as number[], y: [] as number[], levels: [] as number[] };
  for (const number of path) {
    const line = number < 0 ? ~number : number;
    const [start = 0, end = 0] = [lines.starts[line], lines.starts[line + 1]];
    for (let i = whole.x.length === 0 ? 0 : 1; i < end - start; i++) {
      const at = number < 0 ? end - 1 - i : start + i;
      whole.x.push(lines.x[at] ?? 0);
      whole.y.push(lines.y[at] ?? 0);
      whole.levels.push(lines.levels[at] ?? HIGHEST);
    }
  }
  return whole;
}

/** Tells a vertex from all others. */
export function keyAt(x: number, y: number): number {
  return (x + 180 * STEPS) * 180 * STEPS * 2 + (y + 90 * STEPS);
}

/**
 * Lines thinned by what a region allows at each vertex; where thinned lines would cross, detail comes back.
 *
 * @param kept keys of vertices that stay anyhow
 * @returns positions in degrees
 */
export function thinned(
  wholes: readonly Whole[],
  region: Region,
  kept: ReadonlySet<number> = new Set(),
): GeoJSON.Position[][] {
  const staying = wholes.map((whole) => stayingOf(whole, region, kept));
  const pick = (n: number) => {
    const { x, y } = wholes[n] ?? { x: [], y: [] };
    return (staying[n] ?? []).map((i): GeoJSON.Position => [(x[i] ?? 0) / STEPS, (y[i] ?? 0) / STEPS]);
  };
  const picked = wholes.map((_, n) => pick(n));
  for (let round = 0; round < ROUNDS; round++) {
    const changed = new Set<number>();
    for (const [n, segment] of crossings(picked))
      if (refine(wholes[n], staying[n] ?? [], segment)) changed.add(n);
    if (changed.size === 0) break;
    for (const n of changed) picked[n] = pick(n);
  }
  return picked;
}

/** The vertices that stay, by number. */
function stayingOf({ x, y, levels }: Whole, region: Region, kept: ReadonlySet<number>): number[] {
  const staying: number[] = [];
  for (let i = 0; i < x.length; i++) {
    const [lng = 0, lat = 0] = [x[i], y[i]];
    if (
      i === 0 ||
      i === x.length - 1 ||
      (levels[i] ?? 0) >= levelOf(region.tolerance(lng / STEPS, lat / STEPS)) ||
      kept.has(keyAt(lng, lat))
    )
      staying.push(i);
  }
  const isRing = x[0] === x.at(-1) && y[0] === y.at(-1);
  if (!isRing || staying.length > CORNERS) return staying;
  const byLevel = levels.map((level, i) => ({ level, i })).sort((a, b) => b.level - a.level || a.i - b.i);
  return [...new Set([...staying, ...byLevel.map(({ i }) => i)])].slice(0, CORNERS + 1).sort((a, b) => a - b);
}

/** Gives back the weightiest vertex that was left out of a segment. */
function refine(whole: Whole | undefined, staying: number[], segment: number): boolean {
  const [from = 0, to = 0] = [staying[segment], staying[segment + 1]];
  let best = -1;
  for (let i = from + 1; i < to; i++)
    if (best < 0 || (whole?.levels[i] ?? 0) > (whole?.levels[best] ?? 0)) best = i;
  if (best < 0) return false;
  staying.splice(segment + 1, 0, best);
  return true;
}
