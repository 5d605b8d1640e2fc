import type { Block } from './block.ts';
import { centredBox, grown, nearestOn } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import type { Box, PlacedLabel } from './label.ts';
import type { LabelScene } from './label-scene.ts';

/** Round a dot, in Imhof's order: right, left, then above and below (E. Imhof, "Positioning Names on Maps", 1975). */
const ROUND_A_DOT = [
  [1, 0],
  [-1, 0],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
  [0, -1],
  [0, 1],
] as const;

/** Beside a dot, `gap` CSS pixels from its middle or a little more. */
export function besideDot(at: Point, block: Block, scene: LabelScene, gap: number): Candidate[] {
  return [0, FARTHER].flatMap((farther) =>
    ROUND_A_DOT.map((way, i): Candidate => {
      const box = beyond(at, way, gap + farther, block);
      const cost = i * 0.09 + farther * 0.06 + 4 * scene.clutter.mean(box);
      return { block, box, align: sideOf(way), cost };
    }),
  );
}

/** CSS pixels that a name may be farther from its dot than the nearest. */
const FARTHER = 5;

const WAYS: readonly Point[] = Array.from({ length: 16 }, (_, i) => {
  const angle = (i * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)];
});

/**
 * Off a point, with a leader to it.
 * @param reach CSS pixels from the point, at most
 */
export function withLeader(to: Point, block: Block, scene: LabelScene, reach: number): Candidate[] {
  const found: Candidate[] = [];
  for (const way of WAYS)
    for (let gap = 14; gap <= reach; gap += 10) {
      const box = beyond(to, way, gap, block);
      const from = nearestOn(grown(box, 1), to);
      const slope = Math.abs(way[0]) > 0.35 && Math.abs(way[1]) > 0.35 ? 0 : 0.1;
      found.push({
        block,
        box,
        align: sideOf(way),
        cost: 0.4 + slope + gap * 0.012 + 2.5 * scene.clutter.mean(grown(box, 3)),
        leader: [from, nearer(to, from, STAND_OFF)],
      });
    }
  return found;
}

/** CSS pixels between a leader and the middle of the line that it leads to: its end stays off the casing. */
const STAND_OFF = 4.5;

function nearer([x, y]: Point, to: Point, by: number): Point {
  const length = Math.hypot(to[0] - x, to[1] - y);
  return [x + ((to[0] - x) * by) / length, y + ((to[1] - y) * by) / length];
}

/** The box of a block that lies on the `way` side of a point, `gap` CSS pixels off. */
export function beyond([x, y]: Point, [dx, dy]: Point, gap: number, { width, height }: Block): Box {
  return centredBox(
    [x + dx * gap + (Math.sign(round(dx)) * width) / 2, y + dy * gap + (dy * height) / 2],
    width,
    height,
  );
}

/** Lines of text are flush with the side that faces what they name. */
export function sideOf([dx]: Point): PlacedLabel['align'] {
  return round(dx) === 0 ? 'center' : dx > 0 ? 'left' : 'right';
}

const round = (part: number) => (Math.abs(part) < 0.3 ? 0 : part);
