import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { PackedAreas } from '../../src/natural-earth/packed-areas.ts';
import type { Lines } from '../../src/natural-earth/packed-lines.ts';
import type { Unit } from './units.ts';
import { linesWithLevels } from './weigh.ts';

/** An arc by its number, or turned round by the number's complement, as in TopoJSON. */
const indexOf = (arc: number) => (arc < 0 ? ~arc : arc);

interface Areas {
  readonly lines: Lines;
  readonly table: PackedAreas;
}

/**
 * The units as one topology: the lines between them, the boundaries between owners that these make up, and of which of
 * them each unit and each owner consists.
 *
 * @param isDisputed whether a line between two owners is to be drawn dashed; it is given in whole parts of a degree
 */
export function areasOf(
  units: readonly Unit[],
  isDisputed: (line: readonly GeoJSON.Position[], owners: readonly string[]) => boolean,
): Areas {
  const whole = topology({
    units: {
      type: 'GeometryCollection',
      geometries: units.map(({ polygons }) => ({ type: 'MultiPolygon', coordinates: polygons as never })),
    } as never,
  }) as Topology;
  const { geometries } = whole.objects.units as unknown as { geometries: MultiPolygon[] };
  const owners = [...new Set(units.map(({ owner }) => owner))].sort();
  const parts = owners.map(
    (owner) =>
      mergeArcs(
        whole as never,
        geometries.filter((_, i) => units[i]?.owner === owner) as unknown as Polygon[],
      ) as unknown as MultiPolygon,
  );
  const sides = new Map<number, string[]>();
  for (const [i, { arcs }] of parts.entries())
    for (const arc of arcs.flat(2)) {
      const list = sides.get(indexOf(arc)) ?? [];
      list.push(owners[i] ?? '');
      sides.set(indexOf(arc), list);
    }
  const line = (arc: number) => {
    const positions = whole.arcs[indexOf(arc)] ?? [];
    return arc < 0 ? positions.toReversed() : positions;
  };
  const disputed = new Map(
    [...sides].map(([arc, two]) => [arc, two.length > 1 && isDisputed(line(arc), two)]),
  );

  const isEnd = endsOf([...sides.keys()], line, (arc) => `${sides.get(arc)?.length}${disputed.get(arc)}`);
  const boundaries: number[][] = [];
  const numbers = new Map<string, number>();
  const numberOf = (arcs: readonly number[]): number => {
    const turned = arcs.toReversed().map((arc) => ~arc);
    const known = numbers.get(arcs.join()) ?? numbers.get(turned.join());
    if (known !== undefined) return numbers.has(arcs.join()) ? known : ~known;
    numbers.set(arcs.join(), boundaries.length);
    boundaries.push([...arcs]);
    return boundaries.length - 1;
  };
  const countries = parts.map(({ arcs }, i) => ({
    owner: owners[i] ?? '',
    polygons: arcs.map((rings) =>
      rings.map((ring) => pathsOf(ring, (arc) => isEnd(line(arc)[0])).map(numberOf)),
    ),
  }));

  return {
    lines: linesWithLevels(whole.arcs, boundaries),
    table: {
      boundaries,
      disputed: boundaries.flatMap((arcs, i) => (disputed.get(indexOf(arcs[0] ?? 0)) ? [i] : [])),
      owners: countries,
      units: units.map(({ name, owner, code }, i) => ({
        name,
        owner: owners.indexOf(owner),
        ...(code !== undefined && code !== owner && { code }),
        polygons: geometries[i]?.arcs ?? [],
      })),
    },
  };
}

/** Positions at which boundaries end: where other than two of the arcs meet, or two that are unlike. */
function endsOf(
  arcs: readonly number[],
  line: (arc: number) => readonly GeoJSON.Position[],
  likeness: (arc: number) => string,
): (at: GeoJSON.Position | undefined) => boolean {
  const meeting = new Map<string, string[]>();
  for (const arc of arcs)
    for (const at of [line(arc)[0], line(arc).at(-1)]) {
      const key = String(at);
      const list = meeting.get(key) ?? [];
      list.push(likeness(arc));
      meeting.set(key, list);
    }
  const ends = new Set(
    [...meeting].filter(([, list]) => list.length !== 2 || list[0] !== list[1]).map(([key]) => key),
  );
  return (at) => ends.has(String(at));
}

/** A ring's arcs, parted where boundaries end; one that has no end begins with its lowest arc, turned forwards. */
function pathsOf(ring: readonly number[], beginsAtEnd: (arc: number) => boolean): number[][] {
  const first = ring.findIndex(beginsAtEnd);
  if (first < 0) {
    const forwards = ring.map(indexOf);
    const lowest = forwards.indexOf(Math.min(...forwards));
    const isTurned = (ring[lowest] ?? 0) < 0;
    // Turned round, it is the last arc that comes first.
    const start = isTurned ? lowest + 1 : lowest;
    return [[...ring.slice(start), ...ring.slice(0, start)]];
  }
  const paths: number[][] = [];
  for (const arc of [...ring.slice(first), ...ring.slice(0, first)])
    if (beginsAtEnd(arc)) paths.push([arc]);
    else paths.at(-1)?.push(arc);
  return paths;
}
