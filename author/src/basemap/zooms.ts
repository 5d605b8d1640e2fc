import { FROM_ZOOM } from '../../../src/cartography/label-request.ts';
import type { Region } from './region.ts';

/** CSS pixels across a poster, and across the world at zoom 0. */
const [POSTER, WORLD] = [960, 512];

/** The zoom of the widest frame on a poster. */
export function zoomOf({ width }: Pick<Region, 'width'>): number {
  return Math.log2((360 / width) * (POSTER / WORLD));
}

/** The least important rank of a name that is shown from a zoom on. */
export function rankShownAt(zoom: number): number {
  return Math.max(2, FROM_ZOOM.filter((from) => from <= zoom).length);
}
