import type { Point, Size } from '../../cartography/camera.ts';
import type { Box } from '../../cartography/label.ts';

/** CSS pixels by which a place along the edge is tried beside the one before, and between what stands there. */
const STEP = 6;
const GAP = 8;

/**
 * Where something stands at the edge of an area, as near as may be to where a direction from the area's middle meets it,
 * clear of what stands there already, and over as little as may be of what it should keep off: its left upper corner, in
 * the pixels of the area. Undefined where there is no room within a third of the way around.
 */
export function edgePosition(
  area: Box,
  [dx, dy]: Point,
  { width, height }: Size,
  taken: readonly Box[],
  off: readonly Box[] = [],
): Point | undefined {
  const [left, top] = [area[0], area[1]];
  const [across, down] = [area[2] - left - width, area[3] - top - height];
  if (across <= 0 || down <= 0) return undefined;
  const around = 2 * (across + down);
  const start = alongEdge(across, down, dx, dy);
  let best: Point | undefined;
  let least = Infinity;
  for (let by = 0; by <= around / 3; by += STEP)
    for (const sign of by === 0 ? [1] : [1, -1]) {
      const [x, y] = onEdge(across, down, (start + sign * by + around) % around);
      const box: Box = [left + x, top + y, left + x + width, top + y + height];
      if (taken.some((other) => covered(box, other) > 0)) continue;
      const cover = off.reduce((sum, other) => sum + covered(box, other), 0);
      if (cover < least) [best, least] = [[box[0], box[1]], cover];
      if (cover === 0) return best;
    }
  return best;
}

/** How far along the edge of a rectangle, clockwise from its left upper corner, a direction from its middle meets it. */
function alongEdge(width: number, height: number, dx: number, dy: number): number {
  const scale = 1 / Math.max(Math.abs(dx) / width, Math.abs(dy) / height, Number.EPSILON) / 2;
  const [x, y] = [width / 2 + dx * scale, height / 2 + dy * scale];
  if (Math.abs(dx) * height <= Math.abs(dy) * width) return dy < 0 ? x : width + height + (width - x);
  return dx > 0 ? width + y : 2 * width + height + (height - y);
}

function onEdge(width: number, height: number, at: number): Point {
  if (at <= width) return [at, 0];
  if (at <= width + height) return [width, at - width];
  if (at <= 2 * width + height) return [2 * width + height - at, height];
  return [0, 2 * (width + height) - at];
}

/** How many square pixels of a box, and of the gap around it, another covers. */
function covered([left, top, right, bottom]: Box, other: Box): number {
  const across = Math.min(right + GAP, other[2]) - Math.max(left - GAP, other[0]);
  const down = Math.min(bottom + GAP, other[3]) - Math.max(top - GAP, other[1]);
  return across > 0 && down > 0 ? across * down : 0;
}
