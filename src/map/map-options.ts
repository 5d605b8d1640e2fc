import type { Theme } from '../cartography/theme.ts';
import type { Announce } from '../dom/announcer.ts';
import type { Bbox } from '../story/place.ts';

/** How a map is to be; theme, language, gestures and buttons can be changed later. */
export interface MapOptions {
  readonly theme: Theme;
  /** BCP 47: the language of the names. */
  readonly lang: string;
  /** `cooperative`, the default, leaves the wheel and one finger to a page that scrolls; `greedy` takes them. */
  readonly gestures?: 'cooperative' | 'greedy' | undefined;
  /** False for a map without buttons. */
  readonly buttons?: boolean | undefined;
  /** Shows the map on the full screen; without it there is no button for it. */
  readonly fullscreen?: () => void;
  /** Where to offer what else lies under a click; undefined where that is on the map itself. */
  readonly offers?: () => HTMLElement | undefined;
  /** Hears that the reader has chosen a place on the map, while the press that did so still counts as one. */
  readonly onChoose?: () => void;
  /** Offers what a reader can take away of the view; without it there is no button for it. */
  readonly share?: () => void;
  /** Hears of the box in degrees that is seen, each time the map has come to rest. */
  readonly rested?: (seen: Bbox) => void;
  /** Says to a screen reader what happens on the map. */
  readonly announce: Announce;
}
