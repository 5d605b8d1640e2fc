import type { Bbox } from '../../../src/story/place.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import type { PackedAreas } from '../natural-earth/packed-areas.ts';
import { areNear } from './frames.ts';
import { joinedLines } from './joined-lines.ts';
import { boxOfLines } from './line-boxes.ts';
import type { Region } from './region.ts';
import { keyAt, thinned } from './thinned.ts';

/** Degrees: of a wider frame nobody sees the divisions. */
export const WIDEST = 30;

/** The least side, in pixels of the poster, of the middle one of a country's divisions in the frames. */
const LEAST = 14;

interface Divisions {
  /** Numbers of the lines that are drawn. */
  readonly numbers: readonly number[];
  /** Keys of the vertices in which they end, which therefore stay on coasts and borders. */
  readonly ends: ReadonlySet<number>;
}

/**
 * The lines between first-level divisions of one country that lie in the frames. Those of a country whose divisions are
 * too small to be told apart there are left out.
 */
export function divisionsIn(atlas: Atlas, region: Region): Divisions {
  if (region.width > WIDEST) return { numbers: [], ends: new Set() };
  const { lines, table } = atlas.areas();
  const isNear = (box: Bbox) => region.views.some((frame) => areNear(box, frame, 0));
  const framed = new Map<number, { sides: number[]; lines: number[] }>();
  for (const { owner, polygons } of table.units) {
    const boxes = polygons.map(([outer = []]) => boxOfLines(lines, outer));
    if (!boxes.some(isNear)) continue;
    const country = framed.get(owner) ?? { sides: [], lines: [] };
    country.sides.push(Math.max(...boxes.map(sideOf)));
    country.lines.push(...polygons.flat(2).map((line) => (line < 0 ? ~line : line)));
    framed.set(owner, country);
  }
  const outer = outerLines(table);
  const shown = [...framed.values()].filter(({ sides }) => median(sides) >= LEAST * region.pixel);
  const numbers = [...new Set(shown.flatMap((country) => country.lines))]
    .filter((line) => !outer.has(line) && isNear(boxOfLines(lines, [line])))
    .sort((a, b) => a - b);
  const ends = new Set<number>();
  for (const line of numbers)
    for (const at of [lines.starts[line] ?? 0, (lines.starts[line + 1] ?? 0) - 1])
      ends.add(keyAt(lines.x[at] ?? 0, lines.y[at] ?? 0));
  return { numbers, ends };
}

/** The side in degrees of latitude of a square as large as what fills half a box. */
function sideOf([west, south, east, north]: Bbox): number {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.sqrt(((east - west) * shrink * (north - south)) / 2);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const known = new WeakMap<PackedAreas, ReadonlySet<number>>();

/** The numbers of lines that are coasts or borders between owners. */
function outerLines(table: PackedAreas): ReadonlySet<number> {
  const outer = known.get(table) ?? new Set(table.boundaries.flat().map((line) => (line < 0 ? ~line : line)));
  known.set(table, outer);
  return outer;
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
