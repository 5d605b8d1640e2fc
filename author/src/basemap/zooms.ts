import { FROM_ZOOM } from '../../../src/cartography/label-request.ts';

/** The ranks of names that are shown from a zoom on, the first of them first. */
export function ranksAt(zoom: number): number[] {
  return FROM_ZOOM.flatMap((from, i) => (from <= zoom ? [i + 1] : []));
}
