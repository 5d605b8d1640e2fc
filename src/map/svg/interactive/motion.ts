import { type Camera, type Point, project, type Size, unproject } from '../../../cartography/camera.ts';

const NO_SIZE: Size = { width: 0, height: 0 };

/** The camera after the map under it has moved by some CSS pixels. */
export function panned(camera: Camera, [dx, dy]: Point): Camera {
  return { ...camera, center: unproject(camera, NO_SIZE, [-dx, -dy]) };
}

/** The camera at another zoom that shows at a point, in CSS pixels, what it shows there now. */
export function zoomedAround(camera: Camera, size: Size, point: Point, zoom: number): Camera {
  const { width, height } = size;
  const center = unproject(camera, size, point);
  return {
    zoom,
    center: unproject({ center, zoom }, NO_SIZE, [width / 2 - point[0], height / 2 - point[1]]),
  };
}

/**
 * A camera on the straight way from one to another, at a share of it from 0 to 1. What stays in its place in both
 * stays in its place on the way.
 */
export function between(from: Camera, to: Camera, share: number): Camera {
  const nearer = to.zoom - from.zoom;
  const zoom = from.zoom + nearer * share;
  // The middle moves in pixels that grow or shrink with the zoom.
  const along = Math.abs(nearer) < 1e-6 ? share : (1 - 2 ** (-nearer * share)) / (1 - 2 ** -nearer);
  const [x, y] = project(from, NO_SIZE, to.center);
  return { zoom, center: unproject(from, NO_SIZE, [x * along, y * along]) };
}
