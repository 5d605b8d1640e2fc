import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterPaint } from '../../dom/after-paint.ts';

/**
 * Lets the page be painted before the map's next frame where a press on the map ends, until `signal` aborts. MapLibre
 * asks for a frame at the end of each press, though nothing on the map has changed, and the browser paints what a click
 * has changed on the page no sooner than that frame is drawn. A map that moves keeps its frames.
 */
export function paintPageBeforeMap(map: MapLibreMap, signal: AbortSignal): void {
  const triggerRepaint = map.triggerRepaint.bind(map);
  let isHeld = false;
  let isAsked = false;
  map.triggerRepaint = () => {
    if (isHeld) isAsked = true;
    else triggerRepaint();
  };
  const release = () => {
    isHeld = false;
    if (isAsked) triggerRepaint();
    isAsked = false;
  };
  // Before MapLibre hears of it, on the same element.
  map.getCanvasContainer().addEventListener(
    'pointerup',
    () => {
      if (isHeld || map.isMoving()) return;
      isHeld = true;
      afterPaint(release, signal);
    },
    { capture: true, signal },
  );
}
