import * as turf from '@turf/turf';
import { keyOf } from './round.mjs';

/** Squared distance in degrees of latitude, good enough to compare near positions. */
function apart([lng, lat], [x, y]) {
  const east = (lng - x) * Math.cos((lat * Math.PI) / 180);
  return east * east + (lat - y) * (lat - y);
}

/** The vertex of a line or ring that is nearest to a position. */
export function nearestVertex(vertices, at) {
  let nearest = vertices[0];
  for (const vertex of vertices) if (apart(vertex, at) < apart(nearest, at)) nearest = vertex;
  return nearest;
}

/** The open path along a closed ring, in its own direction, from one of its vertices to another. */
export function alongRing(ring, from, to) {
  const open = ring.slice(0, -1);
  const keys = open.map(keyOf);
  const start = keys.indexOf(keyOf(from));
  const end = keys.indexOf(keyOf(to));
  if (start < 0 || end < 0) throw new Error(`alongRing: ${from} or ${to} is no vertex of the ring`);
  return start <= end ? open.slice(start, end + 1) : [...open.slice(start), ...open.slice(0, end + 1)];
}

/**
 * Cuts a closed ring in two along a line whose ends are moved to the ring's nearest vertices, so that no
 * neighbour of the ring gains or loses a vertex.
 */
export function splitRing(ring, line) {
  const from = nearestVertex(ring, line[0]);
  const to = nearestVertex(ring, line.at(-1));
  const cut = [from, ...line.slice(1, -1), to];
  return [
    [...alongRing(ring, to, from), ...cut.slice(1)],
    [...alongRing(ring, from, to), ...cut.toReversed().slice(1)],
  ];
}

/** A polygon with its outer ring anticlockwise and its holes clockwise (RFC 7946 §3.1.6). */
export function rewind(rings) {
  const { geometry } = /** @type {GeoJSON.Feature<GeoJSON.Polygon>} */ (turf.rewind(turf.polygon(rings)));
  return geometry.coordinates;
}

/** @type {(ring: GeoJSON.Position[], at: GeoJSON.Position) => boolean} */
export const inRing = (ring, at) => turf.booleanPointInPolygon(at, { type: 'Polygon', coordinates: [ring] });

/** The longest spur, in vertices, that rounding leaves behind. */
const SPUR = 8;

/** A ring without the spurs in which it comes back to a vertex after a few steps. */
export function withoutSpurs(ring) {
  const path = [];
  for (const at of ring.slice(0, -1)) {
    const back = path.slice(-SPUR).findIndex((vertex) => keyOf(vertex) === keyOf(at));
    if (back >= 0) path.length = Math.max(path.length - SPUR, 0) + back;
    path.push(at);
  }
  return [...path, path[0]];
}
