import {
  type Camera,
  openingCamera,
  type Point,
  project,
  type Size,
  unproject,
} from '../cartography/camera.ts';
import { isSamePadding, NO_PADDING, type Padding } from '../cartography/padding.ts';
import { type CameraRange, constrained, nearestAfter } from '../cartography/range.ts';
import type { Locale } from '../locale/locale.ts';
import type { Frames } from '../story/manifest.ts';
import type { Bbox, Position } from '../story/place.ts';
import { makeCameraFlight } from './camera-flight.ts';
import {
  COMFORT,
  freeSize,
  isCovered,
  keptPadding,
  largerPadding,
  middleOfFree,
  paddingToFill,
  paddingWithMargin,
} from './free-area.ts';
import { homeCamera, rangeOf } from './opening.ts';
import type { RendererSwitcher } from './renderer-switcher.ts';
import { nearestFor, type Target } from './target.ts';
import { containsBox, type Extent, fitCamera, inView, isLarge, seenBy, withPosition } from './view-box.ts';

/** Where the map looks: the opening view, what a choice asks for, or where the reader went. */
export interface CameraController {
  /** True where the reader, or a choice, has left the opening view. */
  readonly moved: boolean;
  /** True where `reset` moves the map: the opening view is left, or something covers a part of it. */
  readonly canReset: boolean;
  /** How often the page, or the reader by a button, has sent the map anywhere. */
  readonly sent: number;
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
   * Moves to `target`, on which the reader has clicked at a point `at` (CSS pixels), where it is small; what was clicked
   * stays in view. Else no nearer than it is, and only where something covers it by that: all of it was in view, or the
   * point, and is so no longer.
   */
  approach(target: Target, slack: number, at: Point | undefined): void;
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

/** CSS pixels that stay free between what a page or the reader asks for and the edges. */
const PADDING = 48;
/** The share of what is free, across and down, that a place fills which is followed. */
const FILL = 0.75;

/**
 * Takes over a renderer's camera, from the opening view on, until `signal` aborts. While `isShown` is false the map has
 * no size, as in a closed part of the page: it stays where it is, and goes where it is sent once it is shown.
 * @param parts `direction`: of the interface, whose buttons stand where its lines end; `onChange` is called when `moved`, `canReset` or the opening camera has changed
 */
export function makeCameraController(parts: {
  readonly renderer: Pick<
    RendererSwitcher,
    'camera' | 'destination' | 'range' | 'limit' | 'moveTo' | 'resize' | 'subscribe'
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
  let sent = 0;
  let canReset = false;
  let resizing = false;
  let { padding } = parts;
  /** The largest padding at this size: what the map may show does not end with it, or the map would jump. */
  let coveredMost = NO_PADDING;
  let placed = isShown();

  /** A camera as the renderer shows it. */
  const shownAs = (camera: Camera) => constrained(camera, size(), renderer.range);
  const flight = makeCameraFlight(renderer, shownAs, size, isShown);
  const isMovedFrom = (camera: Camera) => {
    const { width, height } = size();
    const { center, zoom } = shownAs(camera);
    const [x, y] = project(renderer.camera, size(), center);
    const off = Math.max(Math.abs(x - width / 2), Math.abs(y - height / 2));
    return Math.abs(renderer.camera.zoom - zoom) > 0.01 || off > 1;
  };
  const avoided = () => keptPadding(size(), padding);
  const home = () => homeCamera(frames, size(), avoided());
  const limit = () => {
    coveredMost = largerPadding(avoided(), coveredMost);
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
  const seen = (camera: Camera, margin = COMFORT) => seenBy(camera, size(), margin, avoided());

  /** The nearest zoom with the middle of a box in the middle. */
  const nearestIn = (bounds: Bbox) => {
    const { nearest, nearestAt } = renderer.range;
    return nearestAt?.([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]) ?? nearest;
  };
  const extentOf = (target: Target): Extent => ({
    bounds: target.bounds,
    maxZoom: nearestFor(target, opening.zoom, nearestIn(target.bounds)),
  });
  const framing = (extent: Extent, padding: Padding): Camera =>
    fitCamera(extent, size(), padding, renderer.range.farthest);
  const withMargin = (margin: number) => paddingWithMargin(size(), avoided(), margin);
  const followed = (extent: Extent) => framing(extent, paddingToFill(size(), avoided(), FILL));

  limit();
  renderer.moveTo(opening);
  compare();
  const onMove = () => {
    if (resizing || !isShown()) return;
    flight.onMove();
    if (compare()) onChange();
  };
  renderer.subscribe({ onMove }, parts.signal);

  const cameraController: CameraController = {
    get moved() {
      return moved;
    },
    get sent() {
      return sent;
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
      if (!placed || (!moved && !flight.isUnderWay)) renderer.moveTo(opening);
      placed = true;
      resizing = false;
      flight.resume();
      compare();
      onChange();
    },
    reset() {
      sent += 1;
      flight.fly(home);
    },
    zoom(by) {
      sent += 1;
      const { center, zoom } = flight.destination;
      const { farthest, nearest } = renderer.range;
      flight.step({ center, zoom: Math.min(nearest, Math.max(farthest, zoom + by)) });
    },
    pan(right, down) {
      sent += 1;
      const from = flight.destination;
      const { width, height } = size();
      const free = freeSize(size(), avoided());
      const x = width / 2 + (right * free.width) / 3;
      const y = height / 2 + (down * free.height) / 3;
      flight.step({ center: unproject(from, size(), [x, y]), zoom: from.zoom });
    },
    follow(target, slack) {
      if (!isShown()) {
        flight.later(() => cameraController.follow(target, slack));
        return;
      }
      const extent = extentOf(target);
      if (inView(extent, seen(flight.destination), slack, FILL)) return;
      // The opening view is an editor's: what is at its edge is meant to be there.
      if (inView(extent, seen(shownAs(home()), 0), slack, FILL)) cameraController.reset();
      else flight.fly(() => followed(extentOf(target)));
    },
    approach(target, slack, at) {
      const extent = extentOf(target);
      const kept = avoided();
      if (!isLarge(extent, seen(flight.destination), slack, FILL)) {
        const bounds =
          at && !isDot(extent)
            ? withPosition(extent.bounds, unproject(renderer.camera, size(), at))
            : extent.bounds;
        flight.fly(() => followed(extentOf({ ...target, bounds })));
        return;
      }
      if (isSamePadding(kept, NO_PADDING)) return;
      const isIn = (covers: Padding) =>
        containsBox(seenBy(renderer.camera, size(), 0, covers).bounds, target.bounds);
      const isUnder = at !== undefined && isCovered(at, size(), kept, direction);
      if (!isUnder && (!isIn(NO_PADDING) || isIn(kept))) return;
      const { zoom } = renderer.camera;
      flight.fly(() => framing({ ...extent, maxZoom: zoom }, withMargin(PADDING)));
    },
    fit(target, margin = PADDING) {
      sent += 1;
      flight.fly(() => framing(extentOf(target), withMargin(margin)));
    },
    look(bounds) {
      sent += 1;
      flight.fly(() => framing({ bounds, maxZoom: nearestIn(bounds) }, withMargin(0)), true);
    },
    lookAt(target) {
      sent += 1;
      flight.fly(() => framing(extentOf(target), withMargin(PADDING)), true);
    },
    project: (place) => project(renderer.camera, size(), place),
    get middle() {
      return middleOfFree(size(), padding);
    },
    get seen() {
      return seenBy(renderer.camera, size(), 0, avoided()).bounds;
    },
    get userBounds() {
      return flight.isUsers ? cameraController.seen : undefined;
    },
  };
  return cameraController;
}

const isDot = ({ bounds: [west, south, east, north] }: Extent) => west === east && south === north;
