import type { Point } from '../../../cartography/camera.ts';

/** CSS pixels by which an arrow moves the view. */
const STEP = 100;

const ARROWS: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', [STEP, 0]],
  ['ArrowRight', [-STEP, 0]],
  ['ArrowUp', [0, STEP]],
  ['ArrowDown', [0, -STEP]],
]);
const ZOOMS: ReadonlyMap<string, 1 | -1> = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
  ['_', -1],
]);

/** Arrows move the map under the view, plus and minus zoom, until `signal` aborts. */
export function listenToKeys(
  box: HTMLElement,
  actions: { pan(by: Point): void; zoom(by: number): void },
  signal: AbortSignal,
): void {
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const arrow = ARROWS.get(event.key);
      const zoom = ZOOMS.get(event.key);
      if (arrow) actions.pan(arrow);
      else if (zoom) actions.zoom(zoom);
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
