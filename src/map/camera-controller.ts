import {
  type Camera,
  openingCamera,
  type Point,
  project,
  type Size,
  unproject,
} from '../cartography/camera.ts';
import { constrained } from '../cartography/range.ts';
import type { Frames } from '../story/manifest.ts';
import type { Bbox } from '../story/place.ts';
import { contains, fitCamera, inView, type Padding, seenBy, type Target } from './follow.ts';
import { homeCamera, rangeOf } from './opening.ts';
import type { Renderer } from './renderer.ts';

/** Where the map looks: the opening view, what a choice asks for, or where the reader went. */
export interface CameraController {
  /** True where the reader, or a choice, has left the opening view. */
  readonly away: boolean;
  /** True where `home` leads elsewhere: the opening view is left, or something covers a part of it. */
  readonly homing: boolean;
  /** What of the map something else covers: it moves to what is free, where that is enough to see a place in. */
  padding: Padding;
  /** To be called when the camera has moved. */
  moved(): void;
  /**
   * To be called when the host's size has changed: the opening view stays the opening view, and what the map is on
   * its way to is still where it goes.
   */
  resize(): void;
  /** To the opening view, or all that it shows within what is free. */
  home(): void;
  zoom(by: 1 | -1): void;
  /** Moves the view by a third of what is free of the map, to the right and down. */
  pan(right: -1 | 0 | 1, down: -1 | 0 | 1): void;
  /** Moves to `target`, by way of the opening view where that will do, unless it stands in view; see `inView`. */
  follow(target: Target, slack: number): void;
  /**
   * Moves `target` into view, no nearer than it is, where the reader has chosen it and something covers it by that:
   * all of it was in view, or the point `at` (CSS pixels) on which the reader pressed, and is so no longer.
   */
  reveal(target: Target, at: Point | undefined): void;
  fit(target: Target, padding?: number): void;
  /** Moves to a box, which then fills what is free. */
  look(box: Bbox): void;
  /** Moves to a target that nothing chosen asks for: as where the reader went by hand. */
  lookAt(target: Target): void;
  /** The box in degrees that is seen in what is free. */
  readonly seen: Bbox;
  /** The same, where the reader has moved the map there; undefined where it was sent. */
  readonly strayed: Bbox | undefined;
}

/** CSS pixels that stay free between what is followed and the edges. */
const PADDING = 48;
/** CSS pixels within which a feature is too near the edge to be comfortably in view. */
const COMFORT = 16;
/** CSS pixels beside a panel in which the map's buttons stand. */
const BUTTONS = 60;
/** CSS pixels across or down with less of which nothing is seen beside what covers the map. */
const LEAST = 96;
const NOTHING: Padding = { right: 0, bottom: 0 };
/** Milliseconds of a flight, and of a step of the zoom's buttons. */
const FLIGHT = 700;
const STEP = 300;

/**
 * Takes over a renderer's camera, from the opening view on. While `shown` is false the map has no size, as in a closed
 * part of the page: it stays where it is, and goes where it is sent once it is shown. `moved` is called when `away`,
 * `homing` or the opening camera has changed by a movement or another size.
 */
