import type { Bbox } from '../../../src/story/place.ts';
import { type Lines, STEPS } from '../natural-earth/packed-lines.ts';

const known = new WeakMap<Lines, Float64Array>();

/** The box in degrees around some lines of the atlas, either way round. */
export function boxOfLines(lines: Lines, numbers: readonly number[]): Bbox {
  const boxes = known.get(lines) ?? boxesOf(lines);
  known.set(lines, boxes);
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const number of numbers) {
    const at = 4 * (number < 0 ? ~number : number);
    west = Math.min(west, boxes[at] ?? west);
    south = Math.min(south, boxes[at + 1] ?? south);
    east = Math.max(east, boxes[at + 2] ?? east);
    north = Math.max(north, boxes[at + 3] ?? north);
  }
  return [west, south, east, north];
}

function boxesOf({ x, y, starts }: Lines): Float64Array {
  const boxes = new Float64Array(4 * (starts.length - 1));
  for (let line = 0; line + 1 < starts.length; line++) {
    let [west, south, east, north] = [180 * STEPS, 90 * STEPS, -180 * STEPS, -90 * STEPS];
    for (let at = starts[line] ?? 0; at < (starts[line + 1] ?? 0); at++) {
      west = Math.min(west, x[at] ?? 0);
      east = Math.max(east, x[at] ?? 0);
      south = Math.min(south, y[at] ?? 0);
      north = Math.max(north, y[at] ?? 0);
    }
    boxes.set([west / STEPS, south / STEPS, east / STEPS, north / STEPS], 4 * line);
  }
  return boxes;
}
