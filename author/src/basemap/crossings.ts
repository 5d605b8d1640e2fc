type Line = readonly GeoJSON.Position[];
type Segment = readonly [line: number, segment: number];

/**
 * Segments of lines that cross others, the last of a line first: so each can be divided without moving those that come
 * after.
 *
 * @param changed numbers of the lines of which one at least must take part; all where it is absent
 */
export function crossings(lines: readonly Line[], changed?: ReadonlySet<number>): Segment[] {
  const segments = lines.flatMap((line, n) => line.slice(1).map((_, s): Segment => [n, s]));
  const west = Float64Array.from(segments, ([n, s]) => Math.min(lngAt(lines, n, s), lngAt(lines, n, s + 1)));
  const east = Float64Array.from(segments, ([n, s]) => Math.max(lngAt(lines, n, s), lngAt(lines, n, s + 1)));
  const south = Float64Array.from(segments, ([n, s]) => Math.min(latAt(lines, n, s), latAt(lines, n, s + 1)));
  const north = Float64Array.from(segments, ([n, s]) => Math.max(latAt(lines, n, s), latAt(lines, n, s + 1)));
  const isLooked = Uint8Array.from(segments, ([n]) => (!changed || changed.has(n) ? 1 : 0));
  // From west to east each is compared with those that begin before it ends.
  const order = Uint32Array.from(segments.keys()).sort((i, j) => (west[i] ?? 0) - (west[j] ?? 0));
  const found = new Set<number>();
  for (let a = 0; a < order.length; a++) {
    const i = order[a] ?? 0;
    const [end = 0, low = 0, high = 0] = [east[i], south[i], north[i]];
    for (let b = a + 1; b < order.length; b++) {
      const j = order[b] ?? 0;
      if ((west[j] ?? 0) > end) break;
      if ((south[j] ?? 0) > high || (north[j] ?? 0) < low || (!isLooked[i] && !isLooked[j])) continue;
      if (!doCross(lines, segments[i] ?? [0, 0], segments[j] ?? [0, 0])) continue;
      found.add(i).add(j);
    }
  }
  return [...found].map((i): Segment => segments[i] ?? [0, 0]).sort(([n, s], [m, t]) => n - m || t - s);
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
