import { openingCamera } from '../../cartography/camera.ts';
import { PICTURES } from '../../cartography/pictures.ts';
import { nearestAfter } from '../../cartography/range.ts';
import type { Frames } from '../../story/manifest.ts';

/**
 * Steps in a degree of the coarsest served grid. A step of 0.0005° is at most 56 m on the ground, and 0.73 CSS pixels
 * at zoom 10, the nearest that most maps are looked at (a tile of 512 pixels spans 360°/2¹⁰ there): no vertex moves
 * by more than two fifths of a pixel.
 */
export const STEPS_PER_DEGREE = 2000;

/** Halvings of a step after which an arc of it could not be written, which holds no number above 2³⁰. */
const MOST_HALVINGS = 10;

/** Steps of the served grid in a degree: of a story that is looked at from nearer they are as much finer. */
export function stepsFor(frames: Frames): number {
  const nearest = nearestAfter(openingCamera(frames, PICTURES.wide.size).zoom);
  const halvings = Math.ceil(nearest - nearestAfter(0));
  return STEPS_PER_DEGREE * 2 ** Math.min(MOST_HALVINGS, halvings);
}

/** [longitude, latitude] in degrees -> whole steps of the grid. */
export function toGrid(position: readonly number[], steps: number): [number, number] {
  const [lng = 0, lat = 0] = position;
  return [Math.round(lng * steps), Math.round(lat * steps)];
}

/** Degrees on the grid, written as short as they can be. */
export function onGrid(position: readonly [number, number], steps: number): [number, number] {
  const [x, y] = toGrid(position, steps);
  return [x / steps, y / steps];
}

/**
 * The same geometry in whole steps of the grid. Vertices that fall together become one. A ring or line that
 * shrinks to nothing is left out, but never the last of its feature: that one keeps its form's fewest vertices.
 */
export function gridded(geometry: GeoJSON.Geometry, steps: number): GeoJSON.Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: toGrid(geometry.coordinates, steps) };
    case 'MultiPoint':
      return {
        type: 'MultiPoint',
        coordinates: geometry.coordinates.map((position) => toGrid(position, steps)),
      };
    case 'LineString':
      return { type: 'LineString', coordinates: padded(merged(geometry.coordinates, steps), 2) };
    case 'MultiLineString':
      return { type: 'MultiLineString', coordinates: lasting(geometry.coordinates, 2, steps) };
    case 'Polygon':
      return { type: 'Polygon', coordinates: polygon(geometry.coordinates, steps) };
    case 'MultiPolygon': {
      const polygons = geometry.coordinates.map((rings) => polygon(rings, steps));
      const whole = polygons.filter(([outer]) => outer && new Set(outer.map(String)).size >= 3);
      return { type: 'MultiPolygon', coordinates: whole.length > 0 ? whole : polygons.slice(0, 1) };
    }
    default:
      throw new TypeError(`A ${geometry.type} cannot be served; the build's schema refuses it.`);
  }
}

type Line = readonly (readonly number[])[];

function polygon([outer = [], ...holes]: readonly Line[], steps: number): number[][][] {
  return [
    padded(merged(outer, steps), 4),
    ...holes.map((hole) => merged(hole, steps)).filter((hole) => new Set(hole.map(String)).size >= 3),
  ];
}

function lasting(lines: readonly Line[], fewest: number, steps: number): number[][][] {
  const all = lines.map((line) => merged(line, steps));
  const whole = all.filter((line) => line.length >= fewest);
  return whole.length > 0 ? whole : all.slice(0, 1).map((line) => padded(line, fewest));
}

function merged(line: Line, steps: number): number[][] {
  const whole: number[][] = [];
  for (const position of line) {
    const step = toGrid(position, steps);
    const last = whole.at(-1);
    if (step[0] !== last?.[0] || step[1] !== last[1]) whole.push(step);
  }
  return whole;
}

function padded(line: number[][], fewest: number): number[][] {
  const last = line.at(-1);
  while (last && line.length < fewest) line.push([...last]);
  return line;
}
