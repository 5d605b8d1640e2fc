import { onward } from '../../../src/story/box.ts';
import type { Bbox } from '../../../src/story/place.ts';

/** Whether two boxes share a point, each west above east where it runs over 180°, and grown by so many degrees. */
export function areNear(one: Bbox, other: Bbox, by: number): boolean {
  const [west, south, east, north] = onward(one);
  const [w, s, e, n] = onward(other);
  if (north + by < s || south - by > n) return false;
  return [-360, 0, 360].some((shift) => east + by >= w + shift && west - by <= e + shift);
}

/** A longitude as near to the middle of a frame as it can be told: past 180 where the frame runs over it. */
export function beside(lng: number, [west, , east]: Bbox): number {
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  return lng + 360 * Math.round((middle - lng) / 360);
}
