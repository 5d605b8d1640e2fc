import { NO_PADDING } from '../cartography/padding.ts';
import { makeReadiness } from '../dom/readiness.ts';
import type { View } from '../selection/view.ts';
import { type AttachedMap, attachMap } from './attached-map.ts';
import type { CameraController } from './camera-controller.ts';
import type { MapOptions, MapSettings } from './map-settings.ts';
import type { Renderers } from './renderers.ts';

/** The story as a map that can be moved, whatever draws it. It is attached once. */
export interface MapView extends View {
  /** Resolves when a feature is really drawn; rejects where the first renderer cannot draw. */
  readonly ready: Promise<void>;
  /** Undefined while it is not attached. */
  readonly camera: CameraController | undefined;
  /** Takes over what has changed; before it is attached, how it is to begin. */
  update(settings: Partial<MapSettings>): void;
  /** Takes the keyboard. */
  focus(): void;
}

/** Makes a map. Nothing is drawn, and nothing taken for it, before it is attached. */
export function makeMapView(renderers: Renderers, options: MapOptions): MapView {
  const readiness = makeReadiness();
  let settings: MapSettings = {
    theme: 'light',
    lang: 'en',
    basemapNames: undefined,
    padding: NO_PADDING,
    gestures: 'cooperative',
    interactive: true,
    hasButtons: true,
    isFullscreen: false,
  };
  let attached: AttachedMap | undefined;

  return {
    ready: readiness.promise,
    get camera() {
      return attached?.camera;
    },
    update(next) {
      const before = settings;
      settings = { ...settings, ...next };
      attached?.update(before);
    },
    attach(host, story, selection) {
      try {
        attached = attachMap({
          host,
          story,
          selection,
          renderers,
          options,
          settings: () => settings,
          readiness,
        });
      } catch (error) {
        readiness.failed(error);
      }
    },
    focus() {
      attached?.focus();
    },
    remove() {
      attached?.remove();
      attached = undefined;
    },
  };
}
