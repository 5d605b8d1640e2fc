import { boxOf, crosses, grown, inside, overlap, tiles, within } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import type { Box, PlacedLabel } from './label.ts';
import type { LabelRequest } from './label-request.ts';
import type { LabelScene } from './label-scene.ts';
import type { Path } from './raster.ts';

/** CSS pixels: between a label and the edge, another label, a line. */
const GAP = { edge: 6, label: 4, line: 3, dot: 1 };

/** What a label keeps free of others. */
export function roomOf({ box, rotation = 0 }: Pick<PlacedLabel, 'box' | 'rotation'>): Box[] {
  return tiles(box, rotation).map((tile) => grown(tile, GAP.label));
}

/** Whether a label lies within the view and the world, and neither it nor its leader touches what is drawn. */
export function isClear(
  { box, rotation, leader }: Candidate,
  request: LabelRequest,
  scene: LabelScene,
): boolean {
  const own = request.shown?.place.id;
  const squares = tiles(box, rotation ?? 0);
  // What costs least is asked first.
  for (const square of squares)
    if (!within(square, scene.size, GAP.edge) || !inside(square, scene.world)) return false;
  for (const square of squares) {
    const atDot = grown(square, GAP.dot);
    if (scene.dotsAt.some(atDot, ([id, dot]) => id !== own && overlap(atDot, dot))) return false;
    const atLine = grown(square, GAP.line);
    if (scene.lines.some(atLine, ([a, b]) => crosses(atLine, a, b))) return false;
  }
  return !leader || isClearWay(leader, scene, own);
}

/** Whether a leader crosses no dot but its own, and no line before its very end. */
function isClearWay([from, to]: readonly [Point, Point], scene: LabelScene, own?: string): boolean {
  const end = shortened(from, to);
  const way = grown(boxOf(from, to), GAP.dot);
  const around = boxOf(from, end);
  return (
    !scene.dotsAt.some(way, ([id, dot]) => id !== own && crosses(grown(dot, GAP.dot), from, to)) &&
    !scene.lines.some(around, ([a, b]) => crosses(around, a, b) && segmentsMeet(from, end, a, b))
  );
}

/** Whether a label and its leader touch no label that is placed, and none of their leaders. */
export function hasRoom(
  { box, rotation, leader }: Candidate,
  taken: readonly Box[],
  leaders: readonly Path[],
) {
  const squares = tiles(box, rotation ?? 0);
  // Plain loops: a view asks this of each label a thousand times.
  for (const square of squares) for (const other of taken) if (overlap(square, other)) return false;
  for (const square of squares) {
    const atLine = grown(square, GAP.line);
    for (const line of leaders) if (touches(atLine, line)) return false;
  }
  if (!leader) return true;
  const [from, to] = leader;
  const end = shortened(from, to);
  const around = boxOf(from, end);
  return (
    !taken.some((other) => crosses(other, from, to)) &&
    !leaders.some((line) =>
      line.some((b, i) => {
        const a = line[i - 1];
        return a !== undefined && crosses(around, a, b) && segmentsMeet(from, end, a, b);
      }),
    )
  );
}

/** Where a leader ends but for the CSS pixels in which it may touch the line that it leads to. */
function shortened(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = Math.max(0, 1 - 5 / length);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function segmentsMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function touches(box: Box, line: Path): boolean {
  return line.some((b, i) => {
    const a = line[i - 1];
    return a !== undefined && crosses(box, a, b);
  });
}
