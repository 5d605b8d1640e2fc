import { mainBbox } from '../cartography/main-part.ts';
import type { Bbox, Place } from '../story/place.ts';

/** Degrees within which a part ends at 180°: those of the grid on which shapes are served. */
const AT_EDGE = 0.01;

/** The box in which a feature is framed: that of its largest part, and of what goes on beyond 180°; its east is then past 180. */
export function framedBox(place: Place): Bbox {
  const main = mainBbox(place);
  if (place.geometry.type !== 'MultiPolygon') return main;
  const [west, south, east, north] = main;
  const isAtEast = east > 180 - AT_EDGE;
  if (isAtEast === west < -180 + AT_EDGE) return main;
  const beyond = place.geometry.coordinates
    .map(([ring = []]) => boxOf(ring))
    .filter((box) => (isAtEast ? box[0] < -180 + AT_EDGE : box[2] > 180 - AT_EDGE));
  return beyond
    .map(([w, s, e, n]): Bbox => (isAtEast ? [w + 360, s, e + 360, n] : [w, s, e, n]))
    .reduce(unionOf, isAtEast ? main : [west + 360, south, east + 360, north]);
}

/** The least box around two, whose longitudes count on alike. */
export function unionOf(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function boxOf(ring: readonly GeoJSON.Position[]): Bbox {
  return ring
    .map(([lng = 0, lat = 0]): Bbox => [lng, lat, lng, lat])
    .reduce(unionOf, [Infinity, Infinity, -Infinity, -Infinity]);
}
