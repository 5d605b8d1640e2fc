import type { Point, Size } from '../../cartography/camera.ts';
import type { Box } from '../../cartography/label.ts';

/** CSS pixels by which a place along the edge is tried beside the one before, and between what stands there. */
const STEP = 6;
const GAP = 8;

/**
 * Where something stands at the edge of an area, as near as may be to where a direction from the area's middle meets it,
 * and clear of what stands there already: its left upper corner, in the pixels of the area. Undefined where there is no
 * room within a third of the way around.
 */
export function edgePosition(
  area: Box,
  [dx, dy]: Point,
  { width, height }: Size,
  taken: readonly Box[],
): Point | undefined {
  const [left, top] = [area[0], area[1]];
  const [across, down] = [area[2] - left - width, area[3] - top - height];
  if (across <= 0 || down <= 0) return undefined;
  const around = 2 * (across + down);
  const start = alongEdge(across, down, dx, dy);
  for (let off = 0; off <= around / 3; off += STEP)
    for (const sign of off === 0 ? [1] : [1, -1]) {
      const [x, y] = onEdge(across, down, (start + sign * off + around) % around);
      const box: Box = [left + x, top + y, left + x + width, top + y + height];
      if (taken.every((other) => areApart(box, other))) return [box[0], box[1]];
    }
  return undefined;
}

/** How far along the edge of a rectangle, clockwise from its left upper corner, a direction from its middle meets it. */
function alongEdge(width: number, height: number, dx: number, dy: number): number {
  const scale = 1 / Math.max(Math.abs(dx) / width, Math.abs(dy) / height, Number.MIN_VALUE) / 2;
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

const areApart = (a: Box, b: Box) =>
  a[2] + GAP <= b[0] || b[2] + GAP <= a[0] || a[3] + GAP <= b[1] || b[3] + GAP <= a[1];
