import { type Camera, openingCamera, type Size, unproject } from '../cartography/camera.ts';
import { beyondWorld, type CameraRange, nearestAfter } from '../cartography/range.ts';
import type { Frames } from '../story/manifest.ts';
import type { Padding } from './follow.ts';

/** The farthest zoom at which most stories are worth looking at. */
const FARTHEST = 2;

/** The camera that shows all of the opening view in what is free of a map. */
export function homeCamera(frames: Frames, size: Size, { right, bottom }: Padding): Camera {
  if (right === 0 && bottom === 0) return openingCamera(frames, size);
  const { width, height } = size;
  const free = { width: width - right, height: height - bottom };
  const { center, zoom } = openingCamera(frames, free);
  // What lies in the middle of the whole map while the frame stands in the middle of what is free.
  return { center: unproject({ center, zoom }, free, [width / 2, height / 2]), zoom };
}

/**
 * How far the camera may go: to the opening view in any case, whole or in what is free, and to where the world's
 * edges stand in what is free.
 */
export function rangeOf(frames: Frames, size: Size, padding: Padding): CameraRange {
  const opening = openingCamera(frames, size);
  const home = homeCamera(frames, size, padding);
  const [left, top, right, bottom] = beyondWorld(opening, size);
  const atHome = beyondWorld(home, size);
  return {
    farthest: Math.min(FARTHEST, opening.zoom, home.zoom),
    nearest: nearestAfter(opening.zoom),
    beyond: [
      Math.max(left, atHome[0]),
      Math.max(top, atHome[1]),
      Math.max(right + padding.right, atHome[2]),
      Math.max(bottom + padding.bottom, atHome[3]),
    ],
  };
}
