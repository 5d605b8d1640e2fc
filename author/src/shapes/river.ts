import type { Position } from '../../../src/story/place.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { comparable } from './comparable.ts';
import { positionsOf } from './lines.ts';

/** Degrees by which the pieces of one river lie apart at most. */
const GAP = 1;

/** A river's pieces; where several rivers are called so, the one nearest to a position, else the longest. */
export function riverOf(
  { river, near }: { readonly river: string; readonly near?: Position },
  atlas: Atlas,
): GeoJSON.MultiLineString | undefined {
  const { lines, table } = atlas.rivers();
  const wanted = comparable(river.replace(/\bRiver\b/i, '')) || comparable(river);
  const pieces = table.flatMap(({ name = '' }, line) =>
    comparable(name.replace(/\bRiver\b/i, '')) === wanted ? [positionsOf(lines, line)] : [],
  );
  const rivers = together(pieces);
  const [chosen] = rivers.sort((a, b) =>
    near ? distance(a, near) - distance(b, near) : b.flat().length - a.flat().length,
  );
  return chosen && { type: 'MultiLineString', coordinates: chosen };
}

type Line = GeoJSON.Position[];

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
