import type { Theme } from '../../cartography/theme.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Bbox, Position } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { makeReadiness } from '../readiness.ts';
import type { View } from '../view.ts';
import { type Connection, connect } from './connection.ts';
import type { StartDrawing } from './drawing.ts';
import type { Covered } from './follow.ts';
import type { MapOptions } from './map-options.ts';
import type { Succession } from './succession.ts';

/** The story as a map that can be moved, whatever draws it. It is attached once. */
export interface MovableMap extends View {
  /** Resolves when a feature is really drawn; rejects where the first drawing cannot draw. */
  readonly ready: Promise<void>;
  /** Lets another drawing take over; see `Succession`. Undefined before the map is attached. */
  turn(...to: Parameters<Succession['turn']>): ReturnType<Succession['turn']> | undefined;
  setTheme(theme: Theme): void;
  setLang(lang: string): void;
  setGestures(gestures: MapOptions['gestures']): void;
  setButtons(buttons: boolean): void;
  /** Tells whether the map is on the full screen now. */
  setFilled(filled: boolean): void;
  /** Tells what of the map is covered: it shows what it moves to in what is free. */
  cover(edges: Covered): void;
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
export function makeMovableMap(start: StartDrawing, options: MapOptions): MovableMap {
  let { theme, lang, gestures, buttons } = options;
  let covered: Covered = { right: 0, bottom: 0 };
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
          covered,
          guarded: readiness.guarded,
        });
      } catch (error) {
        readiness.failed(error);
        return;
      }
      connection.drawing.alive.then(readiness.done, readiness.failed);
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
      covered = edges;
      connection?.cover(edges);
    },
    turn: (...to) => connection?.drawing.turn(...to),
    fitTo: (ids, padding) => connection?.fitTo(ids, padding),
    look: (box) => connection?.rig.look(box),
    strayed: () => connection?.rig.strayed,
    home: () => connection?.rig.home(),
    focus: () => connection?.drawing.focus(),
    project: (place) => connection?.project(place) ?? [0, 0],
  };
}
