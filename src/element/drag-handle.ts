import { byOwnPixels } from '../dom/local-coordinates.ts';

/** A drag shorter than this, in pixels, is a press. */
const PRESS = 6;

/** Lets a handle, at the upper edge of something, pull its height, in CSS pixels; a press is told apart. */
export function makeDragHandle(
  handle: HTMLElement,
  on: {
    height(): number;
    dragged(to: number): void;
    released(at: number): void;
    /** Pressed by pointer or keyboard. */
    pressed(): void;
  },
  signal: AbortSignal,
): void {
  let drag: { pointer: number; from: readonly [x: number, y: number]; height: number } | undefined;
  let dragged = false;

  handle.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      drag = { pointer: event.pointerId, from: [event.clientX, event.clientY], height: on.height() };
      dragged = false;
      handle.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      // A press that ended in the browser's own menu: its end was never told.
      if (event.buttons === 0) return release(event);
      const [x, y] = drag.from;
      const [, down] = byOwnPixels(handle, event.clientX - x, event.clientY - y);
      const up = -down;
      if (Math.abs(up) > PRESS) dragged = true;
      if (dragged) on.dragged(drag.height + up);
    },
    { signal },
  );
  const release = ({ pointerId }: PointerEvent) => {
    if (pointerId !== drag?.pointer) return;
    drag = undefined;
    if (dragged) on.released(on.height());
  };
  handle.addEventListener('pointerup', release, { signal });
  handle.addEventListener('pointercancel', release, { signal });
  handle.addEventListener(
    'click',
    ({ detail }) => {
      // A drag by mouse ends with a click that is no press; a click by key has a `detail` of 0.
      const ends = dragged && detail > 0;
      dragged = false;
      if (!ends) on.pressed();
    },
    { signal },
  );
}
