import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Theme } from '../../../src/cartography/theme.ts';
import { ENGLISH } from '../../../src/locale/english.ts';
import type { MapLibre } from '../../../src/map/maplibre/live-map.ts';
import { startMapLibreRenderer } from '../../../src/map/maplibre/maplibre-renderer.ts';
import { smallStory } from '../../stories/small-story.ts';

const page = Object.assign(new EventTarget(), { createElement: () => ({ getContext: () => null }) });
beforeAll(() => {
  vi.stubGlobal('document', page);
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
});
afterAll(() => void vi.unstubAllGlobals());

const box = () =>
  Object.assign(new EventTarget(), {
    clientWidth: 800,
    clientHeight: 400,
    style: {},
    setAttribute() {},
    getRootNode: () => ({ adoptedStyleSheets: [] }),
  });

/** What is painted of a map whose theme changes before its style has loaded, or after. */
async function paintedDark(when: 'before' | 'after') {
  const painted = new Map<string, unknown>();
  let load = () => {};
  const part = box();
  const known = {
    on: () => ({ unsubscribe() {} }),
    once(type: string, listener: () => void) {
      if (type === 'style.load') load = listener;
    },
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
      return new Proxy(known, { get: (of, name) => Reflect.get(of, name) ?? (() => undefined) });
    },
  } as unknown as MapLibre;
  let theme: Theme = 'light';
  const renderer = startMapLibreRenderer(maplibre, {
    host: box() as unknown as HTMLElement,
    story: smallStory(),
    state: {
      get theme() {
        return theme;
      },
      chosen: {},
      hovered: undefined,
      hidden: new Set(),
      cooperative: false,
      names: () => [],
    },
    locale: ENGLISH,
    events: { onMove() {}, onZoomEnd() {}, onHover: () => false, onClick() {} },
  });
  const change = () => {
    theme = 'dark';
    renderer.update('theme');
  };
  if (when === 'before') change();
  load();
  if (when === 'after') change();
  renderer.remove();
  await expect(renderer.ready).rejects.toThrow('removed');
  return painted;
}

test('a theme that changes before the style has loaded is painted as one that changes after', async () => {
  const after = await paintedDark('after');
  expect(after.size).toBeGreaterThan(10);
  expect(await paintedDark('before')).toEqual(after);
});
