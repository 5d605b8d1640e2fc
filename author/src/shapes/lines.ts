import { type Lines, STEPS } from '../natural-earth/packed-lines.ts';

/** A line of the atlas with every vertex, in degrees. */
export function positionsOf({ x, y, starts }: Lines, line: number): GeoJSON.Position[] {
  const [start = 0, end = 0] = [starts[line], starts[line + 1]];
  return Array.from({ length: end - start }, (_, i) => [
    (x[start + i] ?? 0) / STEPS,
    (y[start + i] ?? 0) / STEPS,
  ]);
}
