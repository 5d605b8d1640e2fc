import type { Point, Size } from './camera.ts';
import type { Box } from './label.ts';

/** A closed or open run of points, in CSS pixels. */
export type Path = readonly Point[];

/** CSS pixels; a third of the smallest text's height. */
const CELL = 4;

/** A coarse picture of a view, in which the mean over any box is read at once. */
export class Raster {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Float32Array;
  /** Summed-area table (Crow 1984) of the cells that are not 0 and those between, made when first read. */
  #sums: Float32Array | undefined;
  /** Around the cells that are not 0: before `right` and `bottom`. */
  readonly #bounds = { left: Infinity, top: Infinity, right: 0, bottom: 0 };

  constructor(size: Size) {
    this.#columns = Math.ceil(size.width / CELL);
    this.#rows = Math.ceil(size.height / CELL);
    this.#cells = new Float32Array(this.#columns * this.#rows);
  }

  /** Sets what lies inside an odd number of rings to `value`, at least. */
  fill(rings: readonly Path[], value: number): void {
    const crossings: (number[] | undefined)[] = new Array(this.#rows);
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1] as Point, ring[i] as Point];
        const [low, high] = a[1] < b[1] ? [a, b] : [b, a];
        const first = Math.max(0, Math.ceil(low[1] / CELL - 0.5));
        const last = Math.min(this.#rows - 1, Math.ceil(high[1] / CELL - 0.5) - 1);
        for (let row = first; row <= last; row++) {
          const t = ((row + 0.5) * CELL - low[1]) / (high[1] - low[1]);
          crossings[row] ??= [];
          crossings[row]?.push(low[0] + t * (high[0] - low[0]));
        }
      }
    crossings.forEach((xs, row) => {
      if (!xs) return;
      xs.sort((a, b) => a - b);
      for (let i = 1; i < xs.length; i += 2) {
        const first = Math.max(0, Math.ceil((xs[i - 1] as number) / CELL - 0.5));
        const last = Math.min(this.#columns - 1, Math.ceil((xs[i] as number) / CELL - 0.5) - 1);
        for (let column = first; column <= last; column++) this.#raise(column, row, value);
      }
    });
  }

  /** Sets the cells along a path to `value`, at least. */
  trace(path: Path, value: number): void {
    const right = this.#columns * CELL;
    const bottom = this.#rows * CELL;
    for (let i = 1; i < path.length; i++) {
      const [[ax, ay], [bx, by]] = [path[i - 1] as Point, path[i] as Point];
      if (
        Math.max(ax, bx) < 0 ||
        Math.min(ax, bx) > right ||
        Math.max(ay, by) < 0 ||
        Math.min(ay, by) > bottom
      )
        continue;
      const steps = Math.min(4096, Math.ceil(Math.hypot(bx - ax, by - ay) / CELL) + 1);
      for (let step = 0; step <= steps; step++) {
        const x = ax + ((bx - ax) * step) / steps;
        const y = ay + ((by - ay) * step) / steps;
        this.#raise(Math.floor(x / CELL), Math.floor(y / CELL), value);
      }
    }
  }

  /** The mean over a box; what lies outside the view counts as 0. */
  mean([left, top, right, bottom]: Box): number {
    this.#sums ??= this.#summed();
    const l = Math.round(left / CELL);
    const r = Math.round(right / CELL);
    const t = Math.round(top / CELL);
    const b = Math.round(bottom / CELL);
    if (r <= l || b <= t) return 0;
    const bounds = this.#bounds;
    if (r <= bounds.left || b <= bounds.top || l >= bounds.right || t >= bounds.bottom) return 0;
    return (
      (this.#before(r, b) - this.#before(l, b) - this.#before(r, t) + this.#before(l, t)) /
      ((r - l) * (b - t))
    );
  }

  /** Around all cells that are not 0; undefined where there are none. */
  extent(): Box | undefined {
    const { left, top, right, bottom } = this.#bounds;
    return right === 0 ? undefined : [left * CELL, top * CELL, right * CELL, bottom * CELL];
  }

  /** The sum over all cells left of a column and above a row. */
  #before(column: number, row: number): number {
    const { left, top, right, bottom } = this.#bounds;
    if (column <= left || row <= top) return 0;
    const x = Math.min(right, column) - left;
    const y = Math.min(bottom, row) - top;
    return (this.#sums as Float32Array)[y * (right - left + 1) + x] as number;
  }

  #raise(column: number, row: number, value: number): void {
    if (column < 0 || column >= this.#columns || row < 0 || row >= this.#rows) return;
    const cell = row * this.#columns + column;
    if ((this.#cells[cell] as number) < value) {
      this.#cells[cell] = value;
      this.#sums = undefined;
      const bounds = this.#bounds;
      bounds.left = Math.min(bounds.left, column);
      bounds.top = Math.min(bounds.top, row);
      bounds.right = Math.max(bounds.right, column + 1);
      bounds.bottom = Math.max(bounds.bottom, row + 1);
    }
  }

  #summed(): Float32Array {
    const { left, top, right, bottom } = this.#bounds;
    if (right === 0) return new Float32Array();
    const width = right - left + 1;
    const sums = new Float32Array(width * (bottom - top + 1));
    for (let row = top; row < bottom; row++) {
      let line = 0;
      for (let column = left; column < right; column++) {
        line += this.#cells[row * this.#columns + column] as number;
        const at = (row - top) * width + column - left + 1;
        sums[at + width] = (sums[at] as number) + line;
      }
    }
    return sums;
  }
}
