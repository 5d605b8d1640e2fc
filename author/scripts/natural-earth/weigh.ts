import { presimplify } from 'topojson-simplify';
import { HIGHEST, type Lines, levelOf, STEPS } from '../../src/natural-earth/packed-lines.ts';

type Line = readonly GeoJSON.Position[];
type Weighed = [number, number, number];

/** Half the triangle's base times its height, in square degrees of latitude; positions in parts of a degree. */
function triangle([
  [ax = 0, ay = 0] = [],
  [bx = 0, by = 0] = [],
  [cx = 0, cy = 0] = [],
]: readonly GeoJSON.Position[]): number {
  const shrink = Math.cos((by / STEPS / 180) * Math.PI);
  return (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) * shrink) / 2 / STEPS ** 2;
}

/** Weighs lines by themselves (Visvalingam): their ends weigh without limit. */
function weighed(lines: readonly Line[]): Weighed[][] {
  const topology = { type: 'Topology', objects: {}, arcs: lines };
  return presimplify(topology as never, triangle as never).arcs as unknown as Weighed[][];
}

/** Lines with the level of each vertex; those that make up a longer one by their weight in that. */
export function linesWithLevels(arcs: readonly Line[], longer: readonly (readonly number[])[] = []): Lines {
  const levels = arcs.map((arc) => new Uint8Array(arc.length));
  const isTaken = new Set<number>();
  const paths = longer.map((path) =>
    path.flatMap((arc, i) => {
      const line = arcs[arc < 0 ? ~arc : arc] ?? [];
      const onward = arc < 0 ? line.toReversed() : line;
      return i === 0 ? onward : onward.slice(1);
    }),
  );
  for (const [n, vertices] of weighed(paths).entries()) {
    let at = 0;
    for (const arc of longer[n] ?? []) {
      const index = arc < 0 ? ~arc : arc;
      isTaken.add(index);
      const own = levels[index] ?? new Uint8Array();
      for (let i = 0; i < own.length; i++)
        own[arc < 0 ? own.length - 1 - i : i] = levelAt(vertices[at + i]?.[2]);
      at += own.length - 1;
    }
  }
  const rest = arcs.map((_, i) => i).filter((i) => !isTaken.has(i));
  for (const [n, vertices] of weighed(rest.map((i) => arcs[i] ?? [])).entries())
    levels[rest[n] ?? 0]?.set(vertices.map(([, , weight]) => levelAt(weight)));

  const positions = arcs.flat();
  const starts = [0];
  for (const arc of arcs) starts.push((starts.at(-1) ?? 0) + arc.length);
  return {
    x: Int32Array.from(positions, ([x = 0]) => x),
    y: Int32Array.from(positions, ([, y = 0]) => y),
    levels: Uint8Array.from(levels.flatMap((own) => [...own])),
    starts: Uint32Array.from(starts),
  };
}

function levelAt(weight: number | undefined): number {
  return weight === undefined || weight === Number.POSITIVE_INFINITY ? HIGHEST : levelOf(Math.sqrt(weight));
}
