import {
  type Camera,
  openingCamera,
  type Point,
  project,
  type Size,
  unproject,
} from '../cartography/camera.ts';
import { NO_PADDING, type Padding } from '../cartography/padding.ts';
import { type CameraRange, constrained, nearestAfter } from '../cartography/range.ts';
import type { Locale } from '../locale/locale.ts';
import type { Frames } from '../story/manifest.ts';
import type { Bbox, Position } from '../story/place.ts';
import { contains, fitCamera, inView, seenBy, type Target } from './follow.ts';
import { homeCamera, rangeOf } from './opening.ts';
import type { RendererSwitcher } from './renderer-switcher.ts';

/** Where the map looks: the opening view, what a choice asks for, or where the reader went. */
export interface CameraController {
  /** True where the reader, or a choice, has left the opening view. */
  readonly moved: boolean;
  /** True where `reset` leads elsewhere: the opening view is left, or something covers a part of it. */
  readonly canReset: boolean;
  /** What of the map something else covers: it moves to what is free, where that is enough to see a place in. */
  padding: Padding;
  /**
   * To be called when the host's size has changed: the opening view stays the opening view, and what the map is on
   * its way to is still where it goes.
   */
  resize(): void;
  /** To the opening view, or all that it shows within what is free. */
  reset(): void;
  zoom(by: 1 | -1): void;
  /** Moves the view by a third of what is free of the map, to the right and down. */
  pan(right: -1 | 0 | 1, down: -1 | 0 | 1): void;
  /** Moves to `target`, by way of the opening view where that will do, unless it stands in view; see `inView`. */
  follow(target: Target, slack: number): void;
  /**
   * Moves `target` into view, no nearer than it is, where the reader has chosen it and something covers it by that:
   * all of it was in view, or the point `at` (CSS pixels) on which the reader clicked, and is so no longer.
   */
  reveal(target: Target, at: Point | undefined): void;
  fit(target: Target, padding?: number): void;
  /** Moves to a box, which then fills what is free. */
  look(box: Bbox): void;
  /** Moves to a target that nothing chosen asks for: as where the reader went by hand. */
  lookAt(target: Target): void;
  /** Where a place in degrees stands, in CSS pixels within the host. */
  project(place: Position): Point;
  /** The middle of what is free, in CSS pixels within the host. */
  readonly middle: Point;
  /** The box in degrees that is seen in what is free. */
  readonly seen: Bbox;
  /** The same, where the reader has moved the map there; undefined where it was sent. */
  readonly userBounds: Bbox | undefined;
}

/** CSS pixels that stay free between what is followed and the edges. */
const PADDING = 48;
/** CSS pixels within which a feature is too near the edge to be comfortably in view. */
const COMFORT = 16;
/** CSS pixels beside a panel in which the map's buttons stand. */
const BUTTONS = 60;
/** CSS pixels across or down with less of which nothing is seen beside what covers the map. */
const LEAST = 96;
/** Milliseconds of a flight, and of a step of the zoom's buttons. */
const FLIGHT = 700;
const STEP = 300;

/**
 * Takes over a renderer's camera, from the opening view on, until `signal` aborts. While `isShown` is false the map has
 * no size, as in a closed part of the page: it stays where it is, and goes where it is sent once it is shown.
 * @param parts `direction`: of the interface, whose buttons stand where its lines end; `onChange` is called when `moved`, `canReset` or the opening camera has changed
 */
