import { isAcross180 } from '../story/box.ts';
import { KIND_ROWS } from '../story/kinds.ts';
import type { Bbox, Place } from '../story/place.ts';
import { crosses } from './boxes.ts';
import type { Point } from './camera.ts';
import { isInRings } from './in-rings.ts';
import { mainBbox } from './main-part.ts';
import { isPoint } from './shape.ts';

/** How much of a feature stands in a view; `unknown` of a sea or gulf that is only a name, as its extent is not known. */
type Portion = 'all' | 'some' | 'none' | 'unknown';

/**
 * How much of a feature stands in a box of degrees. One whose largest part is wholly in it counts as all in it,
 * wherever its islands are.
 */
export function portionIn(place: Place, box: Bbox): Portion {
  const [west, south, east, north] = box;
  const isOnce = west >= -180 && east <= 180 && !isAcross180(place.bbox);
  const portions = (isOnce ? [0] : TURNS).map((turn) =>
    portionOf(place, [west + turn, south, east + turn, north]),
  );
  return ORDER.find((portion) => portions.includes(portion)) ?? 'none';
}

/** Degrees: a shape may lie on past 180°, and a view on either side of it. */
const TURNS = [0, 360, -360];
const ORDER: readonly Portion[] = ['all', 'some', 'unknown', 'none'];

function portionOf(place: Place, box: Bbox): Portion {
  const { geometry, kind } = place;
  if (holdsWhole(box, mainBbox(place))) return 'all';
  if (isPoint(place)) return KIND_ROWS[kind].water === 'open' ? 'unknown' : 'none';
  return meets(geometry, box) ? 'some' : 'none';
}

function meets(geometry: GeoJSON.Geometry, box: Bbox): boolean {
  switch (geometry.type) {
    case 'Point':
      return holds(box, geometry.coordinates);
    case 'MultiPoint':
      return geometry.coordinates.some((at) => holds(box, at));
    case 'LineString':
      return touches(geometry.coordinates, box);
    case 'MultiLineString':
      return geometry.coordinates.some((line) => touches(line, box));
    case 'Polygon':
      return fills(geometry.coordinates, box);
    case 'MultiPolygon':
      return geometry.coordinates.some((rings) => fills(rings, box));
    case 'GeometryCollection':
      return geometry.geometries.some((part) => meets(part, box));
  }
}

const holdsWhole = (box: Bbox, [west, south, east, north]: Bbox) =>
  holds(box, [west, south]) && holds(box, [east, north]);

function holds([west, south, east, north]: Bbox, [lng = 0, lat = 0]: readonly number[]): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Whether a polygon has anything in a box: its boundary or, where the box lies within it, the box's middle. */
function fills(rings: readonly GeoJSON.Position[][], box: Bbox): boolean {
  return (
    rings.some((ring) => touches(ring, box)) ||
    isInRings(rings, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
  );
}

function touches(line: readonly GeoJSON.Position[], box: Bbox): boolean {
  return line.some((to, i) => crosses(box, pointOf(line[i - 1] ?? to), pointOf(to)));
}

const pointOf = ([x = 0, y = 0]: GeoJSON.Position): Point => [x, y];
