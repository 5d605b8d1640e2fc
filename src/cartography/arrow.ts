import type { Place, Position } from '../story/place.ts';
import { type Point, projection } from './camera.ts';

/** An arrowhead at the end of a line: the middle of the circle inside it stands there, so that it fits at any scale. */
interface Arrow {
  readonly at: Position;
  /** Degrees clockwise from east, on the map. */
  readonly rotation: number;
}

/** Half of the angle at the tip, in radians. */
const HALF_ANGLE = (24 * Math.PI) / 180;

/** How far the tip lies from the middle of the circle inside, in radii of that. */
const TIP = 1 / Math.sin(HALF_ANGLE);

const HALF_BASE = (TIP + 1) * Math.tan(HALF_ANGLE);

/** The corners of an arrowhead that points east, in radii of the circle inside it, from the middle of that. */
export const ARROW_CORNERS: readonly Point[] = [
  [TIP, 0],
  [-1, HALF_BASE],
  [-1, -HALF_BASE],
];

/** Web Mercator in some unit: directions are the same at every zoom. */
const onMap = projection({ center: [0, 0], zoom: 0 }, { width: 512, height: 512 });

/** The arrowhead of a place that has one: at the end of its last line, in the direction of the last segment. */
export function arrowOf({ arrow, geometry }: Place): Arrow | undefined {
  if (!arrow) return undefined;
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  const [from, at] = (lines.at(-1) ?? []).slice(-2) as unknown as readonly Position[];
  if (!from || !at) return undefined;
  const [[fromX, fromY], [x, y]] = [onMap(from), onMap(at)];
  return { at, rotation: (Math.atan2(y - fromY, x - fromX) * 180) / Math.PI };
}

/** The corners of an arrowhead whose inner circle has a radius and a middle, both in CSS pixels. */
export function arrowCorners({ rotation }: Arrow, [x, y]: Point, radius: number): Point[] {
  const turn = (rotation * Math.PI) / 180;
  const [cos, sin] = [radius * Math.cos(turn), radius * Math.sin(turn)];
  return ARROW_CORNERS.map(([along, across]) => [
    x + along * cos - across * sin,
    y + along * sin + across * cos,
  ]);
}

/** By how much the radius of the circle inside an arrowhead is above the width of its line. */
const BOLDER = 1.1;

/** The radius of the circle inside the arrowhead of a line, in the unit of the line's width. */
export const arrowRadius = (lineWidth: number): number => BOLDER * lineWidth;
