import { bezierSpline, lineString } from '@turf/turf';
import { mainland } from './countries.mjs';
import { nearestVertex } from './rings.mjs';
import { round } from './round.mjs';

/**
 * Nobody published a route. Through these points a smooth curve leads from Kirkuk to the head of the Persian
 * Gulf, as the article says; it is a diagram.
 */
const PROPOSED = [
  [44.39, 35.47],
  [45.5, 34.78],
  [46.9, 33.5],
  [48.6, 31.9],
  [49.8, 30.6],
];
/** On Iran's coast near the gulf's head. */
const PROPOSED_END = [50.13, 30.08];

/** The export line that exists, drawn as roughly: Kirkuk, the border at Faysh Khabur, Ceyhan. */
const EXPORT = [
  [44.39, 35.47],
  [43.75, 36.15],
  [42.75, 36.86],
  [42.36, 37.2],
  [41.2, 37.5],
  [39.2, 37.45],
  [37.4, 37.35],
  [35.82, 37.02],
];

/** Points in a hundred that are kept of the curve that Turf draws. */
const STEP = 25;

export function derivePipelines(countries) {
  const end = nearestVertex(mainland(countries.get('Iran')), PROPOSED_END);
  return { proposed: smooth([...PROPOSED, end]), exportLine: smooth(EXPORT) };
}

function smooth(points) {
  const curve = bezierSpline(lineString(points), { sharpness: 0.7 }).geometry.coordinates;
  const kept = curve.filter((_, i) => i % STEP === 0).map(round);
  return [round(points[0]), ...kept.slice(1), round(points.at(-1))];
}
