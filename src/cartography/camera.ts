import { onward } from '../story/box.ts';
import type { Frames } from '../story/manifest.ts';
import type { Bbox, Position } from '../story/place.ts';

/** Where the middle of a view is, and how near: as in MapLibre, the world is 512 · 2^zoom CSS pixels wide. */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** [x, y] in CSS pixels from the view's upper left corner. */
export type Point = readonly [x: number, y: number];

const WIDE = Math.log(1);
const TALL = Math.log(4 / 5);

/**
 * The camera of the opening view. A view of 1:1 or wider shows the wide frame, one of 4:5 or taller the tall
 * frame; in between the frame's sides move from one to the other with the logarithm of the view's aspect
 * ratio. The frame stands in the middle, as large as it goes, never cut. Throws a RangeError for an empty size.
 */
export function openingCamera(frames: Frames, size: Size): Camera {
  const { width, height } = size;
  if (!(width > 0 && height > 0))
    throw new RangeError(`openingCamera: size is ${width} × ${height}; expected both above 0 pixels.`);
  const wideness = Math.min(1, Math.max(0, (Math.log(width / height) - TALL) / (WIDE - TALL)));
  const wide = mercatorBox(frames.wide);
  const tall = besideOf(mercatorBox(frames.tall), wide);
  const mix = (i: 0 | 1 | 2 | 3) => tall[i] + (wide[i] - tall[i]) * wideness;
  const [left, top, right, bottom] = [mix(0), mix(1), mix(2), mix(3)];
  const worldSize = Math.min(width / (right - left), height / (bottom - top));
  return {
    center: fromMercator((left + right) / 2, (top + bottom) / 2),
    zoom: Math.log2(worldSize / TILE),
  };
}

/** Where a position is seen. */
export function project(camera: Camera, size: Size, position: Position): Point {
  return projection(camera, size)(position);
}

/** What position is seen at a point. */
export function unproject(camera: Camera, size: Size, [x, y]: Point): Position {
  const world = TILE * 2 ** camera.zoom;
  const [cx, cy] = toMercator(camera.center);
  return fromMercator(cx + (x - size.width / 2) / world, cy + (y - size.height / 2) / world);
}

/** `project` with the camera's part computed once, for many positions. */
export function projection(camera: Camera, size: Size): (position: Position) => Point {
  const world = TILE * 2 ** camera.zoom;
  const [cx, cy] = toMercator(camera.center);
  return (position) => {
    const [x, y] = toMercator(position);
    return [(x - cx) * world + size.width / 2, (y - cy) * world + size.height / 2];
  };
}

/** CSS pixels that the world is wide at zoom 0. */
export const TILE = 512;

/** Degrees of latitude: where Web Mercator's square world ends. */
const NORTH = (2 * Math.atan(Math.exp(Math.PI)) * 180) / Math.PI - 90;
/** The corners of the world, as far as it is drawn. */
export const WORLD = { northWest: [-180, NORTH], southEast: [180, -NORTH] } as const;

/** Spherical Web Mercator (EPSG:3857), the world as 0 to 1 from its north-west corner, as MapLibre's MercatorCoordinate. */
export function toMercator([lng, lat]: Position): Point {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [0.5 + lng / 360, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

function fromMercator(x: number, y: number): Position {
  return [(x - 0.5) * 360, (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90];
}

/** Of a box over 180° the right side is beyond 1, the world's. */
export function mercatorBox(box: Bbox): [number, number, number, number] {
  const [west, south, east, north] = onward(box);
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  return [left, top, right, bottom];
}

/** The box moved by whole worlds until it is beside another: of two frames, one alone may run over 180°. */
function besideOf(
  [left, top, right, bottom]: readonly [number, number, number, number],
  other: readonly [number, number, number, number],
): [number, number, number, number] {
  const worlds = Math.round((other[0] + other[2] - left - right) / 2);
  return [left + worlds, top, right + worlds, bottom];
}

/** Metres around the Earth at the equator (WGS 84). */
const EQUATOR = 40_075_017;

/** Metres to a CSS pixel in the middle of a view, by Web Mercator. */
export function metresPerPixel({ center, zoom }: Camera): number {
  return (EQUATOR * Math.cos((center[1] * Math.PI) / 180)) / (512 * 2 ** zoom);
}
