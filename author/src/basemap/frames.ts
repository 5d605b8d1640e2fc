import type { Bbox } from '../../../src/story/place.ts';

/** Whether two boxes share a point, each west above east where it runs over 180°, and grown by so many degrees. */
export function areNear(one: Bbox, other: Bbox, by: number): boolean {
  const [west, south, end, north] = one;
  const [w, s, e, n] = other;
  if (north + by < s || south - by > n) return false;
  const east = end < west ? end + 360 : end;
  const across = e < w ? e + 360 : e;
  for (let shift = -360; shift <= 360; shift += 360)
    if (east + by >= w + shift && west - by <= across + shift) return true;
  return false;
}

/** A longitude as near to the middle of a frame as it can be told: past 180 where the frame runs over it. */
export function beside(lng: number, [west, , east]: Bbox): number {
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  return lng + 360 * Math.round((middle - lng) / 360);
}
