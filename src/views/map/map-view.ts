import type { Theme } from '../../cartography/theme.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Position } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import type { View } from '../view.ts';
import { type Connection, connect } from './connection.ts';

/** How a map is to be; theme and language can be changed later. */
export interface MapViewOptions {
  readonly theme: Theme;
  /** BCP 47: the language of the names. */
  readonly lang: string;
  /** `cooperative`, the default, leaves the wheel and one finger to a page that scrolls; `greedy` takes them. */
  readonly gestures?: 'cooperative' | 'greedy';
  /** Shows the map on the full screen; without it there is no button for it. */
  readonly fullscreen?: () => void;
}

/** The story as a map that can be moved. It is attached once. */
export interface MapView extends View {
  /** Resolves when a feature is really drawn; rejects where WebGL or the worker is missing or refused. */
  readonly ready: Promise<void>;
  /** True where the reader, or a choice, has left the opening view. */
  readonly away: boolean;
  setTheme(theme: Theme): void;
  setLang(lang: string): void;
  /** Tells how many CSS pixels of its lower edge are covered: it shows what it moves to above them. */
  cover(bottom: number): void;
  /** Moves to features of the story, with CSS pixels left free around them; unknown ids are left out. */
  fitTo(ids: readonly string[], padding?: number): void;
  /** Back to the opening view. */
  home(): void;
  /** CSS pixels within the host of a place in degrees; [0, 0] before the map is attached. */
  project(place: Position): readonly [x: number, y: number];
  /** Measures the host anew; the map does so by itself when the host's size changes. */
  resize(): void;
}

/** Makes a map of a story. Nothing is drawn, and no WebGL context taken, before it is attached. */
export function makeMapView(options: MapViewOptions): MapView {
  let { theme, lang } = options;
  let covered = 0;
  let connection: Connection | undefined;
  let resolve = () => {};
  let reject: (reason: unknown) => void = () => {};
  const ready = new Promise<void>((...settle) => {
    [resolve, reject] = settle;
  });
  // A page that shows something else instead need not hear of it twice.
  ready.catch(() => undefined);

  return {
    ready,
    get away() {
      return connection?.rig.away ?? false;
    },
    attach(host: HTMLElement, story: Story, selection: Selection) {
      try {
        connection = connect(host, story, selection, { ...options, theme, lang, covered });
      } catch (error) {
        reject(error);
        return;
      }
      connection.alive.then(resolve, reject);
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
