type Ring = readonly GeoJSON.Position[];

/** Distance in degrees of latitude, squared: good enough to compare near positions. */
function apart([lng = 0, lat = 0]: GeoJSON.Position, [x = 0, y = 0]: GeoJSON.Position): number {
  const east = (lng - x) * Math.cos((lat * Math.PI) / 180);
  return east * east + (lat - y) * (lat - y);
}

/**
 * Cuts a closed ring in two along a line whose ends are moved to the ring's nearest vertices, so that no neighbour of the
 * ring gains or loses a vertex.
 */
export function cutRing(ring: Ring, line: Ring): [GeoJSON.Position[], GeoJSON.Position[]] {
  const open = ring.slice(0, -1);
  const nearest = (at: GeoJSON.Position) => {
    let best = 0;
    for (const [i, vertex] of open.entries())
      if (apart(vertex, at) < apart(open[best] ?? vertex, at)) best = i;
    return best;
  };
  const along = (from: number, to: number) =>
    from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
  const [from, to] = [nearest(line[0] ?? []), nearest(line.at(-1) ?? [])];
  const inner = line.slice(1, -1);
  const close = (path: GeoJSON.Position[]) => [...path, path[0] ?? []];
  return [close([...along(to, from), ...inner]), close([...along(from, to), ...inner.toReversed()])];
}

/** Where a ring first and last crosses a parallel, from west to east. */
export function onParallel(ring: Ring, latitude: number): GeoJSON.Position[] {
  const found: GeoJSON.Position[] = [];
  for (const [i, [x = 0, y = 0]] of ring.slice(1).entries()) {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    if (y0 > latitude !== y > latitude) found.push([x0 + ((latitude - y0) / (y - y0)) * (x - x0), latitude]);
  }
  found.sort(([a = 0], [b = 0]) => a - b);
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? [first, last] : [];
}
