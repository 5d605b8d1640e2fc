import { merge } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import type { Atlas } from '../natural-earth/atlas.ts';
import { comparable } from './comparable.ts';
import { positionsOf } from './lines.ts';
import type { ShapeWish } from './shape.ts';

/** Areas that are no country of their own, by the country of which the United Nations count them. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  UA: ['crimea'],
  SY: ['golan'],
  CY: ['northern-cyprus'],
  EH: ['western-sahara-morocco'],
  SO: ['somaliland'],
};

/** A country or region as one shape; undefined where none is called so. */
export function areaOf(
  wish: Extract<ShapeWish, { country: string } | { region: string }>,
  atlas: Atlas,
): GeoJSON.MultiPolygon | undefined {
  const { lines, table } = atlas.areas();
  const owners = table.owners.map(({ owner }) => owner);
  const wanted = comparable('region' in wish ? wish.region : '');
  const isMeant = ({ owner, code, name }: (typeof table.units)[number]): boolean => {
    const country = wish.country === undefined ? undefined : [wish.country, ...(WITHIN[wish.country] ?? [])];
    const isIn = !country || country.includes(code ?? '') || country.includes(owners[owner] ?? '');
    return isIn && (!('region' in wish) || comparable(name) === wanted);
  };
  const units = table.units.filter(isMeant);
  if (units.length === 0) return undefined;
  const used = new Map<number, number>();
  const renumbered = (line: number): number => {
    const index = line < 0 ? ~line : line;
    const number = used.get(index) ?? used.size;
    used.set(index, number);
    return line < 0 ? ~number : number;
  };
  const geometries = units.map(({ polygons }) => ({
    type: 'MultiPolygon' as const,
    arcs: polygons.map((rings) => rings.map((ring) => ring.map(renumbered))),
  }));
  const arcs = [...used.keys()].map((line) => positionsOf(lines, line));
  const topology = { type: 'Topology', objects: {}, arcs } as unknown as Topology;
  return merge(topology as never, geometries as unknown as Polygon[]);
}
