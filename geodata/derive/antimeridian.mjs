import { round } from './round.mjs';

/** South of every coast and of what a map in the Mercator projection shows. */
const SOUTH = -87;

/**
 * Cuts a ring at the 180th meridian (RFC 7946 §3.1.9). world-atlas lets rings run over it, from 180 to -180;
 * the ring around the South Pole is closed along a parallel.
 */
export function cutAtAntimeridian(ring) {
  const path = unwrap(ring);
  const turned = path.at(-1)[0] - path[0][0];
  if (Math.abs(turned) > 180) return [aroundPole(path.slice(0, -1), Math.sign(turned))];
  if (path.every(([lng]) => lng >= -180 && lng <= 180)) return [ring];
  return [0, 360, -360]
    .map((shift) => between(path.map(([lng, lat]) => round([lng + shift, lat]))))
    .filter((part) => part.length > 3);
}

/** Longitudes that go on past 180 instead of jumping. */
function unwrap(ring) {
  let shift = 0;
  return ring.map(([lng, lat], i) => {
    if (i > 0 && lng - ring[i - 1][0] > 180) shift -= 360;
    if (i > 0 && lng - ring[i - 1][0] < -180) shift += 360;
    return [lng + shift, lat];
  });
}

/** Begins and ends the path on the meridian, where it crosses it, and closes it south of all coasts. */
function aroundPole(path, direction) {
  const wrapped = path.map(([lng, lat]) => [((((lng + 180) % 360) + 360) % 360) - 180, lat]);
  const first = wrapped.findIndex(([lng], i) => Math.abs(lng - wrapped.at(i - 1)[0]) > 180);
  const open = [...wrapped.slice(first), ...wrapped.slice(0, first)];
  const start = -180 * direction;
  const lat = (open[0][1] + open.at(-1)[1]) / 2;
  const inner = open.filter(([lng]) => Math.abs(lng) < 180);
  return [[start, lat], ...inner, [-start, lat], [-start, SOUTH], [start, SOUTH], [start, lat]];
}

/** What of a closed path lies between the meridians of -180 and 180 (Sutherland and Hodgman, 1974). */
function between(path) {
  const west = clip(path, (lng) => lng >= -180, -180);
  return clip(west, (lng) => lng <= 180, 180);
}

function clip(path, inside, meridian) {
  const clipped = [];
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1], path[i]];
    if (inside(a[0]) !== inside(b[0]))
      clipped.push([meridian, a[1] + ((meridian - a[0]) / (b[0] - a[0])) * (b[1] - a[1])]);
    if (inside(b[0])) clipped.push(b);
  }
  const distinct = clipped.filter(([lng, lat], i) => {
    const [x, y] = clipped.at(i - 1);
    return lng !== x || lat !== y;
  });
  return distinct.length > 0 ? [...distinct, distinct[0]] : [];
}
