import { crosses, grown, overlap, tiles, within } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import type { Box, PlacedLabel } from './label.ts';
import type { Path } from './raster.ts';
import type { Scene } from './scene.ts';
import type { Wanted } from './wanted.ts';

/** CSS pixels: between a label and the edge, another label, a line. */
const GAP = { edge: 6, label: 4, line: 3, dot: 1 };

/** What a label keeps free of others. */
export function roomOf({ box, rotation = 0 }: Pick<PlacedLabel, 'box' | 'rotation'>): Box[] {
  return tiles(box, rotation).map((tile) => grown(tile, GAP.label));
}

/** Whether a label may stand there: within the view, off what is taken, off lines, dots and leaders. */
export function fits(
  candidate: Candidate,
  wanted: Wanted,
  scene: Scene,
  taken: readonly Box[],
  leaders: readonly Path[],
) {
  const { box, rotation, leader } = candidate;
  const squares = tiles(box, rotation ?? 0);
  const lines = [...scene.lines, ...leaders];
  if (!squares.every((square) => within(square, scene.size, GAP.edge))) return false;
  if (squares.some((square) => taken.some((other) => overlap(square, other)))) return false;
  if (squares.some((square) => lines.some((line) => touches(grown(square, GAP.line), line)))) return false;
  for (const [id, dot] of scene.dots) {
    if (id !== wanted.shown?.place.id && squares.some((square) => overlap(grown(square, GAP.dot), dot)))
      return false;
    if (leader && crosses(grown(dot, GAP.dot), ...leader)) return false;
  }
  return !leader || clear(leader, taken, lines);
}

/** Whether a leader crosses no label and no line before its very end. */
function clear([from, to]: readonly [Point, Point], taken: readonly Box[], lines: readonly Path[]): boolean {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = Math.max(0, 1 - 5 / length);
  const end: Point = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  if (taken.some((box) => crosses(box, from, to))) return false;
  const around: Box = [
    Math.min(from[0], end[0]),
    Math.min(from[1], end[1]),
    Math.max(from[0], end[0]),
    Math.max(from[1], end[1]),
  ];
  return !lines.some((line) =>
    line.some((b, i) => {
      const a = line[i - 1];
      return a !== undefined && crosses(around, a, b) && segmentsMeet(from, end, a, b);
    }),
  );
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
