import { bezierSpline, lineString } from '@turf/turf';
import { round } from './round.mjs';

/**
 * No route was chosen. Through these points a smooth curve leads from Kirkuk, clear of the Kurdistan Region, past
 * Darreh Shahr towards the head of the Persian Gulf; it ends inland, for no source names a landfall.
 */
const PROPOSED = [
  [44.39, 35.47],
  [44.45, 35.1],
  [44.62, 34.8],
  [44.95, 34.4],
  [45.35, 34.15],
  [46.2, 33.5],
  [47.38, 33.14],
  [48.3, 32.2],
  [49, 31.3],
  [49.22, 30.9],
];

/**
 * The export line by the Kurdistan Region, drawn as roughly: Kirkuk, the border at Faysh Khabur, Ceyhan. At the
 * corner of three countries it keeps to Iraq and Turkey.
 */
const EXPORT = [
  [44.39, 35.47],
  [43.75, 36.15],
  [42.75, 36.86],
  [42.4, 37.15],
  [42.3, 37.35],
  [41.2, 37.5],
  [39.2, 37.45],
  [37.4, 37.35],
  [35.82, 37.02],
];

/** Points in a hundred that are kept of the curve that Turf draws. */
const STEP = 25;

export const derivePipelines = () => ({ proposed: smooth(PROPOSED), exportLine: smooth(EXPORT) });

function smooth(points) {
  const curve = bezierSpline(lineString(points), { sharpness: 0.7 }).geometry.coordinates;
  const inner = curve.filter((_, i) => i > 0 && i % STEP === 0).map(round);
  const [start, end] = [points[0], points.at(-1)].map(round);
  return [start, ...inner.filter((at) => String(at) !== String(end)), end];
}
