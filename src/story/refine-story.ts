import { feature } from 'topojson-client';
import type { GeometryObject, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import { type FinerParts, type Replacement, readFiner } from './finer-file.ts';
import { joinedAcross180 } from './joined.ts';
import type { Place } from './place.ts';
import type { Read, ServedFeature } from './served-schema.ts';
import { type Basemap, type FinerFile, type FinerShapes, makeStory, type Story } from './story.ts';

type Arc = readonly GeoJSON.Position[];

/**
 * The finer shapes of a story that was read.
 * @param deltas the arcs of its topology, decoded: each a start and differences, in steps of the grid
 * @param coarse the story with its own shapes
 */
export function makeFinerShapes(
  files: readonly FinerFile[],
  served: Read,
  deltas: readonly (readonly (readonly [number, number])[])[],
  coarse: () => Story,
): FinerShapes {
  const known = new Map<string, Story>();
  return {
    files,
    refine(read) {
      const names = files.map(({ file }) => file).filter((file) => read.has(file));
      const key = names.join();
      const before = known.get(key);
      if (before) return before;
      const lengths = deltas.map((arc) => arc.length);
      const parts = names.map((file) => readFiner(read.get(file), file, served, lengths));
      const story = refined(coarse(), served, degreesOf(served, deltas), parts);
      known.set(key, story);
      return story;
    },
  };
}

/** Arcs in degrees, as `feature` of topojson-client has them. */
function degreesOf(
  { topology: { transform } }: Read,
  deltas: readonly (readonly (readonly [number, number])[])[],
): Arc[] {
  const { scale, translate } = transform;
  return deltas.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function refined(story: Story, served: Read, arcs: readonly Arc[], parts: readonly FinerParts[]): Story {
  const { finer, isNew } = finerArcs(
    arcs,
    parts.flatMap(({ lines }) => lines),
  );
  const islands = parts.flatMap((part) => part.islands);
  const topology: Topology = { type: 'Topology', objects: {}, arcs: finer as number[][][] };
  const geometryOf = (object: GeometryObject) =>
    (feature(topology, object) as GeoJSON.Feature<GeoJSON.Geometry>).geometry;

  const places = new Map(story.places);
  const reshape = (shape: ServedFeature) => {
    const place = places.get(shape.id);
    if (!place || !('arcs' in shape)) return;
    const own = islands.filter(({ features }) => features.includes(shape.id));
    const holes = islands.filter(({ waters }) => waters.some(([id]) => id === shape.id));
    if (own.length + holes.length === 0 && !shape.arcs.flat(2).some(isNew)) return;
    const geometry = withHoles(geometryOf(shape as GeometryObject), shape.id, holes);
    places.set(shape.id, { ...place, geometry: joinedAcross180(withParts(geometry, own)) });
  };
  for (const { geometries } of served.topology.objects.values())
    for (const shape of geometries) reshape(shape);

  const { ground } = served;
  const isChanged = ({ arcs: used }: MultiPolygon | MultiLineString) => used.flat(2).some(isNew);
  const lines = (object: MultiLineString, before: GeoJSON.MultiLineString) =>
    isChanged(object) ? joinedAcross180(geometryOf(object) as GeoJSON.MultiLineString) : before;
  const land = isChanged(ground.land)
    ? (geometryOf(ground.land) as GeoJSON.MultiPolygon)
    : story.basemap.land;
  const basemap: Basemap = {
    ...story.basemap,
    land: joinedAcross180({
      type: 'MultiPolygon',
      coordinates: [...land.coordinates, ...islands.map(({ rings }) => rings)],
    }),
    lakes: finerLakes(story.basemap.lakes, parts),
    ...(story.basemap.rivers && ground.rivers && { rivers: lines(ground.rivers, story.basemap.rivers) }),
    borders: lines(ground.borders, story.basemap.borders),
    disputedBorders: lines(ground.disputedBorders, story.basemap.disputedBorders),
    divisions: lines(ground.divisions, story.basemap.divisions),
  };
  return makeStory({ ...story, places, basemap });
}

function finerLakes(lakes: Basemap['lakes'], parts: readonly FinerParts[]): Basemap['lakes'] {
  const gone = new Set(parts.flatMap((part) => part.lakes.instead));
  const left = lakes.coordinates.filter((_, i) => !gone.has(i));
  return { type: 'MultiPolygon', coordinates: [...left, ...parts.flatMap((part) => part.lakes.polygons)] };
}

/** Arcs with replaced vertices. Where arcs meet they go on meeting, be it one alone of which anything is replaced. */
function finerArcs(arcs: readonly Arc[], lines: readonly Replacement[]) {
  const byArc = new Map<number, Replacement[]>();
  for (const line of lines) byArc.set(line.arc, [...(byArc.get(line.arc) ?? []), line]);
  const finer = arcs.map((arc, i) => replaced(arc, byArc.get(i) ?? []));
  const moved = new Map<string, GeoJSON.Position>();
  for (const [i, arc] of arcs.entries())
    for (const end of [0, -1]) {
      const [from, to] = [arc.at(end), finer[i]?.at(end)];
      if (from && to && String(from) !== String(to)) moved.set(String(from), to);
    }
  const met = finer.map((arc, i) => {
    const [first, last] = [arcs[i]?.[0], arcs[i]?.at(-1)].map((at) => moved.get(String(at)));
    if (!first && !last) return arc;
    const ends = [...arc];
    if (first) ends[0] = first;
    if (last) ends[ends.length - 1] = last;
    return ends;
  });
  return {
    finer: met,
    isNew: (arc: number) => met[arc < 0 ? ~arc : arc] !== arcs[arc < 0 ? ~arc : arc],
  };
}

function replaced(arc: Arc, lines: readonly Replacement[]): Arc {
  if (lines.length === 0) return arc;
  const made: GeoJSON.Position[] = [];
  let next = 0;
  for (const { from, count, vertices } of [...lines].sort((a, b) => a.from - b.from)) {
    made.push(...arc.slice(next, from));
    // Two files may meet in a vertex that each has.
    made.push(...(from < next ? vertices.slice(next - from) : vertices));
    next = Math.max(next, from + count);
  }
  return [...made, ...arc.slice(next)];
}

type Islands = FinerParts['islands'];

/** An area with islands that belong to it. */
function withParts(geometry: Place['geometry'], islands: Islands): Place['geometry'] {
  if (islands.length === 0) return geometry;
  const rings = islands.map((island) => island.rings);
  if (geometry.type === 'Polygon')
    return { type: 'MultiPolygon', coordinates: [geometry.coordinates, ...rings] };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { type: 'MultiPolygon', coordinates: [...geometry.coordinates, ...rings] };
}

/** A water with the islands that lie in it. */
function withHoles(geometry: Place['geometry'], id: string, islands: Islands): Place['geometry'] {
  if (islands.length === 0) return geometry;
  const holesIn = (polygon: number) =>
    islands.flatMap(({ waters, rings: [outer = []] }) =>
      waters.some(([water, index]) => water === id && index === polygon) ? [outer.toReversed()] : [],
    );
  if (geometry.type === 'Polygon')
    return { ...geometry, coordinates: [...geometry.coordinates, ...holesIn(0)] };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((rings, i) => [...rings, ...holesIn(i)]) };
}
