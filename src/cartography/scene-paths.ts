import type { Position } from '../story/place.ts';
import { extentOf } from './boxes.ts';
import { type Camera, type Point, projection, type Size } from './camera.ts';
import type { Box } from './label.ts';
import type { Path } from './raster.ts';
import type { World } from './world.ts';

/** Whether anything of a line or rim is in a view, as its box is. */
export const reaches = (path: Path, size: Size): boolean => meets(extentOf(path), size);

/** Whether a box, moved to the right, has anything in a view. */
function meets([left, top, right, bottom]: Box, { width, height }: Size, by = 0): boolean {
  return right + by > 0 && left + by < width && bottom > 0 && top < height;
}

/** The lines and rims of a geometry, in pixels of the view, each as often as it is seen. */
export type PathsOf = (geometry: GeoJSON.Geometry) => Path[];

/** @param world in which shapes are seen again beyond 180°, if it wraps */
export function makePathsOf(camera: Camera, size: Size, { wraps }: World): PathsOf {
  const project = projection(camera, size);
  const turn = project([180, 0])[0] - project([-180, 0])[0];
  const paths = (positions: readonly GeoJSON.Position[]): Path[] => {
    const path = positions.map((position) => project(position as unknown as Position));
    if (!wraps) return [path];
    const extent = extentOf(path);
    return [0, turn, -turn]
      .filter((by) => meets(extent, size, by))
      .map((by) => (by === 0 ? path : path.map(([x, y]): Point => [x + by, y])));
  };
  const pathsOf: PathsOf = (geometry) => {
    switch (geometry.type) {
      case 'LineString':
        return paths(geometry.coordinates);
      case 'MultiLineString':
      case 'Polygon':
        return geometry.coordinates.flatMap(paths);
      case 'MultiPolygon':
        return geometry.coordinates.flat().flatMap(paths);
      case 'GeometryCollection':
        return geometry.geometries.flatMap(pathsOf);
      default:
        return [];
    }
  };
  return pathsOf;
}
