import type { Block } from './block.ts';
import { centredBox, grown, tiles, within } from './boxes.ts';
import type { Point } from './camera.ts';
import type { Candidate } from './candidate.ts';
import type { LabelScene } from './label-scene.ts';
import { beyond, sideOf, withLeader } from './point-candidates.ts';
import type { Path } from './raster.ts';

/** CSS pixels along a line between two places that are tried. */
const STEP = 14;

/** Beside a line, level. */
export function besideLine(paths: readonly Path[], block: Block, scene: LabelScene): Candidate[] {
  return stopsOn(paths, scene).flatMap(({ at, along: [tx, ty], share }) =>
    [1, -1].flatMap((side) =>
      [7, 12].map((gap): Candidate => {
        const way: Point = [-ty * side, tx * side];
        const box = beyond(at, way, gap, block);
        const cost = 2.5 * scene.clutter.mean(grown(box, 2)) + Math.abs(share - 0.5) + gap * 0.02;
        return { block, box, align: sideOf(way), cost };
      }),
    ),
  );
}

/** Off a line, with a leader to it. */
export function ledToLine(
  paths: readonly Path[],
  block: Block,
  scene: LabelScene,
  reach: number,
): Candidate[] {
  return stopsOn(paths, scene).flatMap(({ at, share }) =>
    withLeader(at, block, scene, reach).map((one) => ({ ...one, cost: one.cost + Math.abs(share - 0.5) })),
  );
}

/** Along a line, slanted as it is, just off it, where it is straight enough. */
export function alongLine(paths: readonly Path[], block: Block, scene: LabelScene): Candidate[] {
  const stops = stopsOn(paths, scene);
  const reach = Math.ceil(block.width / STEP / 2);
  const found: Candidate[] = [];
  for (let i = reach; i < stops.length - reach; i++) {
    const [from, at, to] = [stops[i - reach], stops[i], stops[i + reach]];
    if (!from || !at || !to || from.path !== to.path) continue;
    let [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
    const length = Math.hypot(dx, dy);
    if (length < block.width * 0.9) continue;
    [dx, dy] = dx < 0 ? [-dx / length, -dy / length] : [dx / length, dy / length];
    const normal: Point = [dy, -dx];
    const offsets = stops
      .slice(i - reach, i + reach + 1)
      .map(({ at: [x, y] }) => (x - at.at[0]) * normal[0] + (y - at.at[1]) * normal[1]);
    if (Math.max(...offsets) - Math.min(...offsets) > 9) continue;
    for (const side of [1, -1]) {
      const bulge = side > 0 ? Math.max(...offsets) : -Math.min(...offsets);
      const off = (bulge + block.height / 2 + 1) * side;
      const rotation = (Math.atan2(dy, dx) * 180) / Math.PI;
      const box = centredBox(
        [at.at[0] + normal[0] * off, at.at[1] + normal[1] * off],
        block.width,
        block.height,
      );
      const clutter = Math.max(...tiles(box, rotation).map((tile) => scene.clutter.mean(tile)));
      found.push({
        block,
        box,
        align: 'center',
        cost: Math.abs(dy) + Math.abs(at.share - 0.5) + (side < 0 ? 0.1 : 0) + 2.5 * clutter,
        rotation,
      });
    }
  }
  return found;
}

interface Stop {
  readonly path: number;
  readonly at: Point;
  /** Unit vector. */
  readonly along: Point;
  /** Of the path's length, 0 to 1. */
  readonly share: number;
}

/** Evenly spaced points on what is seen of a line. */
function stopsOn(paths: readonly Path[], { size }: LabelScene): Stop[] {
  return paths.flatMap((path, index) => {
    const found: Omit<Stop, 'share'>[] = [];
    let due = STEP / 2;
    for (let i = 1; i < path.length; i++) {
      const [[ax, ay], [bx, by]] = [path[i - 1] as Point, path[i] as Point];
      const length = Math.hypot(bx - ax, by - ay);
      for (; due <= length; due += STEP) {
        const at: Point = [ax + ((bx - ax) * due) / length, ay + ((by - ay) * due) / length];
        if (within([...at, ...at], size, 0))
          found.push({ path: index, at, along: [(bx - ax) / length, (by - ay) / length] });
      }
      due -= length;
    }
    return found.map((stop, i) => ({ ...stop, share: (i + 0.5) / found.length }));
  });
}
