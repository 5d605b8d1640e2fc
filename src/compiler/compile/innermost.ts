import { area, bbox, booleanPointInPolygon, polygon, simplify } from '@turf/turf';
import polylabel from 'polylabel';
import { projection, unproject } from '../../cartography/camera.ts';

/** The whole world, as the map is drawn. */
const CAMERA = { center: [0, 0], zoom: 0 } as const;
const SIZE = { width: 512, height: 512 };

/** To this share of the polygon's extent the point lies farthest from the boundary; also how far its boundary is simplified. */
const PRECISION = 1 / 200;

/** The point of the largest polygon that lies farthest from its boundary on the map, so that a name has most room there. */
export function innermost(polygons: readonly GeoJSON.Position[][][]): GeoJSON.Position {
  const [largest] = polygons
    .map((rings) => ({ rings, size: area(polygon(rings)) }))
    .sort((a, b) => b.size - a.size);
  if (!largest) throw new TypeError('An area without polygons cannot be measured.');
  const project = projection(CAMERA, SIZE);
  const drawn = polygon(
    largest.rings.map((ring) => ring.map(([lng = 0, lat = 0]) => [...project([lng, lat])])),
  );
  const [west, north, east, south] = bbox(drawn);
  const extent = Math.max(east - west, south - north);
  const inner = (rings: readonly GeoJSON.Position[][]) =>
    polylabel(
      rings.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y])),
      extent * PRECISION,
    );
  const found = inner(simpler(drawn, extent * PRECISION));
  // Of a sliver what is simpler may lie beside it.
  const [x = 0, y = 0] = booleanPointInPolygon(found, drawn) ? found : inner(drawn.geometry.coordinates);
  return [...unproject(CAMERA, SIZE, [x, y])];
}

function simpler(shape: GeoJSON.Feature<GeoJSON.Polygon>, tolerance: number): GeoJSON.Position[][] {
  const [outer = [], ...holes] = simplify(shape, { tolerance }).geometry.coordinates;
  // A sliver can be simplified to less than a ring.
  if (outer.length < 4) return shape.geometry.coordinates;
  return [outer, ...holes.filter((hole) => hole.length >= 4)];
}
