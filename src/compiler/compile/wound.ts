import { rewind } from '@turf/turf';

/** The same geometry with outer rings anticlockwise and holes clockwise (RFC 7946 §3.1.6). */
export function wound<G extends GeoJSON.Geometry>(geometry: G): G {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  return rewind(geometry) as G;
}
