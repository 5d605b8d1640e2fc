import { onward } from '../story/box.ts';
import type { Frames } from '../story/manifest.ts';
import { openingCamera, projection, type Size } from './camera.ts';
import type { Box } from './label.ts';

/** The frames of which a picture is drawn beforehand. */
export type PictureShape = keyof Frames;

interface Picture {
  /** CSS pixels at which it is drawn: 8:5 and 4:5. */
  readonly size: Size;
  /**
   * CSS pixels of shown width from which each of its sets of labels is in use, up to the next one's. A set is
   * placed at that very width and grows with the picture, by a quarter at most: what does not collide in the
   * smallest does not in the largest. All give whole heights, which a browser does not round.
   * Phones held upright (390) and on their side (844 × 390, which shows 624 of the wide picture) have a set near their own.
   */
  readonly widths: readonly number[];
}

export const PICTURES: Readonly<Record<PictureShape, Picture>> = {
  wide: { size: { width: 960, height: 600 }, widths: [320, 400, 496, 616, 768, 960, 1200] },
  tall: { size: { width: 400, height: 500 }, widths: [320, 384, 480, 600] },
};

/** An aspect ratio between those of the frames, 4:5 and 1:1. */
const TALL = Math.sqrt(4 / 5);

/** The picture that a view is like: a narrow one is like the tall. */
export function shapeOf({ width, height }: Size): PictureShape {
  return width / height < TALL ? 'tall' : 'wide';
}

/** Where a picture's frame stands in it, in the CSS pixels at which it is drawn. */
export function frameBox(frames: Frames, shape: PictureShape): Box {
  const { size } = PICTURES[shape];
  const camera = openingCamera(frames, size);
  const [west, south, east, north] = onward(frames[shape]);
  // Of a frame over 180° the east goes on past it; the camera's middle may have been counted from the other side.
  const worlds = 360 * Math.round((camera.center[0] - (west + east) / 2) / 360);
  const project = projection(camera, size);
  return [...project([west + worlds, north]), ...project([east + worlds, south])];
}
