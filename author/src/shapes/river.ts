import type { Position } from '../../../src/story/place.ts';
import { joinedLines } from '../basemap/joined-lines.ts';
import type { Region } from '../basemap/region.ts';
import { thinned } from '../basemap/thinned.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { comparable } from './comparable.ts';

/** Degrees by which the pieces of one river lie apart at most. */
const GAP = 1;

/**
 * A river's course, its pieces joined; where several rivers are called so, the one nearest to a position, else the longest.
 *
 * @param region for which it is thinned as the basemap is; absent: every vertex
 */
export function riverOf(
  { river, near }: { readonly river: string; readonly near?: Position },
  atlas: Atlas,
  region?: Region,
): GeoJSON.MultiLineString | undefined {
  const [chosen] = riversNamed(river, atlas, region).sort((a, b) =>
    near ? distance(a, near) - distance(b, near) : b.flat().length - a.flat().length,
  );
  return chosen && { type: 'MultiLineString', coordinates: joinedLines(chosen) };
}

type Line = GeoJSON.Position[];

/**
 * The rivers of a name, in English, each as its pieces.
 *
 * @param region for which they are thinned; absent: every vertex
 */
export function riversNamed(river: string, atlas: Atlas, region?: Region): Line[][] {
  const { lines, table } = atlas.rivers();
  const wanted = core(river);
  const named = table.flatMap(({ name = '' }, line) => (core(name) === wanted ? [[line]] : []));
  return together(thinned(lines, named, region));
}

/** A name without the word for what it names. */
function core(name: string): string {
  return comparable(name.replace(/\bRiver\b/i, '')) || comparable(name);
}

/** Pieces that meet, or nearly, as one river each. */
function together(pieces: readonly Line[]): Line[][] {
  const rivers: Line[][] = [];
  for (const piece of pieces) {
    const meeting = rivers.filter((river) => river.some((other) => meets(piece, other)));
    for (const river of meeting) rivers.splice(rivers.indexOf(river), 1);
    rivers.push([piece, ...meeting.flat()]);
  }
  return rivers;
}

function meets(one: Line, other: Line): boolean {
  const touches = (end: GeoJSON.Position | undefined, line: Line) =>
    end !== undefined && distance([line], end) < GAP;
  return (
    [one[0], one.at(-1)].some((end) => touches(end, other)) ||
    [other[0], other.at(-1)].some((end) => touches(end, one))
  );
}

/** Degrees from lines to a position. */
function distance(lines: readonly Line[], [lng = 0, lat = 0]: readonly number[]): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  return Math.min(...lines.flat().map(([x = 0, y = 0]) => Math.hypot((x - lng) * shrink, y - lat)));
}
