import { bboxClip } from '@turf/turf';
import { intersection, xor } from 'polyclip-ts';
import { WORLD } from '../../cartography/camera.ts';
import { wrapped } from '../../story/box.ts';
import { isFlat } from '../positions.ts';
import { asGeometry, asRings } from './clipping.ts';
import { isAroundPole, jumps, onwardLine } from './jumps.ts';

type Line = GeoJSON.Position[];
type Rings = Line[];

/** Degrees of latitude, north and south, where Web Mercator's square world ends (EPSG:3857): 85.0511. */
export const LIMIT = WORLD.northWest[1];

const WORLD_BOX = asGeometry([
  [
    [
      [-180, -LIMIT],
      [180, -LIMIT],
      [180, LIMIT],
      [-180, LIMIT],
      [-180, -LIMIT],
    ],
  ],
]);

/**
 * The polygons that a polygon's rings bound, if they jump over 180°; their longitudes go on past 180° there. A ring
 * around a pole takes in the pole, and no ring is then another's hole by its place in the list.
 */
export function onwardPolygons(rings: Rings): Rings[] {
  if (!rings.some(jumps)) return [rings];
  const [outer = [], ...holes] = rings.map(onwardLine);
  // A box around the world does not jump: nothing would be left of it.
  if (isFlat(outer)) return [rings];
  const all = [outer, ...holes.filter((hole) => !isFlat(hole))];
  if (!all.some(isAroundPole)) return [all.map((ring) => nearTo(ring, outer))];
  const [first = [], ...more] = all.map((ring) =>
    cutPolygons([[isAroundPole(ring) ? overPole(ring) : ring]]),
  );
  return asRings(xor(asGeometry(first), ...more.map(asGeometry)));
}

/** Closes a ring that has gone once around the world along the pole that is nearer. */
function overPole(ring: Line): Line {
  const pole = ring.reduce((sum, [, lat = 0]) => sum + lat, 0) < 0 ? -90 : 90;
  const [[start = 0, lat = 0] = []] = ring;
  const [end = 0] = ring.at(-1) ?? [];
  return [...ring, [end, pole], [start, pole], [start, lat]];
}

/** Shifts a ring by whole turns until it lies where another does. */
function nearTo(ring: Line, other: Line): Line {
  const middle = (line: Line) => {
    const lngs = line.map(([lng = 0]) => lng);
    return (Math.min(...lngs) + Math.max(...lngs)) / 2;
  };
  return shifted(ring, 360 * Math.round((middle(other) - middle(ring)) / 360));
}

export function shifted(line: Line, degrees: number): Line {
  return degrees === 0 ? line : line.map(([lng = 0, lat = 0]) => [lng + degrees, lat]);
}

/** What is there of polygons between -180° and 180° of longitude and the limits of Web Mercator, cut there (RFC 7946 §3.1.9). */
export function cutPolygons(polygons: readonly Rings[]): Rings[] {
  return polygons.flatMap((rings) => {
    if (rings.every((ring) => ring.every(isInWorld))) return [rings];
    return turnsOf(rings).flatMap((turn) =>
      asRings(intersection(asGeometry([rings.map((ring) => shifted(ring, -360 * turn))]), WORLD_BOX)),
    );
  });
}

/** What is there of lines in the world, cut as polygons are. */
export function cutLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const onward = jumps(line) ? onwardLine(line) : line;
    if (onward.every(isInWorld)) return [onward];
    return turnsOf([onward]).flatMap((turn) => {
      const coordinates = shifted(onward, -360 * turn);
      const { geometry } = bboxClip({ type: 'LineString', coordinates }, [-180, -LIMIT, 180, LIMIT]);
      const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      return (parts as Line[]).filter((part) => new Set(part.map(String)).size > 1);
    });
  });
}

/** The points that are in the world; none that are beyond the limits of Web Mercator. */
export function cutPoints(points: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  return points.flatMap(([lng = 0, lat = 0]) => (Math.abs(lat) <= LIMIT ? [[wrapped(lng), lat]] : []));
}

export function isInWorld([lng = 0, lat = 0]: GeoJSON.Position): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= LIMIT;
}

/** The turns around the world, 0 for -180° to 180°, in which lines have a part. */
function turnsOf(lines: readonly Line[]): number[] {
  const lngs = lines.flat().map(([lng = 0]) => lng);
  const turn = (lng: number) => Math.round(lng / 360);
  const first = turn(lngs.reduce((least, lng) => Math.min(least, lng), Number.POSITIVE_INFINITY));
  const last = turn(lngs.reduce((most, lng) => Math.max(most, lng), Number.NEGATIVE_INFINITY));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
