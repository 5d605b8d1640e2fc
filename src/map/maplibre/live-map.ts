import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../cartography/camera.ts';
import type { Theme } from '../../cartography/theme.ts';
import { worldOf } from '../../cartography/world.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Story } from '../../story/story.ts';
import { KEYS_ID } from '../controls/map-elements.ts';
import { NoContextError } from '../no-context.ts';
import { supplyImages } from './images.ts';
import { styleOf } from './style.ts';

/** What is loaded of MapLibre. */
export type MapLibre = typeof import('./maplibre.ts');

/**
 * MapLibre in `container`, drawing a story: flat, north up, with the world's copies where anything lies across 180°. `constrain` says where the
 * camera stands that would stand elsewhere; asking costs little.
 * @throws NoContextError where the browser gives it no WebGL 2 context
 */
export function startMapLibre(
  { LngLat, Map: MapOfMapLibre, setWorkerUrl, WORKER_URL }: MapLibre,
  container: HTMLElement,
  story: Story,
  { theme, cooperative }: { readonly theme: Theme; readonly cooperative: boolean },
  locale: Locale,
  constrain: (camera: Camera) => Camera,
): MapLibreMap {
  setWorkerUrl(WORKER_URL);
  const { wraps } = worldOf(story);
  let started: MapLibreMap | undefined;
  const map = withContext(
    () =>
      new MapOfMapLibre({
        container,
        style: styleOf(story, theme),
        attributionControl: false,
        cooperativeGestures: cooperative,
        dragRotate: false,
        touchPitch: false,
        maxPitch: 0,
        renderWorldCopies: wraps,
        // By itself it would come nearer until the world fills the view.
        transformConstrain({ lng, lat }, zoom) {
          // In flight it counts longitudes anew from -180 when they have passed 180.
          const turns = started && wraps ? Math.round((started.getCenter().lng - lng) / 360) : 0;
          const to = constrain({ center: [lng + 360 * turns, lat], zoom });
          return { center: new LngLat(...to.center), zoom: to.zoom };
        },
        trackResize: false,
        fadeDuration: 150,
        locale: {
          'Map.Title': locale.say('map.named', { title: story.about.title }),
          'CooperativeGesturesHandler.WindowsHelpText': locale.say('map.gesture.ctrl'),
          'CooperativeGesturesHandler.MacHelpText': locale.say('map.gesture.cmd'),
          'CooperativeGesturesHandler.MobileHelpText': locale.say('map.gesture.touch'),
        },
      }),
  );
  started = map;
  map.getCanvas().setAttribute('aria-describedby', KEYS_ID);
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  supplyImages(map);
  return map;
}

function withContext<Started>(start: () => Started): Started {
  try {
    return start();
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'GPUInitializationError') throw cause;
    throw new NoContextError('The browser gives the map no WebGL 2 context.', { cause });
  }
}
