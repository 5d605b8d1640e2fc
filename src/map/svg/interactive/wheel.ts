import type { Point } from '../../../cartography/camera.ts';
import { inOwnPixels } from '../../../dom/local-coordinates.ts';

/** CSS pixels of a wheel's line, where it counts in lines (as Firefox does). */
const LINE = 40;
/** Zooms for each pixel that a wheel turns, and that two fingers on a pad spread (browsers tell it as a wheel with Ctrl). */
const RATE = { wheel: 1 / 600, pad: 1 / 100 } as const;
/** A wheel's notch is at least so many pixels; a pad's steps are smaller. */
const NOTCH = 50;

/** Zooms by wheel or pad, until `signal` aborts. Where the page keeps the wheel, only with Ctrl or ⌘. */
export function listenToWheel(
  box: HTMLElement,
  actions: {
    readonly cooperative: () => boolean;
    /** `smooth` where the wheel has steps. */
    zoom(by: number, around: Point, smooth: boolean): void;
    /** The wheel was left to the page. */
    onIgnored(): void;
  },
  signal: AbortSignal,
): void {
  box.addEventListener(
    'wheel',
    (event) => {
      if (actions.cooperative() && !event.ctrlKey && !event.metaKey) return actions.onIgnored();
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
      const stepped = Math.abs(pixels) >= NOTCH;
      const by = -pixels * (event.ctrlKey && !stepped ? RATE.pad : RATE.wheel);
      actions.zoom(by, inOwnPixels(box, event.clientX, event.clientY), stepped);
    },
    { signal, passive: false },
  );
}
