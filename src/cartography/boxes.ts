import type { Point, Size } from './camera.ts';
import type { Box } from './label.ts';

export function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** A box made larger on every side. */
export function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

export function within(box: Box, { width, height }: Size, margin: number): boolean {
  return box[0] >= margin && box[1] >= margin && box[2] <= width - margin && box[3] <= height - margin;
}

/** Whether one box lies in another. */
export function inside(box: Box, other: Box): boolean {
  return box[0] >= other[0] && box[1] >= other[1] && box[2] <= other[2] && box[3] <= other[3];
}

export function centredBox([x, y]: Point, width: number, height: number): Box {
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

/** The box whose opposite corners are two points. */
export function boxOf([ax, ay]: Point, [bx, by]: Point): Box {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

export function middle(box: Box): Point {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** The point of a box that is nearest to a point. */
export function nearestOn([left, top, right, bottom]: Box, [x, y]: Point): Point {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}

/** Whether a segment touches a box: clipping by Liang and Barsky, "A New Concept and Method for Line Clipping", 1984. */
export function crosses(box: Box, [ax, ay]: Point, [bx, by]: Point): boolean {
  let from = 0;
  let to = 1;
  for (const [start, step, low, high] of [
    [ax, bx - ax, box[0], box[2]],
    [ay, by - ay, box[1], box[3]],
  ] as const) {
    if (step === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / step, (high - start) / step];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
    if (from > to) return false;
  }
  return true;
}

/** Level squares that together cover a box turned about its middle; the box itself where it is level. */
export function tiles(box: Box, degrees: number): Box[] {
  if (degrees === 0) return [box];
  const [cx, cy] = middle(box);
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  const count = Math.max(2, Math.ceil((2 * width) / height));
  const [dx, dy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * (width - height / 2);
    return centredBox([cx + along * dx, cy + along * dy], height, height);
  });
}
