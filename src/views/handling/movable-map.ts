import type { Selection } from '../../selection/selection.ts';
import type { Story } from '../../story/story.ts';
import type { MapView, MapViewOptions } from '../map-view.ts';
import { type Connection, connect } from './connection.ts';
import type { StartDrawing } from './drawing.ts';

/** Makes a map of whatever draws. Nothing is drawn, and nothing taken for it, before it is attached. */
export function makeMovableMap(start: StartDrawing, options: MapViewOptions): MapView {
  let { theme, lang } = options;
  let covered = 0;
  let connection: Connection | undefined;
  let resolve = () => {};
  let reject: (reason: unknown) => void = () => {};
  const ready = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  let lose: (why: Error) => void = () => {};
  const lost = new Promise<Error>((settle) => {
    lose = settle;
  });
  // A page that shows something else instead need not hear of it twice.
  ready.catch(() => undefined);

  return {
    ready,
    lost,
    get away() {
      return connection?.rig.away ?? false;
    },
    get camera() {
      return connection?.drawing.camera;
    },
    attach(host: HTMLElement, story: Story, selection: Selection) {
      try {
        connection = connect(start, host, story, selection, { ...options, theme, lang, covered });
      } catch (error) {
        reject(error);
        return;
      }
      connection.drawing.alive.then(resolve, reject);
      connection.drawing.lost.then(lose);
    },
    remove() {
      connection?.remove();
      connection = undefined;
      reject(new Error('The map was removed before it was drawn.'));
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      connection?.setTheme(next);
    },
    setLang(next) {
      if (next === lang) return;
      lang = next;
      connection?.setLang(next);
    },
    cover(bottom) {
      covered = bottom;
      connection?.cover(bottom);
    },
    fitTo: (ids, padding) => connection?.fitTo(ids, padding),
    home: () => connection?.rig.home(),
    project: (place) => connection?.project(place) ?? [0, 0],
    resize: () => connection?.resize(),
  };
}
