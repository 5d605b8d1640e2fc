import type { Bbox } from './place.ts';

/** Whether a box runs over 180°: its west is then above its east (RFC 7946 §5.2). */
export function isAcross180([west, , east]: Bbox): boolean {
  return west > east;
}

/** The same box with its east above its west, in degrees that go on past 180 where it runs over there. */
export function onward(box: Bbox): Bbox {
  const [west, south, east, north] = box;
  return isAcross180(box) ? [west, south, east + 360, north] : box;
}

/** A longitude as one from -180 to 180. */
export function wrappedLongitude(lng: number): number {
  if (lng >= -180 && lng <= 180) return lng;
  return lng - 360 * Math.round(lng / 360);
}

/** Whether two boxes have a place in common; either may run over 180°. */
export function boxesMeet(a: Bbox, b: Bbox): boolean {
  return a[1] <= b[3] && b[1] <= a[3] && (startsIn(a, b[0]) || startsIn(b, a[0]));
}

/** Whether a box, which may run over 180°, holds a position. */
export function holdsPosition(box: Bbox, [lng = 0, lat = 0]: readonly number[]): boolean {
  return lat >= box[1] && lat <= box[3] && startsIn(box, lng);
}

/** Whether a box holds the whole of another; either may run over 180°. */
export function holdsBox(outer: Bbox, inner: Bbox): boolean {
  if (inner[1] < outer[1] || inner[3] > outer[3]) return false;
  const [west, , east] = onward(inner);
  const [from, , to] = onward(outer);
  // All around the world there is no edge to lie over.
  return to - from >= 360 || [-360, 0, 360].some((turn) => west + turn >= from && east + turn <= to);
}

function startsIn(box: Bbox, lng: number): boolean {
  const west = box[0];
  const east = isAcross180(box) ? box[2] + 360 : box[2];
  const isIn = (at: number) => at >= west && at <= east;
  return isIn(lng) || isIn(lng - 360) || isIn(lng + 360);
}
