import type { Position } from '../story/place.ts';
import { type Camera, type Point, project, type Size, unproject } from './camera.ts';
import type { Padding } from './padding.ts';

/** How far a camera may go. */
export interface CameraRange {
  /** Zooms. */
  readonly farthest: number;
  readonly nearest: number;
  /** The nearest with a position in the middle, where that is not the same everywhere. */
  nearestAt?(center: Position): number;
  /** CSS pixels of a view, by its sides, that may lie beyond the world's edge. */
  readonly beyond: Padding;
}

/** The nearest zoom at which a story is worth looking at that opens at a zoom. */
export const nearestAfter = (opening: number) => Math.max(10, opening + 3);

/**
 * The camera within a range: a view smaller than the world and what may lie beyond stays inside these, a larger one
 * has them in its middle.
 */
export function constrained({ center, zoom }: Camera, size: Size, range: CameraRange): Camera {
  const nearest = Math.min(range.nearest, range.nearestAt?.(center) ?? range.nearest);
  const held = Math.min(nearest, Math.max(range.farthest, zoom));
  const whole: Camera = { center: [0, 0], zoom: held };
  const half = worldOf(held) / 2;
  const { left, top, right, bottom } = range.beyond;
  const within = (at: number, length: number, before: number, after: number) => {
    const first = length / 2 - half - before;
    const last = half + after - length / 2;
    return first > last ? (first + last) / 2 : Math.min(last, Math.max(first, at));
  };
  const [x, y] = project(whole, NO_SIZE, center);
  const point: Point = [within(x, size.width, left, right), within(y, size.height, top, bottom)];
  const isInside = Math.abs(point[0] - x) < EXACT && Math.abs(point[1] - y) < EXACT;
  return { zoom: held, center: isInside ? center : unproject(whole, NO_SIZE, point) };
}

/** CSS pixels of a view, by its sides, that lie beyond the world's edge. */
export function beyondWorld({ center, zoom }: Camera, { width, height }: Size): Padding {
  const [x, y] = project({ center: [0, 0], zoom }, NO_SIZE, center);
  const half = worldOf(zoom) / 2;
  const over = (pixels: number) => Math.max(0, pixels - half);
  return {
    left: over(width / 2 - x),
    top: over(height / 2 - y),
    right: over(width / 2 + x),
    bottom: over(height / 2 + y),
  };
}

const NO_SIZE: Size = { width: 0, height: 0 };
/** CSS pixels less than which is no more than a number's last digits. */
const EXACT = 1e-6;

const worldOf = (zoom: number) => 512 * 2 ** zoom;
