import type { Point } from '../../../cartography/camera.ts';

/** CSS pixels that a pointer may stray in a press. */
const STRAY = 4;
/** Milliseconds and CSS pixels between two presses that are one double press. */
const DOUBLE = { within: 300, near: 30 } as const;

export interface PointerWishes {
  /** Whether one finger is left to the page. */
  readonly cooperative: () => boolean;
  /** The pointer stands there, pressing nothing; or it has left, or begun to move the map. */
  point(at: Point | undefined): void;
  press(at: Point, coarse: boolean): void;
  doublePress(at: Point, farther: boolean): void;
  /** The map moves under the pointers: by some pixels, and nearer by `zoom` around a point. */
  drag(by: Point, zoom: number, around: Point): void;
  /** One finger was left to the page. */
  refused(): void;
}

/** Listens to mouse, pen and fingers on `box` until `signal` aborts. */
export function listenToPointers(box: HTMLElement, wishes: PointerWishes, signal: AbortSignal): void {
  const down = new Map<number, Point>();
  let from: Point | undefined;
  let last: { at: Point; time: number } | undefined;

  const on = <K extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave'>(
    type: K,
    heard: (event: PointerEvent, at: Point) => void,
  ) =>
    box.addEventListener(
      type,
      (event) => {
        const { left, top } = box.getBoundingClientRect();
        heard(event, [event.clientX - left, event.clientY - top]);
      },
      { signal },
    );

  on('pointerdown', (event, at) => {
    if (event.button !== 0) return;
    down.set(event.pointerId, at);
    from = down.size === 1 ? at : undefined;
    box.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') wishes.point(undefined);
  });
  on('pointermove', (event, at) => {
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== 'touch') wishes.point(at);
      return;
    }
    if (from && distance(from, at) <= STRAY) return;
    if (from) wishes.point(undefined);
    from = undefined;
    const others = [...down].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    down.set(event.pointerId, at);
    if (others.length === 0 && event.pointerType === 'touch' && wishes.cooperative()) return wishes.refused();
    const [other] = others;
    if (!other) return wishes.drag([at[0] - before[0], at[1] - before[1]], 0, at);
    const [was, is] = [middle(before, other), middle(at, other)];
    const spread = Math.log2(Math.max(1, distance(at, other)) / Math.max(1, distance(before, other)));
    wishes.drag([is[0] - was[0], is[1] - was[1]], spread, is);
  });
  on('pointerup', (event, at) => {
    if (!down.delete(event.pointerId) || !from) return;
    from = undefined;
    wishes.press(at, event.pointerType === 'touch');
    const again = last && event.timeStamp - last.time < DOUBLE.within && distance(last.at, at) < DOUBLE.near;
    last = again ? undefined : { at, time: event.timeStamp };
    if (again) wishes.doublePress(at, event.shiftKey);
  });
  on('pointercancel', (event) => {
    down.delete(event.pointerId);
    from = undefined;
  });
  on('pointerleave', () => wishes.point(undefined));

  // Two fingers are the map's, also where one scrolls the page: else the browser would take them for scrolling.
  const keep = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  box.addEventListener('touchstart', keep, { signal, passive: false });
  box.addEventListener('touchmove', keep, { signal, passive: false });
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