export function makeCameraController(parts: {
  readonly renderer: Pick<
    RendererSwitcher,
    'camera' | 'flying' | 'range' | 'limit' | 'moveTo' | 'resize' | 'subscribe'
  >;
  readonly frames: Frames;
  /** How near the map may go in a story that opens at a zoom; absent: as `nearestAfter`. */
  limitAfter?(opening: number): Pick<CameraRange, 'nearest' | 'nearestAt'>;
  readonly padding: Padding;
  readonly direction: Locale['direction'];
  size(): Size;
  isShown(): boolean;
  onChange(): void;
  readonly signal: AbortSignal;
}): CameraController {
  const { renderer, frames, direction, size, isShown, onChange } = parts;
  const limitAfter = parts.limitAfter ?? ((opening: number) => ({ nearest: nearestAfter(opening) }));
  let opening = openingCamera(frames, size());
  let moved = false;
  let canReset = false;
  let resizing = false;
  let { padding } = parts;
  /** The largest padding at this size: what the map may show does not end with it, or the map would jump. */
  let coveredMost = NO_PADDING;
  /** Sends the map once more to where it is on its way. */
  let again: (() => void) | undefined;
  let sending = false;
  /** Where the map was sent last: there a flight ends, unless the reader takes the map. */
  let goal: Camera | undefined;
  let placed = isShown();
  let isUsers = false;

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
    const { left, top, right, bottom } = padding;
    const isEnough = width - left - right >= LEAST && height - top - bottom >= LEAST;
    return isEnough ? padding : NO_PADDING;
  };
  const home = () => homeCamera(frames, size(), avoided());
  const limit = () => {
    const edges = avoided();
    const most = (edge: keyof Padding) => Math.max(edges[edge], coveredMost[edge]);
    coveredMost = { left: most('left'), top: most('top'), right: most('right'), bottom: most('bottom') };
    renderer.limit(rangeOf(frames, size(), coveredMost, limitAfter));
  };
  /** Looks at where the camera is; returns whether anything has changed by that. */
  const compare = () => {
    if (!isShown()) return false;
    const before = [moved, canReset];
    moved = isMovedFrom(opening);
    canReset = isMovedFrom(home());
    return moved !== before[0] || canReset !== before[1];
  };
  const seen = (camera: Camera) => seenBy(camera, size(), COMFORT, avoided());

  const fly = (to: () => Camera, asUser = false) => {
    again = () => fly(to, asUser);
    isUsers = asUser;
    if (!isShown()) return;
    sending = true;
    send(to(), FLIGHT);
    sending = false;
    if (!renderer.flying) again = undefined;
  };
  /** At least as near as the opening view: a small story's places need not be seen among what is far around them. */
  const asNear = ({ bounds, maxZoom }: Target): Target => {
    const { nearest, nearestAt } = renderer.range;
    const middle: Position = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
    return { bounds, maxZoom: Math.min(nearestAt?.(middle) ?? nearest, Math.max(maxZoom, opening.zoom)) };
  };
  const framing = (target: Target, padding: number): Camera => {
    const { width, height } = size();
    const { left, top, right, bottom } = avoided();
    // Never so much that nothing is left to fit into.
    const across = Math.min(padding, (width - left - right) / 4);
    const down = Math.min(padding, (height - top - bottom) / 4);
    const edges = { left: left + across, top: top + down, right: right + across, bottom: bottom + down };
    return fitCamera(asNear(target), size(), edges, renderer.range.farthest);
  };

  limit();
  renderer.moveTo(opening);
  compare();
  const onMove = () => {
    if (resizing || !isShown()) return;
    // The end of a flight before is told while the next one begins.
    if (!sending) {
      if (!again) isUsers = true;
      if (!renderer.flying) again = undefined;
    }
    if (compare()) onChange();
  };
  renderer.subscribe({ onMove }, parts.signal);

  const cameraController: CameraController = {
    get moved() {
      return moved;
    },
    get canReset() {
      return canReset;
    },
    get padding() {
      return padding;
    },
    set padding(next) {
      padding = next;
      if (isShown()) limit();
      if (compare()) onChange();
    },
    resize() {
      if (!isShown()) return;
      resizing = true;
      opening = openingCamera(frames, size());
      coveredMost = NO_PADDING;
      limit();
      renderer.resize();
      if (!placed || (!moved && !again)) renderer.moveTo(opening);
      placed = true;
      resizing = false;
      const sent = again;
      again = undefined;
      sent?.();
      compare();
      onChange();
    },
    reset: () => fly(home),
    zoom(by) {
      again = undefined;
      isUsers = true;
      const { center, zoom } = destination();
      const { farthest, nearest } = renderer.range;
      send({ center, zoom: Math.min(nearest, Math.max(farthest, zoom + by)) }, STEP);
    },
    pan(right, down) {
      again = undefined;
      isUsers = true;
      const { width, height } = size();
      const edges = avoided();
      const from = destination();
      const x = width / 2 + (right * (width - edges.left - edges.right)) / 3;
      const y = height / 2 + (down * (height - edges.top - edges.bottom)) / 3;
      send({ center: unproject(from, size(), [x, y]), zoom: from.zoom }, STEP);
    },
    follow(target, slack) {
      if (!isShown()) {
        again = () => cameraController.follow(target, slack);
        return;
      }
      const near = asNear(target);
      if (inView(near, seen(destination()), slack)) return;
      if (inView(near, seen(shownAs(home())), slack)) cameraController.reset();
      else cameraController.fit(target);
    },
    reveal(target, at) {
      const { width, height } = size();
      const { left, top, right, bottom } = avoided();
      if (left + top + right + bottom === 0) return;
      const isIn = (covers: Padding) =>
        contains(seenBy(renderer.camera, size(), 0, covers).bounds, target.bounds);
      const [atLeft, atRight] = direction === 'rtl' ? [BUTTONS, COMFORT] : [COMFORT, BUTTONS];
      const isUnder = ([x, y]: Point) =>
        x > width - right - (right && atRight) ||
        y > height - bottom - (bottom && COMFORT) ||
        x < left + (left && atLeft) ||
        y < top + (top && COMFORT);
      const isCovered = at !== undefined && isUnder(at);
      if (!isCovered && (!isIn(NO_PADDING) || isIn(avoided()))) return;
      cameraController.fit({ ...target, maxZoom: renderer.camera.zoom });
    },
    fit: (target, padding = PADDING) => fly(() => framing(target, padding)),
    look: (box) => fly(() => framing({ bounds: box, maxZoom: renderer.range.nearest }, 0), true),
    lookAt: (target) => fly(() => framing(target, PADDING), true),
    project: (place) => project(renderer.camera, size(), place),
    get middle(): Point {
      const { width, height } = size();
      const { left, top, right, bottom } = padding;
      return [(left + width - right) / 2, (top + height - bottom) / 2];
    },
    get seen() {
      return seenBy(renderer.camera, size(), 0, avoided()).bounds;
    },
    get userBounds() {
      return isUsers ? cameraController.seen : undefined;
    },
  };
  return cameraController;
}
