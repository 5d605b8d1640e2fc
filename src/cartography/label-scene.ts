import type { Layer } from '../story/manifest.ts';
import type { Bbox, Place, Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { arrowCorners, arrowOf, arrowRadius } from './arrow.ts';
import { boxOf, centredBox } from './boxes.ts';
import { type Point, projection, type Size, unproject, WORLD } from './camera.ts';
import { Cells } from './cells.ts';
import { KIND_STYLES } from './kinds.ts';
import type { Box, LabelOptions } from './label.ts';
import { paintOf } from './paint.ts';
import { type Path, Raster } from './raster.ts';
import { isLine, isPoint } from './shape.ts';
import type { Shown } from './shown.ts';

/** What a view shows, and what labels must or should keep off. */
export interface LabelScene {
  readonly size: Size;
  readonly world: Box;
  readonly project: (position: Position) => Point;
  readonly shown: readonly Shown[];
  /** 1 where there is land. */
  readonly land: Raster;
  /** 1 where a country lies that the story is about. */
  readonly home: Raster;
  /** 0 to 1: how much a label on top would disturb or be disturbed. */
  readonly clutter: Raster;
  /** Lines that no label may touch, segment by segment. */
  readonly lines: Cells<Segment>;
  /** Dots of cities and sites, by id of the place, and by where they are. */
  readonly dots: ReadonlyMap<string, Box>;
  readonly dotsAt: Cells<readonly [id: string, dot: Box]>;
}

type Segment = readonly [Point, Point];

/** How much patterns and the basemap disturb a label on top of them, 0 to 1. Tried by eye at 320 to 1200 px of width. */
const CLUTTER = {
  hatch: 0.9,
  dots: 0.5,
  border: 0.3,
  coast: 0.5,
};

export function makeLabelScene(story: Story, view: LabelOptions): LabelScene {
  const { size, camera, hidden } = view;
  const project = projection(camera, size);
  const clutter = new Raster(size);
  const land = new Raster(size);
  const home = new Raster(size);
  const coast = pathsOf(story.basemap.land, project).filter((path) => reaches(path, size));
  land.fill(coast, 1);
  for (const path of coast) clutter.trace(path, CLUTTER.coast);
  for (const path of pathsOf(story.basemap.borders, project)) clutter.trace(path, CLUTTER.border);

  const [west, north] = unproject(camera, size, [0, 0]);
  const [east, south] = unproject(camera, size, [size.width, size.height]);
  const seen: Bbox = [west, south, east, north];
  const layers = new Map(story.layers.map((layer) => [layer.id, layer]));
  const shown: Shown[] = [];
  const lines = new Cells<Segment>(size);
  const dots = new Map<string, Box>();
  const dotsAt = new Cells<readonly [string, Box]>(size);
  for (const place of story.places.values()) {
    const layer = layers.get(place.layer);
    if (!layer || hidden?.has(layer.id) || isOutside(place.bbox, seen)) continue;
    const one = show(place, layer, size, project);
    if (!one) continue;
    shown.push(one);
    const radius = one.paint['circle-radius'];
    if (radius && isPoint(place)) {
      const dot = centredBox(one.at, 2 * radius + 3, 2 * radius + 3);
      dots.set(place.id, dot);
      dotsAt.add(dot, [place.id, dot]);
    } else if (isLine(place) && layer.role === 'subject')
      for (const path of [...one.paths, ...arrowPath(one, project)]) addSegments(path, lines);
    if (KIND_STYLES[place.kind].labelAt === 'country' && layer.role === 'subject') home.fill(one.paths, 1);
    addClutter(clutter, one);
  }
  const world: Box = [...project(WORLD.northWest), ...project(WORLD.southEast)];
  return { size, world, project, shown, land, home, clutter, lines, dots, dotsAt };
}

/** Whether nothing within one box can be in another; by RFC 7946 a box's west is east of its east where 180° is crossed. */
function isOutside([west, south, east, north]: Bbox, seen: Bbox): boolean {
  return west <= east && (east < seen[0] || west > seen[2] || north < seen[1] || south > seen[3]);
}

/** The outline of a line's arrowhead, if it has one. */
function arrowPath({ place, paint }: Shown, project: LabelScene['project']): Path[] {
  const arrow = arrowOf(place);
  if (!arrow) return [];
  const corners = arrowCorners(arrow, project(arrow.at), arrowRadius(paint['line-width'] ?? 1));
  return [[...corners, ...corners.slice(0, 1)]];
}

function addSegments(path: Path, lines: Cells<Segment>): void {
  path.forEach((b, i) => {
    const a = path[i - 1];
    if (a) lines.add(boxOf(a, b), [a, b]);
  });
}

function show(place: Place, layer: Layer, size: Size, project: LabelScene['project']): Shown | undefined {
  const paths = pathsOf(place.geometry, project);
  const at = project(place.at);
  const paint = paintOf(place, layer, 'light');
  if (isPoint(place))
    return at[0] > 0 && at[1] > 0 && at[0] < size.width && at[1] < size.height
      ? { place, layer, paint, paths, at }
      : undefined;
  const seen = paths.filter((path) => reaches(path, size));
  if (seen.length === 0) return undefined;
  return { place, layer, paint, paths: seen, at };
}

function addClutter(clutter: Raster, { place, layer, paint, paths }: Shown): void {
  if (paint['fill-pattern']) clutter.fill(paths, CLUTTER[paint['fill-pattern']]);
  if (!paint['line-color']) return;
  const weight = KIND_STYLES[place.kind].clutter[layer.role];
  for (const path of paths) clutter.trace(path, weight);
}

function reaches(path: Path, { width, height }: Size): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right > 0 && left < width && bottom > 0 && top < height;
}

function pathsOf(geometry: GeoJSON.Geometry, project: LabelScene['project']): Path[] {
  const path = (positions: GeoJSON.Position[]) =>
    positions.map((position) => project(position as unknown as Position));
  switch (geometry.type) {
    case 'LineString':
      return [path(geometry.coordinates)];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map(path);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(path);
    case 'GeometryCollection':
      return geometry.geometries.flatMap((part) => pathsOf(part, project));
    default:
      return [];
  }
}
