import type { Atlas } from '../natural-earth/atlas.ts';
import { areNear } from './frames.ts';
import { joinedLines } from './joined-lines.ts';
import { boxOfLines } from './line-boxes.ts';
import type { Region } from './region.ts';
import { keyAt, thinned } from './thinned.ts';

/** Degrees: of a wider frame nobody sees the divisions. */
export const WIDEST = 30;

interface Divisions {
  /** Numbers of the lines that are drawn. */
  readonly numbers: readonly number[];
  /** Keys of the vertices in which they end, which therefore stay on coasts and borders. */
  readonly ends: ReadonlySet<number>;
}

/** The lines between first-level divisions of one country that lie in the frames. */
export function divisionsIn(atlas: Atlas, region: Region): Divisions {
  if (region.width > WIDEST) return { numbers: [], ends: new Set() };
  const { lines, table } = atlas.areas();
  const outer = new Set(table.boundaries.flat().map((line) => (line < 0 ? ~line : line)));
  const numbers: number[] = [];
  for (let line = 0; line + 1 < lines.starts.length; line++)
    if (!outer.has(line) && region.views.some((frame) => areNear(boxOfLines(lines, [line]), frame, 0)))
      numbers.push(line);
  const ends = new Set<number>();
  for (const line of numbers)
    for (const at of [lines.starts[line] ?? 0, (lines.starts[line + 1] ?? 0) - 1])
      ends.add(keyAt(lines.x[at] ?? 0, lines.y[at] ?? 0));
  return { numbers, ends };
}

/** The lines, thinned. */
export function divisionLines(
  atlas: Atlas,
  region: Region,
  numbers: readonly number[],
): GeoJSON.MultiLineString {
  const arcs = thinned(
    atlas.areas().lines,
    numbers.map((line) => [line]),
    region,
  );
  return { type: 'MultiLineString', coordinates: joinedLines(arcs) };
}
