import { type Camera, type Point, type Size, unproject, WORLD } from '../cartography/camera.ts';
import { isSamePadding, NO_PADDING, type Padding } from '../cartography/padding.ts';
import { type CameraRange, constrained } from '../cartography/range.ts';
import { PLAIN_WORLD, projectionIn, type World } from '../cartography/world.ts';
import type { Locale } from '../locale/locale.ts';
import type { Frames } from '../story/manifest.ts';
import type { Bbox, Position } from '../story/place.ts';
import { makeCameraFlight } from './camera-flight.ts';
import { FILL, makeFraming } from './framing.ts';
import { COMFORT, freeSize, isCovered, keptPadding, middleOfFree } from './free-area.ts';
import { makeHomeView } from './home-view.ts';
import type { RendererSwitcher } from './renderer-switcher.ts';
import type { Target } from './target.ts';
import { containsBox, type Extent, inView, isLarge, seenBy, withPosition } from './view-box.ts';

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
  /** Where a place in degrees stands, in CSS pixels within the host; a pole where the map ends. */
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
  /** Absent: `PLAIN_WORLD`. */
  readonly world?: World;
  /** How near the map may go in a story that opens at a zoom. */
  limitAfter(opening: number): Pick<CameraRange, 'nearest' | 'nearestAt'>;
  readonly padding: Padding;
  readonly direction: Locale['direction'];
  size(): Size;
  isShown(): boolean;
  onChange(): void;
  readonly signal: AbortSignal;
}): CameraController {
  const { renderer, frames, world = PLAIN_WORLD, limitAfter, direction, size, isShown, onChange } = parts;
  let sent = 0;
  let resizing = false;
  let { padding } = parts;
  let placed = isShown();

  /** A camera as the renderer shows it. */
  const shownAs = (camera: Camera) => constrained(camera, size(), renderer.range);
  const flight = makeCameraFlight(renderer, shownAs, size, isShown);
  const avoided = () => keptPadding(size(), padding);
  const home = makeHomeView({ renderer, frames, world, limitAfter, padding: avoided, size });
  const compare = () => isShown() && home.compare();
  const seen = (camera: Camera, margin = COMFORT) => seenBy(camera, size(), margin, avoided());

  const framing = makeFraming({
    range: () => renderer.range,
    padding: avoided,
    opening: () => home.opening.zoom,
    size,
    near: () => flight.destination.center[0],
  });
  const { extentOf } = framing;

  home.limit();
  renderer.moveTo(home.opening);
  compare();
  const onMove = () => {
    if (resizing || !isShown()) return;
    flight.onMove();
    if (compare()) onChange();
  };
  renderer.subscribe({ onMove }, parts.signal);

  const cameraController: CameraController = {
    get moved() {
      return home.isLeft;
    },
    get sent() {
      return sent;
    },
    get canReset() {
      return home.canReset;
    },
    get padding() {
      return padding;
    },
    set padding(next) {
      padding = next;
      if (isShown()) home.limit();
      if (compare()) onChange();
    },
    resize() {
      if (!isShown()) return;
      resizing = true;
      home.resize();
      renderer.resize();
      if (!placed || (!home.isLeft && !flight.isUnderWay)) renderer.moveTo(home.opening);
      placed = true;
      resizing = false;
      flight.resume();
      compare();
      onChange();
    },
    reset() {
      sent += 1;
      flight.fly(() => home.camera);
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
      if (inView(extent, seen(shownAs(home.camera), 0), slack, FILL)) cameraController.reset();
      else flight.fly(() => framing.filling(extentOf(target)));
    },
    approach(target, slack, at) {
      const extent = extentOf(target);
      const kept = avoided();
      if (!isLarge(extent, seen(flight.destination), slack, FILL)) {
        const bounds =
          at && !isDot(extent)
            ? withPosition(extent.bounds, unproject(renderer.camera, size(), at))
            : extent.bounds;
        flight.fly(() => framing.filling(extentOf({ ...target, bounds })));
        return;
      }
      if (isSamePadding(kept, NO_PADDING)) return;
      const isIn = (covers: Padding) =>
        containsBox(seenBy(renderer.camera, size(), 0, covers).bounds, extent.bounds);
      const isUnder = at !== undefined && isCovered(at, size(), kept, direction);
      if (!isUnder && (!isIn(NO_PADDING) || isIn(kept))) return;
      const { zoom } = renderer.camera;
      flight.fly(() => framing.withMargin({ ...extent, maxZoom: zoom }, PADDING));
    },
    fit(target, margin = PADDING) {
      sent += 1;
      flight.fly(() => framing.withMargin(extentOf(target), margin));
    },
    look(bounds) {
      sent += 1;
      flight.fly(() => framing.box(bounds), true);
    },
    lookAt(target) {
      sent += 1;
      flight.fly(() => framing.withMargin(extentOf(target), PADDING), true);
    },
    project([lng, lat]) {
      const [north, south] = [WORLD.northWest[1], WORLD.southEast[1]];
      return projectionIn(world, renderer.camera, size())([lng, Math.max(south, Math.min(north, lat))]);
    },
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
