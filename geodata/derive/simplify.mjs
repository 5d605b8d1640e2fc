import { presimplify } from 'topojson-simplify';
import { crossings } from './crossings.mjs';
import { coarse, tolerance } from './detail.mjs';
import { keyOf } from './round.mjs';

/**
 * Simplifies a topology's arcs after Visvalingam, by as much as `tolerance` allows at each vertex, so that
 * neighbours never part. Vertices in `kept` stay. Where simplified lines would cross, detail comes back.
 */
export function simplifyArcs(topology, kept) {
  return withArcs(topology, thinnedArcs(topology, { kept, allowed: tolerance, written: coarse }));
}

/** A topology with what stays of its arcs. */
export const withArcs = (topology, thinned) => ({
  ...topology,
  arcs: thinned.map(({ arc, stays, write }) => pick(arc, stays).map(write)),
});

/**
 * A topology's arcs with every vertex's weight, which of them stay, and how each is written.
 * @param {any} topology
 * @param {{ kept: Set<string>, allowed: (at: number[]) => number, written: (at: number[]) => number[], before?: (arc: number[][]) => boolean[] | undefined }} options
 *   `allowed`: how far a line may stray at a vertex, in degrees of latitude; `before`: vertices of an arc that stay anyhow
 */
export function thinnedArcs(topology, { kept, allowed, written, before }) {
  const weighed = presimplify(topology, ([a, b, c]) => {
    if (kept.has(keyOf(b))) return 1e9;
    const most = allowed(b);
    return most === 0 ? 1e9 : triangle(a, b, c) / (most * most);
  });
  const write = ([lng, lat]) => (kept.has(keyOf([lng, lat])) ? [lng, lat] : written([lng, lat]));
  const arcs = weighed.arcs.map((arc) => {
    const known = before?.(arc);
    const stays = arc.map((at, i) => i === 0 || i === arc.length - 1 || at[2] >= 1 || known?.[i] === true);
    return { arc, stays, write };
  });
  for (const ring of arcs) keepRing(ring);
  for (let round = 0; round < 50; round++) {
    const found = crossings(arcs.map(({ arc, stays }) => pick(arc, stays).map(write)));
    const mended = found.filter(([i, at]) => refine(arcs[i], at)).length;
    if (mended === 0) break;
  }
  return arcs;
}

const pick = (arc, stays) => arc.filter((_, i) => stays[i]);

/** Half the triangle's base times its height, degrees of longitude shrunk to those of latitude. */
function triangle(a, b, c) {
  const shrink = Math.cos((b[1] * Math.PI) / 180);
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) * shrink * 0.5;
}

/** An arc that is a ring by itself keeps at least four corners, so that no island becomes a line. */
function keepRing({ arc, stays }) {
  if (keyOf(arc[0]) !== keyOf(arc.at(-1))) return;
  const byWeight = arc.map((_, i) => i).sort((i, j) => arc[j][2] - arc[i][2] || i - j);
  for (const i of byWeight) {
    if (stays.filter(Boolean).length > 4) return;
    stays[i] = true;
  }
}

/** Gives back the weightiest vertex that was dropped from the n-th kept segment of an arc. */
function refine({ arc, stays }, segment) {
  const ends = stays.flatMap((stay, i) => (stay ? [i] : []));
  let best = -1;
  for (let i = ends[segment] + 1; i < ends[segment + 1]; i++)
    if (best < 0 || arc[i][2] > arc[best][2]) best = i;
  if (best < 0) return false;
  stays[best] = true;
  return true;
}
