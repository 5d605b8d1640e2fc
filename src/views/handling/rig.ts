import { type Camera, openingCamera, project, type Size } from '../../cartography/camera.ts';
import type { Frames } from '../../story/manifest.ts';
import type { Drawing } from './drawing.ts';
import { type Covered, fitCamera, inView, seenBy, type Target } from './follow.ts';

/** Where the map looks: the opening view, what a choice asks for, or where the reader went. */
export interface Rig {
  /** True where the reader, or a choice, has left the opening view. */
  readonly away: boolean;
  /** The opening view's camera at the map's present size. */
  readonly opening: Camera;
  /** What of the map something else covers: it moves to what is free. */
  covered: Covered;
  /** To be called when the camera has moved. */
  moved(): void;
  /**
   * To be called when the host's size has changed: the opening view stays the opening view, and what the map is on
   * its way to is still where it goes.
   */
  resize(): void;
  home(): void;
  zoom(by: 1 | -1): void;
  /** Moves to `target`, by way of the opening view where that will do, unless it stands in view; see `inView`. */
  follow(target: Target, slack: number): void;
  fit(target: Target, padding?: number): void;
}

/** The zooms between which the map is worth looking at. */
const ZOOMS = { farthest: 2, nearest: 10 } as const;
/** CSS pixels that stay free between what is followed and the edges. */
const PADDING = 48;
/** CSS pixels within which a feature is too near the edge to be comfortably in view. */
const COMFORT = 16;
/** Milliseconds of a flight, and of a step of the zoom's buttons. */
const FLIGHT = 700;
const STEP = 300;

/**
 * Takes over a drawing's camera, from the opening view on. `moved` is called when `away` or the
 * opening camera has changed.
 */
export function makeRig(parts: {
  drawing: Drawing;
  frames: Frames;
  size: () => Size;
  moved: () => void;
}): Rig {
  const { drawing, frames, size, moved } = parts;
  let opening = openingCamera(frames, size());
  let away = false;
  let resizing = false;
  let covered: Covered = { right: 0, bottom: 0 };
  /** Sends the map once more to where it is on its way. */
  let again: (() => void) | undefined;

  const isAway = () => {
    const { width, height } = size();
    const [x, y] = project(drawing.camera, size(), opening.center);
    const off = Math.max(Math.abs(x - width / 2), Math.abs(y - height / 2));
    return Math.abs(drawing.camera.zoom - opening.zoom) > 0.01 || off > 1;
  };
  const limit = () =>
    drawing.limit(Math.min(ZOOMS.farthest, opening.zoom), Math.max(ZOOMS.nearest, opening.zoom));
  const seen = (camera: Camera) => seenBy(camera, size(), COMFORT, covered);

  const fly = (to: () => Camera) => {
    again = () => fly(to);
    drawing.moveTo(to(), FLIGHT);
  };
  const framing = (target: Target, padding: number): Camera => {
    const { width, height } = size();
    // Never so much that nothing is left to fit into.
    const across = Math.min(padding, (width - covered.right) / 4);
    const down = Math.min(padding, (height - covered.bottom) / 4);
    const camera = fitCamera(target, size(), [across, down, covered.right + across, covered.bottom + down]);
    return { ...camera, zoom: Math.max(drawing.range.farthest, camera.zoom) };
  };

  limit();
  drawing.moveTo(opening);

  const rig: Rig = {
    get away() {
      return away;
    },
    get opening() {
      return opening;
    },
    get covered() {
      return covered;
    },
    set covered(next) {
      covered = next;
    },
    moved() {
      if (resizing) return;
      if (!drawing.flying) again = undefined;
      if (away === isAway()) return;
      away = !away;
      moved();
    },
    resize() {
      resizing = true;
      drawing.resize();
      opening = openingCamera(frames, size());
      limit();
      if (!away && !again) drawing.moveTo(opening);
      resizing = false;
      again?.();
      moved();
    },
    home: () => fly(() => opening),
    zoom(by) {
      again = undefined;
      const { center, zoom } = drawing.camera;
      const { farthest, nearest } = drawing.range;
      drawing.moveTo({ center, zoom: Math.min(nearest, Math.max(farthest, zoom + by)) }, STEP);
    },
    follow(target, slack) {
      if (inView(target, seen(drawing.camera), slack)) return;
      if (inView(target, seen(opening), slack)) rig.home();
      else rig.fit(target);
    },
    fit: (target, padding = PADDING) => fly(() => framing(target, padding)),
  };
  return rig;
}
