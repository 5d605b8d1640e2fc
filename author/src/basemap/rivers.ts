import type { BasemapName } from '../../../src/story/story.ts';
import type { Atlas } from '../natural-earth/atlas.ts';
import { areNear } from './frames.ts';
import { joinedLines } from './joined-lines.ts';
import { boxOfLines } from './line-boxes.ts';
import type { Region } from './region.ts';
import { thinned } from './thinned.ts';
import { ranksAt } from './zooms.ts';

interface Rivers {
  readonly lines: GeoJSON.MultiLineString;
  readonly names: readonly BasemapName[];
}

/** Which rivers a frame of so many degrees has: all in one of two degrees, only the largest in one of a hundred. */
function leastRank(width: number): number {
  return Math.max(1, Math.min(10, Math.round(12 - 1.6 * Math.log2(width))));
}

/** The rivers that flow through the frames, with the rest of their course near by, and a name for each. */
export function riversOf(atlas: Atlas, region: Region): Rivers {
  const { lines, table } = atlas.rivers();
  const most = leastRank(region.width);
  const isNear = (line: number, by: number) =>
    region.views.some((frame) => areNear(boxOfLines(lines, [line]), frame, by));
  const framed = table.flatMap(({ rank }, line) => (rank <= most && isNear(line, 0) ? [line] : []));
  const named = new Set(framed.flatMap((line) => table[line]?.name ?? []));
  const further = table.flatMap(({ name }, line) =>
    name !== undefined && named.has(name) && !framed.includes(line) && isNear(line, region.width)
      ? [line]
      : [],
  );
  const groups = new Map<string, number[]>();
  for (const line of [...framed, ...further]) {
    const key = table[line]?.name ?? `line ${line}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const courses = [...groups].map(([key, numbers]) => {
    const arcs = thinned(
      lines,
      numbers.map((line) => [line]),
      region,
    );
    return { key, numbers, parts: joinedLines(arcs) };
  });
  const ranks = ranksAt(region.zoom);
  return {
    lines: { type: 'MultiLineString', coordinates: courses.flatMap(({ parts }) => parts) },
    names: courses.flatMap(({ key, numbers, parts }): BasemapName | [] => {
      if (!named.has(key)) return [];
      const at = middleOf(parts, region);
      const rank = Math.min(...numbers.map((line) => table[line]?.rank ?? 10));
      // What the larger rivers of a view are called is said before its lesser towns.
      const order = rank <= most - 4 ? -3 : rank <= most - 2 ? -2 : -1;
      return at ? { name: key, kind: 'river', at, rank: Math.max(2, ranks.at(order) ?? 2) } : [];
    }),
  };
}

/** The middle vertex of what lies in a frame of the line that has most of it there. */
function middleOf(parts: readonly GeoJSON.Position[][], region: Region): [number, number] | undefined {
  const within = parts.map((part) => part.filter(([lng = 0, lat = 0]) => region.distanceTo(lng, lat) === 0));
  const longest = within.reduce((one, other) => (other.length > one.length ? other : one), []);
  const middle = longest[longest.length >> 1];
  return middle && longest.length > 2 ? [middle[0] ?? 0, middle[1] ?? 0] : undefined;
}
