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
  const size = lines.reduce((sum, line) => sum + Math.max(0, line.length - 1), 0);
  const [lineOf, segmentOf] = [new Int32Array(size), new Int32Array(size)];
  // West, south, east and north of each segment, one after the other.
  const boxes = new Float64Array(4 * size);
  let count = 0;
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] ?? [];
    const extent = within && extentOf(line);
    // Most lines come near none of them.
    const near = extent && within.filter((other) => touch(extent, other));
    if (near?.length === 0) continue;
    for (let s = 0; s + 1 < line.length; s++) {
      const ax = lngAt(lines, n, s);
      const ay = latAt(lines, n, s);
      const bx = lngAt(lines, n, s + 1);
      const by = latAt(lines, n, s + 1);
      const [west, south, east, north] = [
        Math.min(ax, bx),
        Math.min(ay, by),
        Math.max(ax, bx),
        Math.max(ay, by),
      ];
      if (near && !near.some((other) => touch([west, south, east, north], other))) continue;
      boxes[4 * count] = west;
      boxes[4 * count + 1] = south;
      boxes[4 * count + 2] = east;
      boxes[4 * count + 3] = north;
      lineOf[count] = n;
      segmentOf[count++] = s;
    }
  }
  // From west to east each is compared with those that begin before it ends.
  const order = new Uint32Array(count).map((_, i) => i);
  order.sort((i, j) => (boxes[4 * i] ?? 0) - (boxes[4 * j] ?? 0));
  const sorted = new Float64Array(4 * count);
  for (let a = 0; a < count; a++)
    for (let side = 0; side < 4; side++) sorted[4 * a + side] = boxes[4 * (order[a] ?? 0) + side] ?? 0;
  const found = new Set<number>();
  for (let a = 0; a < count; a++) {
    const i = order[a] ?? 0;
    const low = sorted[4 * a + 1] ?? 0;
    const end = sorted[4 * a + 2] ?? 0;
    const high = sorted[4 * a + 3] ?? 0;
    for (let b = a + 1; b < count && (sorted[4 * b] ?? 0) <= end; b++) {
      if ((sorted[4 * b + 1] ?? 0) > high || (sorted[4 * b + 3] ?? 0) < low) continue;
      const j = order[b] ?? 0;
      if (doCross(lines, lineOf[i] ?? 0, segmentOf[i] ?? 0, lineOf[j] ?? 0, segmentOf[j] ?? 0))
        found.add(i).add(j);
    }
  }
  return [...found]
    .map((i): Segment => [lineOf[i] ?? 0, segmentOf[i] ?? 0])
    .sort(([n, s], [m, t]) => n - m || t - s);
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
function doCross(lines: readonly Line[], n: number, s: number, m: number, t: number): boolean {
  const ax = lngAt(lines, n, s);
  const ay = latAt(lines, n, s);
  const bx = lngAt(lines, n, s + 1);
  const by = latAt(lines, n, s + 1);
  const cx = lngAt(lines, m, t);
  const cy = latAt(lines, m, t);
  const dx = lngAt(lines, m, t + 1);
  const dy = latAt(lines, m, t + 1);
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
