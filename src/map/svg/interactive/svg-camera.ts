import type { Camera, Point, Size } from '../../../cartography/camera.ts';
import { NO_PADDING } from '../../../cartography/padding.ts';
import { type CameraRange, constrained } from '../../../cartography/range.ts';
import type { Renderer, RendererEvents } from '../../renderer.ts';
import { makeFlight, prefersReducedMotion } from './flight.ts';
import type { Glide } from './inertia.ts';
import { panned, zoomedAround } from './motion.ts';
import type { Redraw } from './redraw.ts';

/** Milliseconds after the last movement after which the view is drawn anew, in full. */
const SETTLE = 140;
/** Milliseconds of a step by key, double press or wheel. */
const STEP = 200;

/** The camera of a map drawn as SVG: sent by the map, or moved by the reader, always within its range. */
interface SvgCamera extends Pick<Renderer, 'camera' | 'destination' | 'moveTo'> {
  range: CameraRange;
  /** True from a movement on until the view has settled. */
  readonly isMoving: boolean;
  /** True while it moves by itself. */
  readonly isFlying: boolean;
  /** Follows a hand, at once. `nearer`: zoom levels, around a point in CSS pixels. */
  drag(by: Point, nearer: number, around: Point): void;
  /** Goes on after a hand has let go. */
  glide(glide: Glide, around: Point): void;
  /** Ends a glide where it is. Returns false where there is none. */
  halt(): boolean;
  /** Moves by a step of the keyboard, in CSS pixels. */
  pan(by: Point): void;
  /** Moves by some zoom levels around a point, the middle by default; `smooth`: in a step, else at once. */
  zoom(by: number, around?: Point, smooth?: boolean): void;
  /** To be called when `size` is another. */
  resize(): void;
  remove(): void;
}

/** @param parts `size`: of the view, in CSS pixels; `onJump`: told before the camera moves otherwise than by a hand */
export function makeSvgCamera(parts: {
  size(): Size;
  readonly redraw: Pick<Redraw, 'began' | 'moved' | 'settled'>;
  readonly events: Pick<RendererEvents, 'onMove' | 'onZoomEnd'>;
  onJump(): void;
}): SvgCamera {
  const { size, redraw, events, onJump } = parts;
  let camera: Camera = { center: [0, 0], zoom: 0 };
  let range: CameraRange = { farthest: 0, nearest: 24, beyond: NO_PADDING };
  let settling = 0;
  /** The zoom at which the view rested last. */
  let restedAt: number | undefined;
  /** True from when the map is sent somewhere until the reader moves it. */
  let isSent = false;

  const settle = () => {
    // On a slow device a flight's frames can be farther apart than that.
    if (flight.flying) {
      settling = window.setTimeout(settle, SETTLE);
      return;
    }
    settling = 0;
    redraw.settled();
    if (camera.zoom !== restedAt) events.onZoomEnd();
    restedAt = camera.zoom;
  };
  const move = (next: Camera) => {
    camera = constrained(next, size(), range);
    events.onMove();
    if (settling === 0) redraw.began();
    clearTimeout(settling);
    redraw.moved();
    settling = window.setTimeout(settle, SETTLE);
  };
  const flight = makeFlight(move);
  const moveTo = (to: Camera, milliseconds?: number, way?: 'straight' | 'arc') => {
    isSent = false;
    onJump();
    if (milliseconds !== undefined && !prefersReducedMotion()) {
      const end = constrained(to, size(), range);
      if (way === 'arc') flight.startArc(camera, end, milliseconds, size());
      else flight.start(camera, end, milliseconds);
      return;
    }
    flight.stop();
    camera = constrained(to, size(), range);
    clearTimeout(settling);
    events.onMove();
    settle();
  };
  const inRange = (zoom: number) =>
    Math.min(range.nearestAt?.(camera.center) ?? range.nearest, Math.max(range.farthest, zoom));
  const middle = (): Point => [size().width / 2, size().height / 2];
  const zoom = (by: number, around = middle(), smooth = false) => {
    const from = flight.destination ?? camera;
    const to = zoomedAround(from, size(), around, inRange(from.zoom + by));
    if (smooth) return moveTo(to, STEP);
    flight.stop();
    onJump();
    move(to);
  };

  return {
    get camera() {
      return camera;
    },
    get destination() {
      return isSent ? flight.destination : undefined;
    },
    get range() {
      return range;
    },
    set range(next) {
      range = next;
    },
    get isMoving() {
      return settling !== 0;
    },
    get isFlying() {
      return flight.flying;
    },
    moveTo(to, milliseconds, way) {
      moveTo(to, milliseconds, way);
      isSent = true;
    },
    drag(by, nearer, around) {
      flight.stop();
      move(panned(camera, by));
      if (nearer !== 0) zoom(nearer, around);
    },
    glide({ by, zoom: nearer, milliseconds }, around) {
      if (prefersReducedMotion()) return;
      const end = zoomedAround(panned(camera, by), size(), around, inRange(camera.zoom + nearer));
      flight.glide(camera, end, milliseconds);
    },
    halt() {
      if (!flight.flying || flight.destination) return false;
      flight.stop();
      return true;
    },
    pan: (by) => moveTo(panned(flight.destination ?? camera, by), STEP),
    zoom,
    resize: () => moveTo(camera),
    remove() {
      clearTimeout(settling);
      flight.stop();
    },
  };
}
