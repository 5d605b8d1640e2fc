import { mesh } from 'topojson-client';

/** Lines joined where one begins at another's end. */
export function joinedLines(arcs: readonly GeoJSON.Position[][]): GeoJSON.Position[][] {
  if (arcs.length === 0) return [];
  const object = { type: 'MultiLineString', arcs: arcs.map((_, i) => [i]) };
  return mesh({ type: 'Topology', objects: { object }, arcs } as never, object as never).coordinates;
}
