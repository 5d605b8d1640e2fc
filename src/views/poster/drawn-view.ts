import { makeMovableMap } from '../handling/movable-map.ts';
import type { MapView, MapViewOptions } from '../map-view.ts';
import { startSvgDrawing } from './living/svg-drawing.ts';

/** Makes a map of a story, drawn as SVG: it needs neither WebGL nor a worker. */
export function makeDrawnView(options: MapViewOptions): MapView {
  return makeMovableMap(startSvgDrawing, options);
}
