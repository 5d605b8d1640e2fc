import { feature, merge } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import type { Bbox } from '../../../src/story/place.ts';
import type { PackedAreas } from '../natural-earth/packed-areas.ts';
import type { Lines } from '../natural-earth/packed-lines.ts';
import { areNear } from './frames.ts';
import { joinedLines } from './joined-lines.ts';
import { boxOfLines } from './line-boxes.ts';
import type { Region } from './region.ts';
import { ringArea, withoutSpurs } from './rings.ts';
import { thinned } from './thinned.ts';

/** The side of a square as large as the least island, in units of how far a line may stray there. */
const ISLAND = 1.2;

interface Land {
  readonly land: GeoJSON.MultiPolygon;
  readonly borders: GeoJSON.MultiLineString;
  readonly disputedBorders: GeoJSON.MultiLineString;
  /** What is drawn of each country in the frames, by its two letters; nothing of those that lie elsewhere. */
  readonly countries: ReadonlyMap<string, GeoJSON.Position[][][]>;
}

type Rings = readonly (readonly number[])[];

/**
 * Land and borders, in detail around the region's frames and coarse far away. All lines are thinned together, so that
 * neighbours never part.
 *
 * @param kept keys of vertices that stay: where lines end on a coast or border
 * @param dots places whose islands stay, however small: longitude and latitude in degrees
 */
export function landOf(
  { lines, table }: { readonly lines: Lines; readonly table: PackedAreas },
  region: Region,
  kept: ReadonlySet<number>,
  dots: readonly (readonly [number, number])[] = [],
): Land {
  const { sides, boxes } = measuresOf(lines, table);
  const hasBorder = (rings: Rings) => rings[0]?.some((boundary) => (sides.get(indexOf(boundary)) ?? 0) > 1);
  const shown = table.owners.map(({ polygons }, owner) => {
    const sized = polygons.map((rings, i) => ({ rings, size: sizeOf(boxes[owner]?.[i] ?? NOWHERE, region) }));
    const largest = Math.max(...sized.map(({ size }) => size.share));
    return sized
      .filter(
        ({ rings, size }) =>
          hasBorder(rings) ||
          size.share >= 1 ||
          (size.share === largest && size.isFramed) ||
          dots.some((at) => isWithin(size.box, at)),
      )
      .map(({ rings }) => rings);
  });

  const used = [...new Set(shown.flat(3).map(indexOf))];
  const numbers = new Map(used.map((boundary, i) => [boundary, i]));
  const renumbered = (boundary: number) => {
    const number = numbers.get(indexOf(boundary)) ?? 0;
    return boundary < 0 ? ~number : number;
  };
  const paths = used.map((boundary) => table.boundaries[boundary] ?? []);
  const arcs = thinned(lines, paths, region, kept);
  const geometries = shown.map((polygons, id) => ({
    type: 'MultiPolygon' as const,
    id,
    arcs: polygons.map((rings) => rings.map((ring) => ring.map(renumbered))),
  }));
  const all = { type: 'GeometryCollection' as const, geometries };
  const topology = { type: 'Topology', objects: { all }, arcs } as unknown as Topology;
  const merged = merge(topology as never, geometries as unknown as Polygon[]).coordinates;
  const disputed = new Set(table.disputed);
  const borders = used.flatMap((boundary, i) => {
    const line = arcs[i] ?? [];
    return (sides.get(boundary) ?? 0) > 1 && !isOnEdge(line)
      ? [{ line, isDisputed: disputed.has(boundary) }]
      : [];
  });
  const joined = (isDisputed: boolean): GeoJSON.Position[][] =>
    joinedLines(borders.filter((border) => border.isDisputed === isDisputed).map(({ line }) => line));
  return {
    land: { type: 'MultiPolygon', coordinates: merged.flatMap(solid) },
    borders: { type: 'MultiLineString', coordinates: joined(false) },
    disputedBorders: { type: 'MultiLineString', coordinates: joined(true) },
    countries: new Map(
      table.owners.map(({ owner }, i) => {
        const isFramed = boxes[i]?.some((box) => region.views.some((view) => areNear(box, view, 0)));
        const drawn = isFramed && feature(topology as never, geometries[i] as never);
        return [
          owner,
          drawn ? (drawn as unknown as GeoJSON.Feature<GeoJSON.MultiPolygon>).geometry.coordinates : [],
        ];
      }),
    ),
  };
}

function indexOf(boundary: number): number {
  return boundary < 0 ? ~boundary : boundary;
}

const NOWHERE: Bbox = [0, 0, 0, 0];

interface Measures {
  /** Of how many owners' rings each boundary is a part. */
  readonly sides: ReadonlyMap<number, number>;
  /** The box of each polygon of each owner. */
  readonly boxes: readonly (readonly Bbox[])[];
}

const known = new WeakMap<PackedAreas, Measures>();

function measuresOf(lines: Lines, table: PackedAreas): Measures {
  const before = known.get(table);
  if (before) return before;
  const sides = new Map<number, number>();
  for (const { polygons } of table.owners)
    for (const boundary of polygons.flat(2)) {
      const number = indexOf(boundary);
      sides.set(number, (sides.get(number) ?? 0) + 1);
    }
  const boxes = table.owners.map(({ polygons }) =>
    polygons.map(([outer = []]) =>
      boxOfLines(
        lines,
        outer.flatMap((boundary) => table.boundaries[indexOf(boundary)] ?? []),
      ),
    ),
  );
  known.set(table, { sides, boxes });
  return { sides, boxes };
}

/** How large an island is, in shares of the least that is drawn there, and whether it lies in a frame. */
function sizeOf(box: Bbox, region: Region) {
  const [west, south, east, north] = box;
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const shrink = Math.cos((lat * Math.PI) / 180);
  const side = Math.sqrt(((east - west) * shrink * (north - south)) / 2);
  return {
    box,
    share: side / (ISLAND * region.tolerance(lng, lat)),
    isFramed: region.distanceTo(lng, lat) === 0,
  };
}

/** Degrees by which a place may lie beside its island, as it is drawn. */
const BESIDE = 0.03;

function isWithin([west, south, east, north]: Bbox, [lng, lat]: readonly [number, number]): boolean {
  return lng > west - BESIDE && lng < east + BESIDE && lat > south - BESIDE && lat < north + BESIDE;
}

/** A line along 180°, where shapes are cut. */
function isOnEdge(line: readonly GeoJSON.Position[]): boolean {
  return line.every(([lng = 0]) => Math.abs(lng) === 180);
}

/** A polygon without what thinning has emptied, and without the slivers that its countries leave between them. */
function solid(rings: readonly GeoJSON.Position[][]): GeoJSON.Position[][][] {
  const [outer, ...holes] = rings.map(withoutSpurs).filter((ring) => ring.length > 3);
  if (!outer || ringArea(outer) === 0) return [];
  return [[outer, ...holes.filter((hole) => ringArea(hole) > SLIVER)]];
}

/** Square kilometres: the Caspian Sea is the one hole in Natural Earth's land. */
const SLIVER = 5_000;
