import type { Map as MapLibreMap } from 'maplibre-gl';

/** On the full screen there is no page to scroll: the map then takes the wheel and one finger by itself. */
export function takeGesturesInFullscreen(map: MapLibreMap, signal: AbortSignal): void {
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (document.fullscreenElement) map.cooperativeGestures.disable();
      else map.cooperativeGestures.enable();
    },
    { signal },
  );
}
