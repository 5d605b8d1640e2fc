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

/** The least box around points; of none it holds nothing. */
export function extentOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

export function middle(box: Box): Point {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

/** Points on the way from one to another, 8 CSS pixels apart or less, in the middle of its parts. */
export function alongWay([fromX, fromY]: Point, [toX, toY]: Point): Point[] {
  const count = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 8);
  return Array.from({ length: count }, (_, i): Point => {
    const share = (i + 0.5) / count;
    return [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share];
  });
}

/** The point of a box that is nearest to a point. */
export function nearestOn([left, top, right, bottom]: Box, [x, y]: Point): Point {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}

/**
 * Whether a segment touches a box: neither an axis nor the segment's own line parts them (the separating axis theorem,
 * C. Ericson, "Real-Time Collision Detection", 2005, 5.2).
 */
export function crosses(box: Box, a: Point, b: Point): boolean {
  // Read one by one: a view asks this a million times, and an array for each would be most of the time.
  const [left, top, right, bottom] = [box[0], box[1], box[2], box[3]];
  const [ax, ay, bx, by] = [a[0], a[1], b[0], b[1]];
  if ((ax < left && bx < left) || (ax > right && bx > right)) return false;
  if ((ay < top && by < top) || (ay > bottom && by > bottom)) return false;
  const [dx, dy] = [bx - ax, by - ay];
  const atLeftTop = dx * (top - ay) - dy * (left - ax);
  const atRightTop = dx * (top - ay) - dy * (right - ax);
  const atLeftBottom = dx * (bottom - ay) - dy * (left - ax);
  const atRightBottom = dx * (bottom - ay) - dy * (right - ax);
  const low = Math.min(atLeftTop, atRightTop, atLeftBottom, atRightBottom);
  const high = Math.max(atLeftTop, atRightTop, atLeftBottom, atRightBottom);
  return low <= 0 && high >= 0;
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
