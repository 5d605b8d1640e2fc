import type { Point } from '../../../cartography/camera.ts';
import { inOwnPixels } from '../../../dom/local-coordinates.ts';
import type { PointerPrecision } from '../../renderer.ts';
import { type Glide, glideAfter, type Movement } from './inertia.ts';

/** CSS pixels that a pointer may stray in a press. */
const STRAY = 4;
/** Milliseconds and CSS pixels between two presses of a finger that are one double press. */
const DOUBLE = { within: 300, near: 30 } as const;
/** Milliseconds after which the browser's click of a press comes no more. */
const LATE = 2000;
/** Movements remembered for a glide: it is measured over fewer, also on a screen of 240 frames a second. */
const KEPT = 64;

interface PointerActions {
  /** Whether one finger is left to the page. */
  readonly cooperative: () => boolean;
  /** The pointer stands there, pressing nothing; undefined where it has left, or begun to move the map. */
  onHover(at: Point | undefined): void;
  onClick(at: Point, precision: PointerPrecision): void;
  onDoubleClick(at: Point, farther: boolean): void;
  /** The map moves under the pointers: by some pixels, and nearer by `zoom` around a point. */
  onDrag(by: Point, zoom: number, around: Point): void;
  /** The map was let go in motion; `around` as in `onDrag`. */
  onGlide(glide: Glide, around: Point): void;
  /** A pointer is put down: a glide ends. Returns true where there was one. */
  onPointerDown(): boolean;
  /** One finger was left to the page. */
  onIgnored(): void;
}

/** Listens to mouse, pen and fingers on `box` until `signal` aborts. */
export function listenToPointers(box: HTMLElement, actions: PointerActions, signal: AbortSignal): void {
  const down = new Map<number, Point>();
  let from: Point | undefined;
  /** Presses whose click is still to come: on a busy page that of the first comes after the second has begun. */
  let released: readonly { at: Point; time: number }[] = [];
  let tapped: { at: Point; time: number } | undefined;
  let isFinger = false;
  let moved: { movements: Movement[]; around: Point } | undefined;
  const letGo = (now: number) => {
    const glide = moved && glideAfter(moved.movements, now);
    if (moved && glide) actions.onGlide(glide, moved.around);
    moved = undefined;
  };
  const drag = (time: number, by: Point, zoom: number, around: Point) => {
    moved = { movements: [...(moved?.movements ?? []).slice(-KEPT), { time, by, zoom }], around };
    actions.onDrag(by, zoom, around);
  };

  const isLeft = ({ pointerType }: PointerEvent) => pointerType === 'touch' && actions.cooperative();
  const on = <K extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave'>(
    type: K,
    events: (event: PointerEvent, at: Point) => void,
  ) =>
    box.addEventListener(type, (event) => events(event, inOwnPixels(box, event.clientX, event.clientY)), {
      signal,
    });

  on('pointerdown', (event, at) => {
    if (event.button !== 0) return;
    down.set(event.pointerId, at);
    released = released.filter(({ time }) => event.timeStamp - time < LATE);
    // A finger that catches the map in motion means to stop it, not what happens to lie under it.
    const caught = actions.onPointerDown() && event.pointerType === 'touch';
    from = down.size === 1 && !caught ? at : undefined;
    if (down.size === 1) moved = undefined;
    box.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') actions.onHover(undefined);
  });
  on('pointermove', (event, at) => {
    // A press that ended in the browser's own menu: its end was never told.
    if (event.buttons === 0 && down.delete(event.pointerId)) from = undefined;
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== 'touch') actions.onHover(at);
      return;
    }
    if (from && distance(from, at) <= STRAY) return;
    if (from) actions.onHover(undefined);
    from = undefined;
    const others = [...down].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    down.set(event.pointerId, at);
    if (others.length === 0 && isLeft(event)) return actions.onIgnored();
    const [other] = others;
    if (!other) return drag(event.timeStamp, [at[0] - before[0], at[1] - before[1]], 0, at);
    const [was, is] = [middle(before, other), middle(at, other)];
    const spread = Math.log2(Math.max(1, distance(at, other)) / Math.max(1, distance(before, other)));
    drag(event.timeStamp, [is[0] - was[0], is[1] - was[1]], spread, is);
  });
  on('pointerup', (event, at) => {
    if (!down.delete(event.pointerId)) return;
    if (down.size === 0 || (down.size === 1 && isLeft(event))) letGo(event.timeStamp);
    if (!from) return;
    from = undefined;
    isFinger = event.pointerType === 'touch';
    released = [...released, { at, time: event.timeStamp }];
  });
  // Only with the browser's own click: what a press opens under a finger would else be clicked too, on a busy page.
  const press = ({ clientX, clientY }: MouseEvent) => {
    const clicked = inOwnPixels(box, clientX, clientY);
    const first = released.findIndex((press) => distance(press.at, clicked) < DOUBLE.near);
    const pressed = released[first];
    if (!pressed) return;
    const { at, time } = pressed;
    released = released.slice(first + 1);
    actions.onClick(at, isFinger ? 'coarse' : 'fine');
    if (!isFinger) return;
    const again = tapped && time - tapped.time < DOUBLE.within && distance(tapped.at, at) < DOUBLE.near;
    tapped = again ? undefined : { at, time };
    if (again) actions.onDoubleClick(at, false);
  };
  box.addEventListener('click', press, { signal });
  // How fast a mouse is pressed twice, the reader has told the system.
  box.addEventListener(
    'dblclick',
    ({ clientX, clientY, shiftKey }) => {
      if (!isFinger) actions.onDoubleClick(inOwnPixels(box, clientX, clientY), shiftKey);
    },
    { signal },
  );
  on('pointercancel', (event) => {
    down.delete(event.pointerId);
    from = undefined;
    moved = undefined;
    released = [];
  });
  on('pointerleave', () => actions.onHover(undefined));

  // Two fingers are the map's, also where one scrolls the page: else the browser would take them for scrolling.
  const keep = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  box.addEventListener('touchstart', keep, { signal, passive: false });
  box.addEventListener('touchmove', keep, { signal, passive: false });
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
