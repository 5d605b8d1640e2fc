import type { Size } from './camera.ts';
import type { Box } from './label.ts';

/** CSS pixels; about as wide as a short name. */
const CELL = 48;

/** Things of a view by where they are, so that what lies near a box is found without a look at all of them. */
export class Cells<T> {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: T[][];

  constructor({ width, height }: Size) {
    this.#columns = Math.max(1, Math.ceil(width / CELL));
    this.#rows = Math.max(1, Math.ceil(height / CELL));
    this.#cells = Array.from({ length: this.#columns * this.#rows }, () => []);
  }

  /** Adds what lies within a box; what lies outside the view counts as at its edge. */
  add(box: Box, thing: T): void {
    for (const cell of this.#over(box)) cell.push(thing);
  }

  /** Whether something is true of anything near a box: all that touches it, and some that does not. */
  some(box: Box, is: (thing: T) => boolean): boolean {
    for (const cell of this.#over(box)) for (const thing of cell) if (is(thing)) return true;
    return false;
  }

  #over([left, top, right, bottom]: Box): T[][] {
    const found: T[][] = [];
    const lastColumn = held(right, this.#columns);
    const lastRow = held(bottom, this.#rows);
    for (let row = held(top, this.#rows); row <= lastRow; row++)
      for (let column = held(left, this.#columns); column <= lastColumn; column++)
        found.push(this.#cells[row * this.#columns + column] as T[]);
    return found;
  }
}

function held(at: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(at / CELL)));
}
