import type { Point } from '../cartography/camera.ts';

/** What the keyboard points with: the middle of what is seen of the map. */
export interface Crosshair {
  /** To be called when the map has come to rest. */
  rested(): void;
}

/** Keys by which a focused map moves, whatever draws it. */
const MOVING = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '=', '-', '_']);

/**
 * Shows a crosshair in the middle of `free` while the keyboard is on the map in `canvas`, until `signal` aborts.
 * Enter chooses what lies under it; `middle` says where that is within the map, in CSS pixels.
 */
export function makeCrosshair(
  {
    free,
    canvas,
    middle,
    choose,
    point,
    left,
  }: {
    readonly free: HTMLElement;
    readonly canvas: HTMLElement;
    middle(): Point;
    choose(at: Point): void;
    /** The keyboard has moved the map, which has come to rest. */
    point(at: Point): void;
    /** The keyboard, or the crosshair, has left the map. */
    left(): void;
  },
  signal: AbortSignal,
): Crosshair {
  const cross = document.createElement('div');
  cross.className = 'am-map-crosshair';
  cross.setAttribute('aria-hidden', 'true');
  cross.hidden = true;
  free.append(cross);
  let moved = false;
  const hide = () => {
    if (cross.hidden) return;
    cross.hidden = true;
    left();
  };
  canvas.addEventListener(
    'focusin',
    ({ target }) => {
      if ((target as Element).matches(':focus-visible')) cross.hidden = false;
    },
    { signal },
  );
  canvas.addEventListener('focusout', hide, { signal });
  canvas.addEventListener('pointerdown', hide, { signal });
  canvas.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (MOVING.has(event.key)) {
        cross.hidden = false;
        moved = true;
      }
      if (event.key !== 'Enter') return;
      event.preventDefault();
      cross.hidden = false;
      choose(middle());
    },
    { signal },
  );
  return {
    rested() {
      if (moved && !cross.hidden) point(middle());
      moved = false;
    },
  };
}
