import { grown } from '../../cartography/boxes.ts';
import {
  type Camera,
  type Point,
  projection,
  type Size,
  unproject,
  WORLD,
} from '../../cartography/camera.ts';
import type { Box } from '../../cartography/label.ts';
import { PLAIN_WORLD, turnsIn, type World } from '../../cartography/world.ts';
import type { Position } from '../../story/place.ts';
import { clipLine, clipRing } from './clip.ts';
import { lineExtent } from './line-extent.ts';
import { simplify } from './simplify.ts';

/**
 * How finely shapes are told, in CSS pixels: coordinates are whole steps of `grid`, a power of two so that sums stay
 * exact; vertices within `tolerance` are left out, and areas of fewer than `smallest` square pixels.
 */
export interface Fineness {
  readonly grid: number;
  readonly tolerance: number;
  readonly smallest: number;
}

/** As fine as a still picture needs that must be small. */
const STILL: Fineness = { grid: 0.5, tolerance: 0.35, smallest: 1.5 };

/** The cut runs so many CSS pixels outside the view, out of sight. */
const MARGIN = 10;

/** Writes geometries as SVG path data in CSS pixels; empty for what cannot be seen. */
export type PathData = (geometry: GeoJSON.Geometry) => string;

/** Path data for one view, or for what lies in a box around it, as often as a world has it there. Points have none. */
export function makePathData(
  camera: Camera,
  size: Size,
  fineness = STILL,
  view: Box = [0, 0, size.width, size.height],
  world: World = PLAIN_WORLD,
): PathData {
  const { grid, tolerance } = fineness;
  const project = projection(camera, size);
  const [left, top, right, bottom] = grown(view, MARGIN);
  // Beyond its edges the world is drawn by none, though shapes may reach there.
  const [[worldLeft, worldTop], [worldRight, worldBottom]] = [WORLD.northWest, WORLD.southEast].map(
    project,
  ) as [Point, Point];
  const box: Box = [
    world.wraps ? left : Math.max(left, worldLeft),
    Math.max(top, worldTop),
    world.wraps ? right : Math.min(right, worldRight),
    Math.min(bottom, worldBottom),
  ];
  const turn = worldRight - worldLeft;
  // What lies outside is known by its extent, before any of it is projected.
  const [west, north] = unproject(camera, size, [box[0], box[1]]);
  const [east, south] = unproject(camera, size, [box[2], box[3]]);
  const turnsOf = (positions: readonly GeoJSON.Position[]) => {
    const extent = lineExtent(positions);
    return extent[3] < south || extent[1] > north ? [] : turnsIn([west, east], extent[0], extent[2]);
  };
  const points = (positions: readonly GeoJSON.Position[], turns: number) =>
    positions.map((position): Point => {
      const [x, y] = project(position as unknown as Position);
      return [x + turns * turn, y];
    });
  const ring = (positions: readonly GeoJSON.Position[]) =>
    turnsOf(positions)
      .map((turns) => ringData(clipRing(points(positions.slice(1), turns), box), fineness))
      .join('');
  const line = (positions: readonly GeoJSON.Position[]) =>
    turnsOf(positions)
      .flatMap((turns) => clipLine(points(positions, turns), box))
      .map((run) => write(snapped(simplify(run, tolerance), grid)))
      .join('');
  return (geometry) => {
    switch (geometry.type) {
      case 'LineString':
        return line(geometry.coordinates);
      case 'MultiLineString':
        return geometry.coordinates.map(line).join('');
      case 'Polygon':
        return geometry.coordinates.map(ring).join('');
      case 'MultiPolygon':
        return geometry.coordinates.flat().map(ring).join('');
      default:
        return '';
    }
  };
}

/** A ring, its last vertex not its first again, as path data; empty for one that is too small to be seen. */
export function ringData(ring: readonly Point[], { grid, tolerance, smallest }: Fineness): string {
  const told = snapped(thinned(ring, tolerance), grid);
  return told.length > 2 && areaOf(told) >= smallest ? `${write(told)}z` : '';
}

/** A ring in two halves, as simplifying needs two ends that stay. */
function thinned(ring: readonly Point[], tolerance: number): Point[] {
  const [first] = ring;
  if (!first) return [];
  const far = ring.reduce(
    (best, point, i) => (distance(point, first) > distance(ring[best] ?? first, first) ? i : best),
    0,
  );
  return [
    ...simplify(ring.slice(0, far + 1), tolerance),
    ...simplify([...ring.slice(far), first], tolerance).slice(1, -1),
  ];
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function snapped(points: readonly Point[], grid: number): Point[] {
  const snap = (value: number) => Math.round(value / grid) * grid;
  return points
    .map(([x, y]): Point => [snap(x), snap(y)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}

function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], i) => {
    const [px, py] = ring.at(i - 1) ?? [x, y];
    return sum + px * y - x * py;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Relative path data: after the first vertex each is told by its difference from the one before. */
function write(points: readonly Point[]): string {
  const [first] = points;
  if (!first || points.length < 2) return '';
  const steps = points.slice(1).map(([x, y], i) => {
    const [px, py] = points[i] ?? [0, 0];
    return pair(x - px, y - py);
  });
  return `M${pair(...first)}l${steps.join(' ').replaceAll(' -', '-')}`;
}

/** As SVG's grammar allows it: no zero before the point, no space before a sign. */
function pair(x: number, y: number): string {
  return [x, y]
    .map((value) => String(value).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replace(' -', '-');
}
