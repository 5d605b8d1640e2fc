import { area, multiPolygon } from '@turf/turf';
import selfIntersections from 'geojson-polygon-self-intersections';
import { union } from 'polyclip-ts';
import { asGeometry, asRings, clipped } from './clipping.ts';

type Rings = GeoJSON.Position[][];

/** A share of its feature's area below which a crossing is no more than a touch and a number's last digits. */
const TOUCH = 1e-9;
/** The share of its feature's area by which a ring may cross itself. */
const MENDED = 1e-3;
/** Crossings outside vertices above which a ring is refused unmeasured: to measure them would take seconds. */
const MANY = 500;

interface Uncrossed {
  /** Without crossings. */
  readonly polygons: readonly Rings[];
  readonly isMended: boolean;
  /** By the index of the polygon, the places where one crosses itself too far to be mended. */
  readonly crossings: ReadonlyMap<number, readonly GeoJSON.Position[]>;
}

/**
 * A feature's polygons without rings that cross themselves, inside and outside told apart by the even-odd rule; rings that
 * only touch themselves (in a vertex, or along an edge) stay as they are. What crosses itself by a thousandth of the
 * feature's area or more is nothing to guess at.
 */
export function uncrossed(polygons: readonly Rings[]): Uncrossed {
  const total = area(multiPolygon([...polygons]));
  const judged = polygons.map((rings) => judge(rings, total));
  const crossings = new Map<number, readonly GeoJSON.Position[]>();
  for (const [index, { share, places }] of judged.entries())
    if (share >= MENDED) crossings.set(index, places);
  return {
    polygons: judged.flatMap(({ sound }) => sound),
    isMended: judged.some(({ share }) => share > 0),
    crossings,
  };
}

interface Judged {
  /** By how much of its feature's area the polygon crosses itself; 0 where it does not. */
  readonly share: number;
  readonly sound: readonly Rings[];
  readonly places: readonly GeoJSON.Position[];
}

function judge(rings: Rings, total: number): Judged {
  const places = crossingsOf(rings);
  if (places.length === 0 && !hasRepeats(rings)) return { share: 0, sound: [rings], places };
  const vertices = new Set(rings.flat().map(rounded));
  const outside = places.filter((place) => !vertices.has(rounded(place)));
  const sound = outside.length > MANY ? undefined : clipped(() => asRings(union(asGeometry([rings]))));
  if (!sound) return { share: Number.POSITIVE_INFINITY, sound: [rings], places };
  const share = Math.abs(area(multiPolygon(sound)) - area(multiPolygon([rings]))) / total;
  const isTouch = share <= TOUCH || (outside.length === 0 && share < MENDED);
  return isTouch ? { share: 0, sound: [rings], places } : { share, sound, places };
}

/** To a centimetre, so that a place computed is the vertex that it is. */
function rounded([lng = 0, lat = 0]: GeoJSON.Position): string {
  return `${lng.toFixed(7)},${lat.toFixed(7)}`;
}

/** Where edges cross, or a vertex touches an edge. */
function crossingsOf(rings: Rings): GeoJSON.Position[] {
  const found = selfIntersections(
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: rings } },
    (position) => position,
    { reportVertexOnEdge: true, reportVertexOnVertex: true },
  );
  return [...new Map(found.map((position) => [String(position), position])).values()];
}

/** Whether the rings pass through a vertex twice, where they may cross as well as touch. */
function hasRepeats(rings: Rings): boolean {
  const seen = new Set<string>();
  for (const ring of rings)
    for (const [index, position] of ring.entries()) {
      const key = String(position);
      if (index === ring.length - 1 || key === String(ring[index - 1])) continue;
      if (seen.has(key)) return true;
      seen.add(key);
    }
  return false;
}
