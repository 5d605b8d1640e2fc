import { area, polygon as asPolygon } from '@turf/turf';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { OWNERS } from './countries.mjs';
import { coarse, finer, finerTolerance, leastFinerIsland, leastIsland, tolerance } from './detail.mjs';
import { nearestVertex, rewind, withoutSpurs } from './rings.mjs';
import { keyOf } from './round.mjs';
import { CAPES } from './seas.mjs';
import { thinnedArcs, withArcs } from './simplify.mjs';

/** Countries and territories whose borders are in dispute, and so are drawn dashed. */
const DISPUTED = new Set([
  ...OWNERS.areas.flatMap(({ names }) => names),
  ...OWNERS.borders.flatMap((border) => (border.with ? [] : [border.of.name])),
]);

/** Countries whose common border is in dispute. */
const DISPUTED_PAIRS = OWNERS.borders.flatMap((border) =>
  border.with ? [new Set([border.of.name, border.with.name])] : [],
);

/** Drawn with every vertex that Natural Earth has at 1:10m. */
const FULL = ['Iraq', 'Iran'];

/** The countries as one topology, simplified far from the region; then what the map draws of it. */
export function makeWorld(countries) {
  const shown = withoutIslets(countries, leastIsland);
  const vertices = [...shown.values()].flat(3);
  const kept = new Set([
    ...FULL.flatMap((name) => shown.get(name).flat(2).map(keyOf)),
    ...CAPES.map((cape) => keyOf(nearestVertex(vertices, cape))),
  ]);
  const whole = topologyOf(shown);
  const thinned = thinnedArcs(whole, { kept, allowed: tolerance, written: coarse });
  const world = withArcs(whole, thinned);
  /** @type {any} */
  const all = { type: 'GeometryCollection', geometries: Object.entries(world.objects).map(named) };
  /** @type {(one: any, other: any) => boolean} */
  const isDisputed = ({ id: a }, { id: b }) =>
    DISPUTED.has(a) || DISPUTED.has(b) || DISPUTED_PAIRS.some((pair) => pair.has(a) && pair.has(b));
  return {
    /** A country's MultiPolygon coordinates. */
    country: (name) => sound(feature(world, world.objects[name]).geometry.coordinates),
    land: sound(merge(world, all.geometries).coordinates),
    borders: mesh(world, all, (a, b) => a !== b && !isDisputed(a, b)).coordinates,
    disputedBorders: mesh(world, all, (a, b) => a !== b && isDisputed(a, b)).coordinates,
    /** The border that two countries share. */
    between: (one, other) =>
      mesh(world, all, (a, b) => a !== b && [one, other].includes(a.id) && [one, other].includes(b.id))
        .coordinates,
    /** The same countries with more detail outside the region, and each arc's part in the coarse world. */
    finer: () => {
      const known = new Map(thinned.map((one) => [arcKey(one.arc), one]));
      const topology = topologyOf(withoutIslets(countries, least));
      const before = (arc) => known.get(arcKey(arc))?.stays;
      const arcs = thinnedArcs(topology, { kept, allowed: finerTolerance, written: finer, before });
      return {
        objects: topology.objects,
        arcs: arcs.map((one) => ({ ...one, coarse: known.get(arcKey(one.arc)) })),
      };
    },
  };
}

/** An island that the coarse world has is in the finer one too. */
const least = (at) => Math.min(leastIsland(at), leastFinerIsland(at));

function topologyOf(countries) {
  const objects = [...countries].map(([name, coordinates]) => [name, { type: 'MultiPolygon', coordinates }]);
  return topology(Object.fromEntries(objects));
}

/** Tells an arc from all others, before it is simplified. */
const arcKey = (arc) => `${arc.length} ${[arc[0], arc[1], arc.at(-1)].map(keyOf).join(' ')}`;

const named = ([id, geometry]) => ({ ...geometry, id });

/** Polygons without rings that simplification has emptied, wound as RFC 7946 asks. */
function sound(polygons) {
  const solid = (ring) => ring.length > 3 && area(asPolygon([ring])) > 1e6;
  return polygons
    .map((polygon) => polygon.map(withoutSpurs))
    .filter(([outer]) => solid(outer))
    .map((polygon) => rewind(polygon.filter(solid)));
}

/** Leaves out islands that are too small to be seen, but none of Iraq and Iran, and none that has a border. */
function withoutIslets(countries, leastArea) {
  const owners = new Map();
  for (const polygon of [...countries.values()].flat())
    for (const at of new Set(polygon.flat().map(keyOf))) owners.set(at, (owners.get(at) ?? 0) + 1);
  const stays = (polygon) =>
    polygon[0].some((at) => Math.abs(at[0]) < 180 && owners.get(keyOf(at)) > 1) ||
    area(asPolygon([polygon[0]])) / 1e6 >= leastArea(polygon[0][0]);
  const shown = new Map();
  for (const [name, polygons] of countries) {
    const left = FULL.includes(name) || name === 'Abu Musa' ? polygons : polygons.filter(stays);
    if (left.length > 0) shown.set(name, left);
  }
  return shown;
}
