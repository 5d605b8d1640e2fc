import {
  area,
  bbox,
  booleanPointInPolygon,
  pointOnFeature,
  pointToPolygonDistance,
  polygon,
  simplify,
} from '@turf/turf';

/** Points a side of the grid that is laid over the polygon, and then ever finer over its best point. */
const SIDE = 9;
/** Each round looks three times closer: the last grid is 81 times as fine as the first. */
const ROUNDS = 5;
/** A rim simplified to this share of the box moves the point by less than a name's height. */
const SIMPLER = 1 / 200;

/**
 * The point of the largest polygon that lies farthest from its rim, so that a name has most room there:
 * the idea of polylabel (https://github.com/mapbox/polylabel), with Turf's distances.
 */
export function innermost(polygons: readonly GeoJSON.Position[][][]): GeoJSON.Position {
  const [first] = polygons
    .map((rings) => polygon(rings))
    .map((shape) => ({ shape, size: area(shape) }))
    .sort((a, b) => b.size - a.size);
  if (!first) throw new TypeError('An area without polygons cannot be measured.');
  const largest = first.shape;
  let [west, south, east, north] = bbox(largest);
  const rim = simpler(largest, Math.max(east - west, north - south) * SIMPLER);

  let best: { at: GeoJSON.Position; depth: number } = { at: [west, south], depth: Number.NEGATIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 0; row < SIDE; row++)
      for (let column = 0; column < SIDE; column++) {
        const at = [
          west + ((column + 0.5) / SIDE) * (east - west),
          south + ((row + 0.5) / SIDE) * (north - south),
        ];
        const depth = -pointToPolygonDistance(at, rim, { units: 'kilometers', method: 'planar' });
        if (depth > best.depth) best = { at, depth };
      }
    const [lng = 0, lat = 0] = best.at;
    const [halfWidth, halfHeight] = [(east - west) / 6, (north - south) / 6];
    [west, south, east, north] = [lng - halfWidth, lat - halfHeight, lng + halfWidth, lat + halfHeight];
  }
  return booleanPointInPolygon(best.at, largest) ? best.at : pointOnFeature(largest).geometry.coordinates;
}

function simpler(
  shape: GeoJSON.Feature<GeoJSON.Polygon>,
  tolerance: number,
): GeoJSON.Feature<GeoJSON.Polygon> {
  const [outer = [], ...holes] = simplify(shape, { tolerance }).geometry.coordinates;
  // A sliver can be simplified to less than a ring.
  if (outer.length < 4) return shape;
  return polygon([outer, ...holes.filter((hole) => hole.length >= 4)]);
}
