import type { MapLibre } from '../../../src/map/maplibre/live-map.ts';

/** An element that only has a size. */
export const fakeBox = () =>
  Object.assign(new EventTarget(), {
    clientWidth: 800,
    clientHeight: 400,
    style: {},
    setAttribute() {},
    getRootNode: () => ({ adoptedStyleSheets: [] }),
  }) as unknown as HTMLElement;

/** What a renderer's module needs of a page, to be stubbed as the global `document`. */
export const fakeDocument = () =>
  Object.assign(new EventTarget(), { createElement: () => ({ getContext: () => null }) });

/**
 * A MapLibre that draws nothing: `painted` is the paint it was given, by layer and property; `fire` tells its listeners
 * of an event. `refused` is thrown as it starts.
 */
export function makeFakeMapLibre(refused?: () => Error) {
  const painted = new Map<string, unknown>();
  const listeners = new Map<string, Set<(event?: unknown) => void>>();
  const on = (type: string, listener: (event?: unknown) => void) => {
    const all = listeners.get(type) ?? new Set();
    listeners.set(type, all.add(listener));
    return { unsubscribe: () => void all.delete(listener) };
  };
  const part = fakeBox();
  const known = {
    on,
    once: on,
    getCenter: () => ({ lng: 0, lat: 0 }),
    getZoom: () => 5,
    getCanvas: () => part,
    getCanvasContainer: () => part,
    getContainer: () => part,
    touchZoomRotate: { disableRotation() {} },
    keyboard: { disableRotation() {} },
    setPaintProperty: (layer: string, property: string, value: unknown) =>
      painted.set(`${layer} ${property}`, value),
  };
  const maplibre = {
    WORKER_URL: 'https://example.org/worker.js',
    setWorkerUrl() {},
    // What it is asked else has no answer.
    Map: function FakeMap() {
      if (refused) throw refused();
      return new Proxy(known, { get: (of, name) => Reflect.get(of, name) ?? (() => undefined) });
    },
  } as unknown as MapLibre;
  const fire = (type: string, event?: unknown) => {
    for (const listener of [...(listeners.get(type) ?? [])]) listener(event);
  };
  return { maplibre, painted, fire };
}
