import { type Camera, openingCamera, type Size, unproject } from '../cartography/camera.ts';
import type { Padding } from '../cartography/padding.ts';
import { beyondWorld, type CameraRange } from '../cartography/range.ts';
import { PLAIN_WORLD, type World } from '../cartography/world.ts';
import type { Frames } from '../story/manifest.ts';

/** The farthest zoom at which most stories are worth looking at; from as far as the world fills a smaller map. */
const FARTHEST = 2;
const farthestOf = ({ width, height }: Size) =>
  Math.min(FARTHEST, Math.max(0, Math.log2(Math.max(width, height) / 512)));

/** The camera that shows all of the opening view within a padding. */
export function homeCamera(frames: Frames, size: Size, { left, top, right, bottom }: Padding): Camera {
  if (left + top + right + bottom === 0) return openingCamera(frames, size);
  const { width, height } = size;
  const free = { width: width - left - right, height: height - top - bottom };
  const { center, zoom } = openingCamera(frames, free);
  // What lies in the middle of the whole map while the frame stands in the middle of what is free.
  return { center: unproject({ center, zoom }, free, [width / 2 - left, height / 2 - top]), zoom };
}

/**
 * How far the camera may go: to the opening view in any case, whole or within the padding, and to where the world's
 * edges stand within the padding.
 * @param limitAfter how near it may go in a story that opens at a zoom
 */
export function rangeOf(
  frames: Frames,
  size: Size,
  padding: Padding,
  limitAfter: (opening: number) => Pick<CameraRange, 'nearest' | 'nearestAt'>,
  world: World = PLAIN_WORLD,
): CameraRange {
  const opening = openingCamera(frames, size);
  const home = homeCamera(frames, size, padding);
  const [atOpening, atHome] = [beyondWorld(opening, size, world), beyondWorld(home, size, world)];
  const beyond = (edge: keyof Padding) => Math.max(atOpening[edge] + padding[edge], atHome[edge]);
  return {
    farthest: Math.min(farthestOf(size), opening.zoom, home.zoom),
    ...limitAfter(opening.zoom),
    beyond: { left: beyond('left'), top: beyond('top'), right: beyond('right'), bottom: beyond('bottom') },
    world,
  };
}
