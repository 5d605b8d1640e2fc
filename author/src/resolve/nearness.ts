import { KM_A_DEGREE } from '../../../src/story/degrees.ts';

/** A place that draws others to it. Degrees; its weight is how sure it is. */
interface Attractor {
  readonly lng: number;
  readonly lat: number;
  readonly weight: number;
}

/** Kilometres at which nearness has fallen to a third (1/e). */
const FALL = 60;
/** Kilometres beyond which it counts for nothing: below a hundredth. */
const REACH = 280;
/** Degrees of a cell of the grid: its neighbours in the same row of latitude reach as far as the nearness does. */
const CELL = REACH / KM_A_DEGREE;
const COLUMNS = Math.ceil(360 / CELL);

/**
 * The sum of exp(-distance / 60 km) over places, by a grid: what lies farther than the neighbouring cells is not
 * looked at, so that a book takes no longer a name than a page does.
 */
export class Nearness {
  readonly #cells = new Map<number, Attractor[]>();

  add(attractor: Attractor): void {
    const cell = cellOf(attractor.lng, attractor.lat);
    const list = this.#cells.get(cell);
    if (list === undefined) this.#cells.set(cell, [attractor]);
    else list.push(attractor);
  }

  /** What draws a place at this point. */
  at(lng: number, lat: number): number {
    const shrink = Math.cos((lat * Math.PI) / 180);
    // Towards the poles a degree of longitude is shorter, and more cells lie within reach.
    const across = Math.min(Math.ceil(1 / Math.max(shrink, 0.05)), 10);
    const row = Math.floor((lat + 90) / CELL);
    const column = Math.floor((lng + 180) / CELL);
    let sum = 0;
    for (let up = -1; up <= 1; up++)
      for (let side = -across; side <= across; side++) {
        const cell = this.#cells.get((row + up) * COLUMNS + ((column + side + COLUMNS) % COLUMNS));
        if (cell === undefined) continue;
        for (const other of cell) {
          sum += other.weight * nearnessOf(lng, lat, other.lng, other.lat);
        }
      }
    return sum;
  }
}

/** From 1 at the same point to 0 out of reach. Degrees. */
export function nearnessOf(lng: number, lat: number, otherLng: number, otherLat: number): number {
  let east = Math.abs(otherLng - lng);
  if (east > 180) east = 360 - east;
  east *= Math.cos((lat * Math.PI) / 180);
  const north = otherLat - lat;
  const distance = Math.sqrt(east * east + north * north) * KM_A_DEGREE;
  return distance < REACH ? Math.exp(-distance / FALL) : 0;
}

function cellOf(lng: number, lat: number): number {
  return Math.floor((lat + 90) / CELL) * COLUMNS + (Math.floor((lng + 180) / CELL) % COLUMNS);
}
