import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import type { MapView, MapViewOptions } from '../views/map-view.ts';
import { whyNoWebGL } from './webgl.ts';

/** What draws a map: MapLibre, or the functions that print the poster. */
type By = 'webgl' | 'svg';

/** Neither drawing is loaded before it is needed. */
const MAKERS: Readonly<Record<By, () => Promise<(options: MapViewOptions) => MapView>>> = {
  webgl: async () => (await import('../views/map/map-view.ts')).makeMapView,
  svg: async () => (await import('../views/poster/drawn-view.ts')).makeDrawnView,
};

/** A map that can change what draws it: all that the reader sees stays where it is. */
export interface EitherMap extends MapView {
  /** Changes what draws, from the present camera; the one before stands until the next is drawn. */
  turn(by: By): Promise<void>;
}

/**
 * Makes a map that is drawn by WebGL, or as SVG where that is missing, refused or lost for good; the console then
 * says why. `ready` rejects where neither can be loaded.
 */
export function makeEitherMap(options: MapViewOptions): EitherMap {
  let { theme, lang } = options;
  let covered = 0;
  let place: { host: HTMLElement; story: Story; selection: Selection } | undefined;
  let current: { view: MapView; layer: HTMLElement } | undefined;
  let coming: MapView | undefined;
  const removed = new AbortController();
  let resolve = () => {};
  let reject: (reason: unknown) => void = () => {};
  const ready = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  // A page that shows something else instead need not hear of it twice.
  ready.catch(() => undefined);

  const views = () => [current?.view, coming].filter((view) => view !== undefined);
  const turn = async (by: By): Promise<void> => {
    const make = await MAKERS[by]();
    if (!place || removed.signal.aborted) return;
    const { host, story, selection } = place;
    const camera = current?.view.camera;
    const view = make({ ...options, theme, lang, ...(camera && { camera }) });
    const layer = document.createElement('div');
    layer.className = 'am-map-layer';
    host.prepend(layer);
    coming?.remove();
    coming = view;
    view.cover(covered);
    view.attach(layer, story, selection);
    try {
      await view.ready;
    } catch (error) {
      view.remove();
      layer.remove();
      throw error;
    } finally {
      if (coming === view) coming = undefined;
    }
    current?.view.remove();
    current?.layer.remove();
    current = { view, layer };
    void view.lost.then(instead);
  };
  const instead = (why: unknown) => {
    if (removed.signal.aborted) return;
    console.warn('article-map: the map is drawn as SVG.', why);
    return turn('svg');
  };
  const begin = async () => {
    const why = whyNoWebGL();
    if (why !== undefined) return instead(why);
    // A module that could not be fetched is no matter of WebGL: that is told, and can be tried again.
    await MAKERS.webgl();
    await turn('webgl').catch(instead);
  };

  return {
    ready,
    // What draws instead is never lost.
    lost: new Promise(() => {}),
    turn,
    get away() {
      return current?.view.away ?? false;
    },
    get camera() {
      return current?.view.camera;
    },
    attach(host, story, selection) {
      place = { host, story, selection };
      begin().then(resolve, reject);
    },
    remove() {
      removed.abort();
      for (const view of views()) view.remove();
      place?.host.replaceChildren();
      reject(new Error('The map was removed before it was drawn.'));
    },
    setTheme(next) {
      theme = next;
      for (const view of views()) view.setTheme(next);
    },
    setLang(next) {
      lang = next;
      for (const view of views()) view.setLang(next);
    },
    cover(bottom) {
      covered = bottom;
      for (const view of views()) view.cover(bottom);
    },
    fitTo: (ids, padding) => current?.view.fitTo(ids, padding),
    home: () => current?.view.home(),
    project: (position) => current?.view.project(position) ?? [0, 0],
    resize: () => current?.view.resize(),
  };
}
