import { type Camera, openingCamera, project, type Size } from '../cartography/camera.ts';
import { NO_PADDING, type Padding } from '../cartography/padding.ts';
import { type CameraRange, constrained } from '../cartography/range.ts';
import type { World } from '../cartography/world.ts';
import type { Frames } from '../story/manifest.ts';
import { largerPadding } from './free-area.ts';
import { homeCamera, rangeOf } from './opening.ts';
import type { Renderer } from './renderer.ts';

/** Where a map opens and is reset to, at the size that it has, and how far from there it may go. */
interface HomeView {
  /** The opening view in the whole map. */
  readonly opening: Camera;
  /** All of the opening view within what is free. */
  readonly camera: Camera;
  /** True where the camera is not at `opening`. */
  readonly isLeft: boolean;
  /** True where the camera is not at `camera`. */
  readonly canReset: boolean;
  /** Tells the renderer how far the camera may go. */
  limit(): void;
  /** Compares the camera with both views; returns whether `isLeft` or `canReset` has changed. */
  compare(): boolean;
  /** To be called when `size` is another, before the renderer is told. */
  resize(): void;
}

/** @param parts `padding`: what of the map is covered, as far as the camera avoids it */
export function makeHomeView(parts: {
  readonly renderer: Pick<Renderer, 'camera' | 'limit' | 'range'>;
  readonly frames: Frames;
  readonly world?: World | undefined;
  /** How near the map may go in a story that opens at a zoom. */
  limitAfter(opening: number): Pick<CameraRange, 'nearest' | 'nearestAt'>;
  padding(): Padding;
  size(): Size;
}): HomeView {
  const { renderer, frames, world, limitAfter, padding, size } = parts;
  let opening = openingCamera(frames, size());
  /** The largest padding at this size: the range keeps room for it, or the map would jump when the padding shrinks. */
  let largest = NO_PADDING;
  let isLeft = false;
  let canReset = false;

  const isMovedFrom = (camera: Camera) => {
    const { width, height } = size();
    const { center, zoom } = constrained(camera, size(), renderer.range);
    const [x, y] = project(renderer.camera, size(), center);
    const off = Math.max(Math.abs(x - width / 2), Math.abs(y - height / 2));
    return Math.abs(renderer.camera.zoom - zoom) > 0.01 || off > 1;
  };
  const home: HomeView = {
    get opening() {
      return opening;
    },
    get camera() {
      return homeCamera(frames, size(), padding());
    },
    get isLeft() {
      return isLeft;
    },
    get canReset() {
      return canReset;
    },
    limit() {
      largest = largerPadding(padding(), largest);
      renderer.limit(rangeOf(frames, size(), largest, limitAfter, world));
    },
    compare() {
      const before = [isLeft, canReset];
      isLeft = isMovedFrom(opening);
      canReset = isMovedFrom(home.camera);
      return isLeft !== before[0] || canReset !== before[1];
    },
    resize() {
      opening = openingCamera(frames, size());
      largest = NO_PADDING;
      home.limit();
    },
  };
  return home;
}
