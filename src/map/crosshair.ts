import type { Point } from '../cartography/camera.ts';
import type { Interactions } from './interactions.ts';

/** What the keyboard points with: the middle of what is seen of the map. */
interface Crosshair {
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
  parts: {
    readonly free: HTMLElement;
    readonly canvas: HTMLElement;
    middle(): Point;
    readonly interactions: Pick<Interactions, 'onClick' | 'onCrosshair' | 'onHover'>;
  },
  signal: AbortSignal,
): Crosshair {
  const { free, canvas, middle, interactions } = parts;
  const cross = document.createElement('div');
  cross.className = 'am-map-crosshair';
  cross.setAttribute('aria-hidden', 'true');
  cross.hidden = true;
  free.append(cross);
  let moved = false;
  const hide = () => {
    if (cross.hidden) return;
    cross.hidden = true;
    interactions.onHover(undefined);
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
      interactions.onClick(middle(), 'coarse');
    },
    { signal },
  );
  return {
    rested() {
      if (moved && !cross.hidden) interactions.onCrosshair(middle());
      moved = false;
    },
  };
}
