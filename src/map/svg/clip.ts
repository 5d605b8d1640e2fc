import { extentOf } from '../../cartography/boxes.ts';
import type { Point } from '../../cartography/camera.ts';
import type { Box } from '../../cartography/label.ts';

/** A ring cut to a box (Sutherland and Hodgman, 1974); empty where it lies outside. In CSS pixels. */
export function clipRing(ring: readonly Point[], [left, top, right, bottom]: Box): readonly Point[] {
  const [west, north, east, south] = extentOf(ring);
  if (west >= left && north >= top && east <= right && south <= bottom) return ring;
  if (east < left || south < top || west > right || north > bottom) return [];
  const edges: [axis: 0 | 1, limit: number, side: 1 | -1][] = [
    [0, left, 1],
    [1, top, 1],
    [0, right, -1],
    [1, bottom, -1],
  ];
  return edges.reduce((points, [axis, limit, side]) => cut(points, axis, limit, side), ring);
}

function cut(ring: readonly Point[], axis: 0 | 1, limit: number, side: 1 | -1): readonly Point[] {
  const inside = (point: Point) => (point[axis] - limit) * side >= 0;
  return ring.flatMap((to, i): Point[] => {
    const from = ring.at(i - 1) ?? to;
    const share = (limit - from[axis]) / (to[axis] - from[axis]);
    const crossing: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    if (inside(to)) return inside(from) ? [to] : [crossing, to];
    return inside(from) ? [crossing] : [];
  });
}

/** The stretches of a line whose segments come near a box; they may reach beyond it. In CSS pixels. */
export function clipLine(line: readonly Point[], [left, top, right, bottom]: Box): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (!from) continue;
    const near =
      Math.max(from[0], to[0]) >= left &&
      Math.min(from[0], to[0]) <= right &&
      Math.max(from[1], to[1]) >= top &&
      Math.min(from[1], to[1]) <= bottom;
    if (!near) {
      run = [];
      continue;
    }
    if (run.length === 0) {
      run = [from];
      runs.push(run);
    }
    run.push(to);
  }
  return runs;
}
