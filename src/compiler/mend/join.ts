import { union } from 'polyclip-ts';
import { asGeometry, asRings, ClippingError, clipped } from './clipping.ts';
import { shifted } from './meridian.ts';

type Line = GeoJSON.Position[];
type Rings = Line[];

/**
 * Polygons whose parts on the two sides of 180° are one, with longitudes that go on past it; the others as they are.
 * @throws ClippingError where the parts cannot be joined
 */
export function joinedPolygons(polygons: readonly Rings[]): readonly Rings[] {
  const eastern = polygons.filter((rings) => touches(rings, 180));
  const western = polygons.filter((rings) => touches(rings, -180) && !touches(rings, 180));
  if (eastern.length === 0 || western.length === 0) return polygons;
  const moved = western.map((rings) => rings.map((ring) => shifted(ring, 360)));
  const others = polygons.filter((rings) => !eastern.includes(rings) && !western.includes(rings));
  const joined = clipped(() => asRings(union(asGeometry(eastern), asGeometry(moved))));
  if (!joined) throw new ClippingError('The parts on the two sides of 180° cannot be joined.');
  return [...others, ...joined];
}

/** Lines that go on at the other side of 180° where another ends are one, with longitudes that go on past it. */
export function joinedLines(lines: readonly Line[]): Line[] {
  const rest = [...lines];
  for (let index = 0; index < rest.length; index++)
    for (;;) {
      const line = rest[index] ?? [];
      const [lng = 0, lat = 0] = line.at(-1) ?? [];
      if (Math.abs(lng) % 360 !== 180) break;
      const next = rest.findIndex(
        ([[start = 0, at = 0] = []], other) =>
          other !== index && Math.abs(start - lng) % 360 === 0 && start !== lng && at === lat,
      );
      const [following] = next < 0 ? [] : rest.splice(next, 1);
      if (!following) break;
      if (next < index) index--;
      rest[index] = [...line, ...shifted(following, lng - (following[0]?.[0] ?? 0)).slice(1)];
    }
  return rest;
}

function touches(rings: Rings, meridian: number): boolean {
  return rings.some((ring) => ring.some(([lng]) => lng === meridian));
}
