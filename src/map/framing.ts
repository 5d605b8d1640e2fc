import type { Camera, Size } from '../cartography/camera.ts';
import type { Padding } from '../cartography/padding.ts';
import type { CameraRange } from '../cartography/range.ts';
import { inWorld, PLAIN_WORLD } from '../cartography/world.ts';
import type { Bbox } from '../story/place.ts';
import { paddingToFill, paddingWithMargin } from './free-area.ts';
import { nearestFor, nearestIn, type Target } from './target.ts';
import { type Extent, fitCamera } from './view-box.ts';

/** The share of what is free, across and down, that a place fills which is followed. */
export const FILL = 0.75;

/** The cameras that show something within what is free of a map. */
interface Framing {
  extentOf(target: Target): Extent;
  /** With `margin` CSS pixels around it. */
  withMargin(extent: Extent, margin: number): Camera;
  /** Filling a share of what is free. */
  filling(extent: Extent): Camera;
  /** A box that fills all that is free. */
  box(bounds: Bbox): Camera;
}

/** @param parts `padding`: what of the map is covered; `opening`: the zoom at which the map opens */
export function makeFraming(parts: {
  range(): CameraRange;
  padding(): Padding;
  opening(): number;
  size(): Size;
  /** The longitude near which things are shown, in a world that has them more than once. */
  near(): number;
}): Framing {
  const { range, padding, opening, size, near } = parts;
  const inRange = (bounds: Bbox) => inWorld(range().world ?? PLAIN_WORLD, bounds, near());
  const fitted = (extent: Extent, covered: Padding) => fitCamera(extent, size(), covered, range().farthest);
  const withMargin = (extent: Extent, margin: number) =>
    fitted(extent, paddingWithMargin(size(), padding(), margin));
  return {
    extentOf: (target) => ({
      bounds: inRange(target.bounds),
      maxZoom: nearestFor(target, opening(), nearestIn(range(), target.bounds)),
    }),
    withMargin,
    filling: (extent) => fitted(extent, paddingToFill(size(), padding(), FILL)),
    box: (bounds) => withMargin({ bounds: inRange(bounds), maxZoom: nearestIn(range(), bounds) }, 0),
  };
}
