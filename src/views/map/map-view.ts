import { makeMovableMap } from '../handling/movable-map.ts';
import type { MapView, MapViewOptions } from '../map-view.ts';
import { startMapLibreDrawing } from './maplibre-drawing.ts';

/** Makes a map of a story, drawn by MapLibre. No WebGL context is taken before it is attached. */
export function makeMapView(options: MapViewOptions): MapView {
  return makeMovableMap(startMapLibreDrawing, options);
}
