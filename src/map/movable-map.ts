import type { Theme } from '../cartography/theme.ts';
import { makeReadiness } from '../dom/readiness.ts';
import type { Selection } from '../selection/selection.ts';
import type { View } from '../selection/view.ts';
import type { Bbox, Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { type Connection, connect } from './connection.ts';
import type { Padding } from './follow.ts';
import type { MapOptions } from './map-options.ts';
import type { StartRenderer } from './renderer.ts';
import type { RendererSwitcher } from './renderer-switcher.ts';

/** The story as a map that can be moved, whatever draws it. It is attached once. */
export interface MovableMap extends View {
  /** Resolves when a feature is really drawn; rejects where the first renderer cannot draw. */
  readonly ready: Promise<void>;
  /** Lets another renderer take over; see `RendererSwitcher`. Undefined before the map is attached. */
  turn(...to: Parameters<RendererSwitcher['turn']>): ReturnType<RendererSwitcher['turn']> | undefined;
  setTheme(theme: Theme): void;
  setLang(lang: string): void;
  setGestures(gestures: MapOptions['gestures']): void;
  setButtons(buttons: boolean): void;
  /** Tells whether the map is on the full screen now. */
  setFilled(filled: boolean): void;
  /** Tells what of the map is covered: it shows what it moves to in what is free. */
  cover(edges: Padding): void;
  /** Moves to features of the story, with CSS pixels left free around them; unknown ids are left out. */
  fitTo(ids: readonly string[], padding?: number): void;
  /** Moves to a box. */
  look(box: Bbox): void;
  /** The box that is seen, where the reader has moved the map there; undefined where it stands as it was sent. */
  strayed(): Bbox | undefined;
  /** Back to the opening view. */
  home(): void;
  /** Takes the keyboard, if it is attached. */
  focus(): void;
  /** CSS pixels within the host of a place in degrees; [0, 0] before the map is attached. */
  project(place: Position): readonly [x: number, y: number];
}

/** Makes a map of whatever draws. Nothing is drawn, and nothing taken for it, before it is attached. */
export function makeMovableMap(start: StartRenderer, options: MapOptions): MovableMap {
  let { theme, lang, gestures, buttons } = options;
  let padding: Padding = { right: 0, bottom: 0 };
  let connection: Connection | undefined;
  const readiness = makeReadiness();

  return {
    ready: readiness.promise,
    attach(host: HTMLElement, story: Story, selection: Selection) {
      try {
        connection = connect(start, host, story, selection, {
          ...options,
          theme,
          lang,
          gestures,
          buttons,
          padding,
          guarded: readiness.guarded,
        });
      } catch (error) {
        readiness.failed(error);
        return;
      }
      connection.renderer.alive.then(readiness.done, readiness.failed);
    },
    remove() {
      connection?.remove();
      connection = undefined;
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
    setGestures(next) {
      if (next === gestures) return;
      gestures = next;
      connection?.setGestures(next);
    },
    setButtons(next) {
      if (next === buttons) return;
      buttons = next;
      connection?.setButtons(next);
    },
    setFilled: (filled) => connection?.setFilled(filled),
    cover(edges) {
      padding = edges;
      connection?.cover(edges);
    },
    turn: (...to) => connection?.renderer.turn(...to),
    fitTo: (ids, padding) => connection?.fitTo(ids, padding),
    look: (box) => connection?.cameraController.look(box),
    strayed: () => connection?.cameraController.strayed,
    home: () => connection?.cameraController.home(),
    focus: () => connection?.renderer.focus(),
    project: (place) => connection?.project(place) ?? [0, 0],
  };
}
