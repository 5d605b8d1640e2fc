import { bboxClip } from '@turf/turf';
import { intersection, xor } from 'polyclip-ts';
import { WORLD } from '../../cartography/camera.ts';
import { wrappedLongitude } from '../../story/box.ts';
import { isFlat } from '../read/positions.ts';
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
  if (isFlat(outer) && !isAroundPole(outer)) return [rings];
  const all = [outer, ...holes.filter((hole) => !isFlat(hole) || isAroundPole(hole))];
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
    const [least, most] = reachOf(line);
    return (least + most) / 2;
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
    const turns = turnsOf([onward]);
    return turns.flatMap((turn) => {
      const coordinates = shifted(onward, -360 * turn);
      const { geometry } = bboxClip({ type: 'LineString', coordinates }, [-180, -LIMIT, 180, LIMIT]);
      const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      const isFirst = turn === turns[0];
      return (parts as Line[])
        .flatMap((part) => (isFirst ? [single(part)] : offMeridian(part)))
        .filter(isLong);
    });
  });
}

function isLong(part: Line): boolean {
  return part.length > 1;
}

/** A line without positions that repeat the one before. */
function single(line: Line): Line {
  return line.filter((position, index) => index === 0 || String(position) !== String(line[index - 1]));
}

/** The parts of a line that do not lie along -180°, which belong to the turn before. */
function offMeridian(line: Line): Line[] {
  const parts: Line[] = [[]];
  for (const [index, position] of single(line).entries()) {
    const before = parts.at(-1)?.at(-1);
    if (index > 0 && before?.[0] === -180 && position[0] === -180) parts.push([]);
    parts.at(-1)?.push(position);
  }
  return parts;
}

/** The points that are in the world; none that are beyond the limits of Web Mercator. */
export function cutPoints(points: readonly GeoJSON.Position[]): GeoJSON.Position[] {
  return points.flatMap(([lng = 0, lat = 0]) =>
    Math.abs(lat) <= LIMIT ? [[wrappedLongitude(lng), lat]] : [],
  );
}

export function isInWorld([lng = 0, lat = 0]: GeoJSON.Position): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= LIMIT;
}

/** The turns around the world, 0 for -180° to 180°, in which lines have a part. */
function turnsOf(lines: readonly Line[]): number[] {
  const [first = 0, last = 0] = reachOf(lines.flat()).map((lng) => Math.round(lng / 360));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The least and the most of a line's longitudes. */
function reachOf(line: Line): [number, number] {
  return line.reduce<[number, number]>(
    ([least, most], [lng = 0]) => [Math.min(least, lng), Math.max(most, lng)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
