import type { Position } from '../story/place.ts';
import { type Camera, type Point, project, type Size, unproject } from './camera.ts';
import type { Padding } from './padding.ts';
import { PLAIN_WORLD, type World } from './world.ts';

/** How far a camera may go. */
export interface CameraRange {
  /** Zooms. */
  readonly farthest: number;
  readonly nearest: number;
  /** The nearest with a position in the middle, where that is not the same everywhere. */
  nearestAt?(center: Position): number;
  /** CSS pixels of a view, by its sides, that may lie beyond the world's edge. */
  readonly beyond: Padding;
  /** Absent: `PLAIN_WORLD`. */
  readonly world?: World;
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
  const { world = PLAIN_WORLD, beyond } = range;
  const [west, east] = edgesOf(world, held);
  const half = sideOf(held) / 2;
  const [x, y] = project(whole, NO_SIZE, center);
  const across = (at: number) => within(at, size.width, west - beyond.left, east + beyond.right);
  // Where shapes are drawn again, it is the same place.
  const turns = world.wraps ? [x, x - 2 * half, x + 2 * half] : [];
  const inWorld = turns.find((at) => at >= west && at <= east) ?? x;
  const point: Point = [across(inWorld), within(y, size.height, -half - beyond.top, half + beyond.bottom)];
  const isInside = Math.abs(point[0] - x) < EXACT && Math.abs(point[1] - y) < EXACT;
  return { zoom: held, center: isInside ? center : unproject(whole, NO_SIZE, point) };
}

/** The middle of a view of some length, held between two edges, or between them where it is longer. */
function within(at: number, length: number, before: number, after: number): number {
  const [first, last] = [before + length / 2, after - length / 2];
  return first > last ? (first + last) / 2 : Math.min(last, Math.max(first, at));
}

/** CSS pixels of a view, by its sides, that lie beyond the world's edge. */
export function beyondWorld(
  { center, zoom }: Camera,
  { width, height }: Size,
  world: World = PLAIN_WORLD,
): Padding {
  const [x, y] = project({ center: [0, 0], zoom }, NO_SIZE, center);
  const [west, east] = edgesOf(world, zoom);
  const half = sideOf(zoom) / 2;
  const over = (pixels: number) => Math.max(0, pixels);
  return {
    left: over(west - (x - width / 2)),
    top: over(height / 2 - y - half),
    right: over(x + width / 2 - east),
    bottom: over(height / 2 + y - half),
  };
}

/** Where a world begins and ends, in CSS pixels from the meridian of 0°. */
const edgesOf = ({ west, east }: World, zoom: number) =>
  [west, east].map((lng) => (lng / 360) * sideOf(zoom)) as [west: number, east: number];

const NO_SIZE: Size = { width: 0, height: 0 };
/** CSS pixels less than which is no more than a number's last digits. */
const EXACT = 1e-6;

/** CSS pixels once around the world. */
const sideOf = (zoom: number) => 512 * 2 ** zoom;
