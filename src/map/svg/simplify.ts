import type { Point } from '../../cartography/camera.ts';

/** A line without those vertices that lie within `tolerance` of it (Douglas and Peucker, 1973). */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const last = line.length - 1;
  if (last < 2) return [...line];
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[last] = 1;
  const spans: [from: number, to: number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const farthest = farthestWithin(line, span, tolerance);
    if (farthest === undefined) continue;
    kept[farthest] = 1;
    spans.push([span[0], farthest], [farthest, span[1]]);
  }
  return line.filter((_, i) => kept[i]);
}

/** The vertex between two that lies farthest from the segment between them, and farther than `tolerance`. */
function farthestWithin(
  line: readonly Point[],
  [from, to]: readonly [number, number],
  tolerance: number,
): number | undefined {
  const [ax, ay] = line[from] as Point;
  const [bx, by] = line[to] as Point;
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy || 1;
  let farthest: number | undefined;
  let most = tolerance * tolerance;
  for (let i = from + 1; i < to; i++) {
    const point = line[i] as Point;
    const x = point[0] - ax;
    const y = point[1] - ay;
    const share = Math.min(1, Math.max(0, (x * dx + y * dy) / square));
    const off = (x - share * dx) ** 2 + (y - share * dy) ** 2;
    if (off > most) [farthest, most] = [i, off];
  }
  return farthest;
}
