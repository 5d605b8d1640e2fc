type Segment = readonly [line: number, segment: number];

/** Segments in a cell, above which it is divided. */
const CROWDED = 24;
/** How often a cell is divided at most. */
const DEPTH = 12;

/**
 * Segments of lines that cross others, the last of a line first: so each can be divided without moving those that come
 * after.
 */
export function crossings(lines: readonly (readonly GeoJSON.Position[])[]): Segment[] {
  const all = lines.flatMap((line, n) => line.slice(1).map((_, s): Segment => [n, s]));
  const found = new Map<string, Segment>();
  const search = (segments: readonly Segment[], box: Box, depth: number): void => {
    if (segments.length < 2) return;
    if (segments.length > CROWDED && depth < DEPTH) {
      for (const quarter of quarters(box))
        search(
          segments.filter(([n, s]) => touches(quarter, lines[n]?.[s], lines[n]?.[s + 1])),
          quarter,
          depth + 1,
        );
      return;
    }
    for (const [i, one] of segments.entries())
      for (const other of segments.slice(i + 1)) {
        const [a, b] = [lines[one[0]]?.[one[1]], lines[one[0]]?.[one[1] + 1]];
        const [c, d] = [lines[other[0]]?.[other[1]], lines[other[0]]?.[other[1] + 1]];
        if (!a || !b || !c || !d || !cross(a, b, c, d)) continue;
        found.set(one.join(), one);
        found.set(other.join(), other);
      }
  };
  search(all, [-180, -90, 180, 90], 0);
  return [...found.values()].sort(([a, s], [b, t]) => a - b || t - s);
}

type Box = readonly [west: number, south: number, east: number, north: number];

function quarters([west, south, east, north]: Box): Box[] {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  return [
    [west, south, x, y],
    [x, south, east, y],
    [west, y, x, north],
    [x, y, east, north],
  ];
}

function touches([west, south, east, north]: Box, a?: GeoJSON.Position, b?: GeoJSON.Position): boolean {
  const [ax = 0, ay = 0] = a ?? [];
  const [bx = 0, by = 0] = b ?? [];
  return (
    Math.max(ax, bx) >= west &&
    Math.min(ax, bx) <= east &&
    Math.max(ay, by) >= south &&
    Math.min(ay, by) <= north
  );
}

/** Whether two segments cross, or one ends inside the other; ends that they share are no crossing. */
function cross(a: GeoJSON.Position, b: GeoJSON.Position, c: GeoJSON.Position, d: GeoJSON.Position): boolean {
  if (isSame(a, c) || isSame(a, d) || isSame(b, c) || isSame(b, d)) return false;
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

function side(
  [ax = 0, ay = 0]: GeoJSON.Position,
  [bx = 0, by = 0]: GeoJSON.Position,
  [x = 0, y = 0]: GeoJSON.Position,
): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

function isSame([ax, ay]: GeoJSON.Position, [bx, by]: GeoJSON.Position): boolean {
  return ax === bx && ay === by;
}
