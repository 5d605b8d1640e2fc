import { boxesMeet } from '../story/box.ts';
import type { Layer } from '../story/manifest.ts';
import type { Bbox, Place, Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { arrowCorners, arrowOf, arrowRadius } from './arrow.ts';
import { boxOf, centredBox } from './boxes.ts';
import { metresPerPixel, type Point, projection, type Size, unproject, WORLD } from './camera.ts';
import { Cells } from './cells.ts';
import { ringReach } from './emphasis.ts';
import { KIND_STYLES } from './kinds.ts';
import type { Box, LabelOptions } from './label.ts';
import { countriesOf } from './lands.ts';
import { factorAt, SCALE_STOPS } from './line-scale.ts';
import { paintOf } from './paint.ts';
import { type Path, Raster } from './raster.ts';
import { makePathsOf, type PathsOf, reaches } from './scene-paths.ts';
import { isLine, isPoint } from './shape.ts';
import type { Shown } from './shown.ts';
import { projectionIn, worldOf } from './world.ts';

/** What a view shows, and what labels must or should keep off. */
export interface LabelScene {
  readonly size: Size;
  readonly world: Box;
  readonly project: (position: Position) => Point;
  readonly shown: readonly Shown[];
  /** 1 where there is land. */
  readonly land: Raster;
  /** How much of a box lies in countries other than these, 0 to 1; where none are given, in any that has a shape. */
  readonly abroad: (box: Box, own: ReadonlySet<string>) => number;
  /** The ids of those countries, of some, in which a point lies. */
  readonly countriesAt: (point: Point, of: ReadonlySet<string>) => ReadonlySet<string>;
  /** 0 to 1: how much a label on top would disturb or be disturbed. */
  readonly clutter: Raster;
  /** Lines that no label may touch, segment by segment. */
  readonly lines: Cells<Segment>;
  /** Dots of cities and sites, by id of the place, and by where they are. */
  readonly dots: ReadonlyMap<string, Box>;
  readonly dotsAt: Cells<readonly [id: string, dot: Box]>;
  /** CSS pixels between the middle of a place's dot and its name. */
  readonly ring: number;
  /** CSS pixels to a kilometre, in the view's middle. */
  readonly perKilometre: number;
}

type Segment = readonly [Point, Point];

/** How much patterns and the basemap disturb a label on top of them, 0 to 1. Tried by eye at 320 to 1200 px of width. */
const CLUTTER = {
  hatch: 0.9,
  dots: 0.5,
  carets: 0.3,
  grains: 0.25,
  border: 0.3,
  coast: 0.5,
};

export function makeLabelScene(story: Story, view: LabelOptions): LabelScene {
  const { size, camera, hidden } = view;
  const around = worldOf(story);
  const project = projectionIn(around, camera, size);
  const pathsOf = makePathsOf(camera, size, around);
  const clutter = new Raster(size);
  const land = new Raster(size);
  const coast = pathsOf(story.basemap.land).filter((path) => reaches(path, size));
  land.fill(coast, 1);
  for (const path of coast) clutter.trace(path, CLUTTER.coast);
  for (const path of pathsOf(story.basemap.borders)) clutter.trace(path, CLUTTER.border);

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
    const one = show(place, layer, size, project, pathsOf);
    if (!one) continue;
    shown.push(one);
    const radius = one.paint['circle-radius'];
    if (radius && isPoint(place)) {
      const across = 2 * radius * factorAt(SCALE_STOPS, camera.zoom) + 3;
      const dot = centredBox(one.at, across, across);
      dots.set(place.id, dot);
      dotsAt.add(dot, [place.id, dot]);
    } else if (isLine(place) && layer.role === 'subject')
      for (const path of [...one.paths, ...arrowPath(one, project)]) addSegments(path, lines);
    addClutter(clutter, one);
  }
  const plain = projection(camera, size);
  const world: Box = [
    ...plain([around.west, WORLD.northWest[1]]),
    ...plain([around.east, WORLD.southEast[1]]),
  ];
  const ring = ringReach(camera.zoom);
  const perKilometre = 1000 / metresPerPixel(camera);
  const pathsById = new Map(shown.map(({ place, paths }) => [place.id, paths]));
  const pathsIn = (place: Place) => {
    if (isOutside(place.bbox, seen)) return [];
    // What is hidden is no less a country.
    return pathsById.get(place.id) ?? pathsOf(place.geometry).filter((path) => reaches(path, size));
  };
  const { abroad, countriesAt } = makeTerritories(story, size, land, pathsIn);
  return {
    size,
    world,
    project,
    shown,
    land,
    abroad,
    countriesAt,
    clutter,
    lines,
    dots,
    dotsAt,
    ring,
    perKilometre,
  };
}

/** Looks up in which countries something lies; they are drawn when the first is asked for. */
function makeTerritories(
  story: Story,
  size: Size,
  land: Raster,
  pathsIn: (country: Place) => readonly Path[],
): Pick<LabelScene, 'abroad' | 'countriesAt'> {
  const draw = () => {
    const named = new Raster(size);
    const byId = new Map<string, Raster>();
    for (const country of countriesOf(story)) {
      const paths = pathsIn(country);
      if (paths.length === 0) continue;
      const own = new Raster(size);
      for (const raster of [own, named]) raster.fill(paths, 1);
      byId.set(country.id, own);
    }
    return { named, byId };
  };
  let drawn: ReturnType<typeof draw> | undefined;
  return {
    abroad(box, own) {
      drawn ??= draw();
      const { named, byId } = drawn;
      if (own.size === 0) return named.mean(box);
      let at = Math.max(land.mean(box), named.mean(box));
      if (at === 0) return 0;
      for (const id of own) at -= byId.get(id)?.mean(box) ?? 0;
      return Math.max(0, at);
    },
    countriesAt(point, of) {
      drawn ??= draw();
      const { byId } = drawn;
      const around = centredBox(point, 8, 8);
      return new Set([...of].filter((id) => (byId.get(id)?.mean(around) ?? 0) > 0));
    },
  };
}

/** Whether nothing within one box can be in another, whose longitudes may go on past 180. */
function isOutside(box: Bbox, seen: Bbox): boolean {
  const [west, south, east, north] = box;
  if (north < seen[1] || south > seen[3]) return true;
  // The same, but sooner said.
  if (seen[0] >= -180 && seen[2] <= 180) return west <= east && (east < seen[0] || west > seen[2]);
  return !boxesMeet(box, seen);
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

function show(
  place: Place,
  layer: Layer,
  size: Size,
  project: LabelScene['project'],
  pathsOf: PathsOf,
): Shown | undefined {
  const paths = pathsOf(place.geometry);
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