export function makeCameraController(parts: {
  renderer: Renderer;
  frames: Frames;
  size: () => Size;
  shown: () => boolean;
  moved: () => void;
}): CameraController {
  const { renderer, frames, size, shown, moved } = parts;
  let opening = openingCamera(frames, size());
  let away = false;
  let homing = false;
  let resizing = false;
  let padding = NOTHING;
  /** The most that was covered at this size: what the map may show does not end with it, or the map would jump. */
  let coveredMost = NOTHING;
  /** Sends the map once more to where it is on its way. */
  let again: (() => void) | undefined;
  let sending = false;
  /** Where the map was sent last: there a flight ends, unless the reader takes the map. */
  let goal: Camera | undefined;
  let placed = shown();
  let strayed = false;

  /** A camera as the renderer shows it. */
  const shownAs = (camera: Camera) => constrained(camera, size(), renderer.range);
  /** Where the map stands or, on its way, will stand. */
  const destination = () => (renderer.flying && goal) || renderer.camera;
  const send = (to: Camera, milliseconds: number) => {
    goal = shownAs(to);
    renderer.moveTo(to, milliseconds);
  };
  const isMovedFrom = (camera: Camera) => {
    const { width, height } = size();
    const { center, zoom } = shownAs(camera);
    const [x, y] = project(renderer.camera, size(), center);
    const off = Math.max(Math.abs(x - width / 2), Math.abs(y - height / 2));
    return Math.abs(renderer.camera.zoom - zoom) > 0.01 || off > 1;
  };
  /** What covers the map, unless next to nothing would be free. */
  const avoided = (): Padding => {
    const { width, height } = size();
    const isEnough = width - padding.right >= LEAST && height - padding.bottom >= LEAST;
    return isEnough ? padding : NOTHING;
  };
  const home = () => homeCamera(frames, size(), avoided());
  const limit = () => {
    const { right, bottom } = avoided();
    coveredMost = {
      right: Math.max(right, coveredMost.right),
      bottom: Math.max(bottom, coveredMost.bottom),
    };
    renderer.limit(rangeOf(frames, size(), coveredMost));
  };
  const look = () => {
    if (!shown()) return;
    away = isMovedFrom(opening);
    homing = isMovedFrom(home());
  };
  const seen = (camera: Camera) => seenBy(camera, size(), COMFORT, avoided());

  const fly = (to: () => Camera, asReader = false) => {
    again = () => fly(to, asReader);
    strayed = asReader;
    if (!shown()) return;
    sending = true;
    send(to(), FLIGHT);
    sending = false;
    if (!renderer.flying) again = undefined;
  };
  /** At least as near as the opening view: a small story's places need not be seen among what is far around them. */
  const asNear = (target: Target): Target => ({
    ...target,
    maxZoom: Math.max(target.maxZoom, opening.zoom),
  });
  const framing = (target: Target, padding: number): Camera => {
    const { width, height } = size();
    const { right, bottom } = avoided();
    // Never so much that nothing is left to fit into.
    const across = Math.min(padding, (width - right) / 4);
    const down = Math.min(padding, (height - bottom) / 4);
    const edges = [across, down, right + across, bottom + down] as const;
    return fitCamera(asNear(target), size(), edges, renderer.range.farthest);
  };

  limit();
  renderer.moveTo(opening);

  const cameraController: CameraController = {
    get away() {
      return away;
    },
    get homing() {
      return homing;
    },
    get padding() {
      return padding;
    },
    set padding(next) {
      padding = next;
      if (shown()) limit();
      look();
    },
    moved() {
      if (resizing || !shown()) return;
      // The end of a flight before is heard while the next one begins.
      if (!sending) {
        if (!again) strayed = true;
        if (!renderer.flying) again = undefined;
      }
      const was = [away, homing];
      look();
      if (away !== was[0] || homing !== was[1]) moved();
    },
    resize() {
      if (!shown()) return;
      resizing = true;
      opening = openingCamera(frames, size());
      coveredMost = NOTHING;
      limit();
      renderer.resize();
      if (!placed || (!away && !again)) renderer.moveTo(opening);
      placed = true;
      resizing = false;
      const sent = again;
      again = undefined;
      sent?.();
      look();
      moved();
    },
    home: () => fly(home),
    zoom(by) {
      again = undefined;
      strayed = true;
      const { center, zoom } = destination();
      const { farthest, nearest } = renderer.range;
      send({ center, zoom: Math.min(nearest, Math.max(farthest, zoom + by)) }, STEP);
    },
    pan(right, down) {
      again = undefined;
      strayed = true;
      const { width, height } = size();
      const edges = avoided();
      const from = destination();
      const x = width / 2 + (right * (width - edges.right)) / 3;
      const y = height / 2 + (down * (height - edges.bottom)) / 3;
      send({ center: unproject(from, size(), [x, y]), zoom: from.zoom }, STEP);
    },
    follow(target, slack) {
      if (!shown()) {
        again = () => cameraController.follow(target, slack);
        return;
      }
      const near = asNear(target);
      if (inView(near, seen(destination()), slack)) return;
      if (inView(near, seen(shownAs(home())), slack)) cameraController.home();
      else cameraController.fit(target);
    },
    reveal(target, at) {
      const { width, height } = size();
      const { right, bottom } = avoided();
      if (right === 0 && bottom === 0) return;
      const isIn = (covers: Padding) =>
        contains(seenBy(renderer.camera, size(), 0, covers).bounds, target.bounds);
      const [x, y] = at ?? [0, 0];
      const isCovered = x > width - right - (right && BUTTONS) || y > height - bottom - (bottom && COMFORT);
      if (!isCovered && (!isIn(NOTHING) || isIn(avoided()))) return;
      cameraController.fit({ ...target, maxZoom: renderer.camera.zoom });
    },
    fit: (target, padding = PADDING) => fly(() => framing(target, padding)),
    look: (box) => fly(() => framing({ bounds: box, maxZoom: renderer.range.nearest }, 0), true),
    lookAt: (target) => fly(() => framing(target, PADDING), true),
    get seen() {
      return seenBy(renderer.camera, size(), 0, avoided()).bounds;
    },
    get strayed() {
      return strayed ? cameraController.seen : undefined;
    },
  };
  return cameraController;
}
