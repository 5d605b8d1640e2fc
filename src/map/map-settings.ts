import type { Padding } from '../cartography/padding.ts';
import type { Theme } from '../cartography/theme.ts';
import type { Announce } from '../dom/announcer.ts';
import type { Locale } from '../locale/locale.ts';
import type { BasemapNames } from '../story/basemap-names.ts';
import type { FetchFile } from './load-finer-shapes.ts';

/** All of a map that can change. */
export interface MapSettings {
  readonly theme: Theme;
  /** BCP 47: the language of the names. */
  readonly lang: string;
  /** The names on the basemap in that language, once they are there; without them they are as the story has them. */
  readonly basemapNames: BasemapNames | undefined;
  /** What of the map something else covers: it shows what it moves to in what is free. */
  readonly padding: Padding;
  /** `cooperative` leaves the wheel and one finger to a page that scrolls; `greedy` takes them. */
  readonly gestures: 'cooperative' | 'greedy';
  /** False for a still picture, which costs no WebGL context. */
  readonly interactive: boolean;
  /** Whether buttons stand on the map. */
  readonly hasButtons: boolean;
  readonly isFullscreen: boolean;
}

/** What a map asks of those around it. */
export interface MapOptions {
  /** The language of the interface. */
  readonly locale: Locale;
  /** What a reader touches who touches the map or what belongs to it; absent: the map alone. */
  readonly surroundings?: HTMLElement;
  /** Shows the map on the full screen, or no longer; without it there is no button for it. */
  readonly fullscreen?: (() => void) | undefined;
  /** Opens what a reader can take away of the view; without it there is no button for it. */
  readonly share?: () => void;
  /** Where to offer what else lies under a click on a place; undefined where that is on the map itself. */
  readonly alternativesHost?: () => HTMLElement | undefined;
  /** Fetches a file of the story's folder; without it the map has no finer shapes than the story's own. */
  readonly fetchFile?: FetchFile;
  /** The reader has clicked a place on the map; called within the click's task. */
  readonly onChoose?: () => void;
  /** Says to a screen reader what happens on the map. */
  readonly announce: Announce;
}
