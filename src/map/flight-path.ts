import { interpolateZoom } from 'd3-interpolate';
import { type Camera, project, type Size, unproject } from '../cartography/camera.ts';

/** The way of a camera from one view to another. */
interface FlightPath {
  /** 1 at least, 2000 at most. */
  readonly milliseconds: number;
  /** The camera at a share of the way, from 0 to 1. */
  at(share: number): Camera;
}

/** How far out a flight swings: the paper's ρ, MapLibre's `curve` (`FlyToOptions`); d3-interpolate's default. */
export const CURVE = Math.SQRT2;
/** Lengths of the path in a second: d3-interpolate's own pace is 1, MapLibre's 1.2. */
const SPEED = 1.6;
const LONGEST = 2000;
const NO_SIZE: Size = { width: 0, height: 0 };

/**
 * The smooth and efficient path of J. J. van Wijk and W. A. A. Nuij (IEEE InfoVis 2003), as MapLibre's `flyTo` goes,
 * in at most two seconds.
 */
export function flightPath(from: Camera, to: Camera, { width, height }: Size): FlightPath {
  const start: Camera = { center: from.center, zoom: 0 };
  const [dx, dy] = project(start, NO_SIZE, to.center);
  const across = (zoom: number) => Math.max(width, height) / 2 ** zoom;
  const interpolate = interpolateZoom([0, 0, across(from.zoom)], [dx, dy, across(to.zoom)]);
  return {
    milliseconds: Math.min(LONGEST, Math.max(1, interpolate.duration / SPEED)),
    at(share) {
      if (share >= 1) return to;
      const [x, y, seen] = interpolate(share);
      return { center: unproject(start, NO_SIZE, [x, y]), zoom: Math.log2(Math.max(width, height) / seen) };
    },
  };
}

/** How much of its way a flight has gone after a share of its time: it starts and ends gently. */
export const flown = (share: number): number => share * share * (3 - 2 * share);
