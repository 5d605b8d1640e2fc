import { extentOf } from '../../../src/compiler/read/positions.ts';
import type { Bbox } from '../../../src/story/place.ts';

type Line = readonly GeoJSON.Position[];
type Segment = readonly [line: number, segment: number];

/**
 * Segments of lines that cross others, the last of a line first: so each can be divided without moving those that come
 * after.
 *
 * @param within boxes in which crossings are looked for; everywhere where it is absent
 */
export function crossings(lines: readonly Line[], within?: readonly Bbox[]): Segment[] {
  const segments: Segment[] = [];
  const boxes: Bbox[] = [];
  for (let n = 0; n < lines.length; n++) {
    const { length } = lines[n] ?? [];
    const extent = within && extentOf(lines[n] ?? []);
    // Most lines come near none of them.
    const near = extent && within.filter((other) => touch(extent, other));
    if (near?.length === 0) continue;
    for (let s = 0; s + 1 < length; s++) {
      const box = boxAround(lines, n, s);
      if (near && !near.some((other) => touch(box, other))) continue;
      segments.push([n, s]);
      boxes.push(box);
    }
  }
  // From west to east each is compared with those that begin before it ends.
  const order = Uint32Array.from(segments.keys()).sort((i, j) => (boxes[i]?.[0] ?? 0) - (boxes[j]?.[0] ?? 0));
  const found = new Set<number>();
  for (let a = 0; a < order.length; a++) {
    const i = order[a] ?? 0;
    const [, low = 0, end = 0, high = 0] = boxes[i] ?? [];
    for (let b = a + 1; b < order.length; b++) {
      const j = order[b] ?? 0;
      const [west = 0, south = 0, , north = 0] = boxes[j] ?? [];
      if (west > end) break;
      if (south > high || north < low) continue;
      if (doCross(lines, segments[i] ?? [0, 0], segments[j] ?? [0, 0])) found.add(i).add(j);
    }
  }
  return [...found].map((i): Segment => segments[i] ?? [0, 0]).sort(([n, s], [m, t]) => n - m || t - s);
}

function boxAround(lines: readonly Line[], n: number, s: number): Bbox {
  const [ax, ay, bx, by] = [
    lngAt(lines, n, s),
    latAt(lines, n, s),
    lngAt(lines, n, s + 1),
    latAt(lines, n, s + 1),
  ];
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

function touch([w, s, e, n]: Bbox, [west, south, east, north]: Bbox): boolean {
  return w <= east && e >= west && s <= north && n >= south;
}

function lngAt(lines: readonly Line[], line: number, vertex: number): number {
  return lines[line]?.[vertex]?.[0] ?? 0;
}

function latAt(lines: readonly Line[], line: number, vertex: number): number {
  return lines[line]?.[vertex]?.[1] ?? 0;
}

/** Whether two segments cross, or one ends inside the other; ends that they share are no crossing. */
function doCross(lines: readonly Line[], [n, s]: Segment, [m, t]: Segment): boolean {
  const [ax, ay, bx, by] = [
    lngAt(lines, n, s),
    latAt(lines, n, s),
    lngAt(lines, n, s + 1),
    latAt(lines, n, s + 1),
  ];
  const [cx, cy, dx, dy] = [
    lngAt(lines, m, t),
    latAt(lines, m, t),
    lngAt(lines, m, t + 1),
    latAt(lines, m, t + 1),
  ];
  if (
    (ax === cx && ay === cy) ||
    (ax === dx && ay === dy) ||
    (bx === cx && by === cy) ||
    (bx === dx && by === dy)
  )
    return false;
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) <= 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) <= 0
  );
}

function side(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
