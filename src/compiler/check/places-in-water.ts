import { isInRings } from '../../cartography/in-rings.ts';
import { holdsPosition } from '../../story/box.ts';
import { KM_A_DEGREE } from '../../story/degrees.ts';
import { standsOnLand } from '../../story/kinds.ts';
import type { Bbox } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import { boxAround } from '../compile/extent.ts';
import type { Located, StoryFeature, StoryFolder } from '../read/folder.ts';
import { reachOfLand } from './basemap-warnings.ts';

/** Kilometres from the drawn shore within which a place may lie, where a coast is simpler than it is; and shares of the frame. */
const SHORE = { kilometres: 2, share: 0.005 };

/** Towns and other dots that lie in the basemap's water: mostly latitude or longitude is off, or the coast too simple. */
export function placesInWater({ manifest, basemap, features }: StoryFolder): Problem[] {
  if (!manifest || !basemap || basemap.value.land.coordinates.length === 0) return [];
  const { land, lakes } = basemap.value;
  const [west, , east] = manifest.frames.wide;
  const width = (((east - west) % 360) + 360) % 360;
  const reach = Math.max(SHORE.kilometres / KM_A_DEGREE, SHORE.share * width);
  const around = reachOfLand(land);
  const grounds = land.coordinates.map(boxed);
  const waters = lakes.coordinates.map(boxed);
  return features.flatMap(({ file, path, value }: Located<StoryFeature>): Problem | [] => {
    const { geometry, properties, id } = value;
    if (geometry.type !== 'Point' || !standsOnLand(properties.kind)) return [];
    const at = geometry.coordinates;
    // Beyond it, rule `basemap` tells.
    if (!holdsPosition(around, at)) return [];
    const lake = waters.find((water) => isIn(water, at, 0));
    const isWet = lake
      ? distanceTo(lake.rings, at) > reach
      : !grounds.some((ground) => isIn(ground, at, 0)) &&
        !grounds.some((ground) => touches(ground.box, at, reach) && distanceTo(ground.rings, at) <= reach);
    if (!isWet) return [];
    return {
      file,
      path: `${path}/geometry/coordinates`,
      found: `${id} at [${at.slice(0, 2).join(', ')}], in ${lake ? 'a lake' : 'the sea'} of the basemap`,
      expected: `land, as under every ${properties.kind}`,
      remedy:
        'Correct longitude and latitude. Where it does lie in the water, as a platform does, give it the kind “place”; where the coast is too coarse, make a basemap for this frame: npx article-map basemap --force.',
    };
  });
}

interface Boxed {
  readonly rings: GeoJSON.Position[][];
  readonly box: Bbox;
}

function boxed(rings: GeoJSON.Position[][]): Boxed {
  return { rings, box: boxAround({ type: 'Polygon', coordinates: rings }) };
}

function isIn({ rings, box }: Boxed, at: GeoJSON.Position, by: number): boolean {
  return touches(box, at, by) && isInRings(rings, [at[0] ?? 0, at[1] ?? 0]);
}

function touches(
  [west, south, east, north]: Bbox,
  [lng = 0, lat = 0]: GeoJSON.Position,
  by: number,
): boolean {
  return lng >= west - by && lng <= east + by && lat >= south - by && lat <= north + by;
}

/** Degrees of latitude from a position to the nearest rim. */
function distanceTo(rings: readonly GeoJSON.Position[][], [lng = 0, lat = 0]: GeoJSON.Position): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    // From the position, in degrees of latitude.
    let ax = ((ring[0]?.[0] ?? 0) - lng) * shrink;
    let ay = (ring[0]?.[1] ?? 0) - lat;
    for (const vertex of ring) {
      const bx = ((vertex[0] ?? 0) - lng) * shrink;
      const by = (vertex[1] ?? 0) - lat;
      const dx = bx - ax;
      const dy = by - ay;
      const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      const x = ax + along * dx;
      const y = ay + along * dy;
      nearest = Math.min(nearest, x * x + y * y);
      ax = bx;
      ay = by;
    }
  }
  return Math.sqrt(nearest);
}
