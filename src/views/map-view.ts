import type { Camera } from '../cartography/camera.ts';
import type { Theme } from '../cartography/theme.ts';
import type { Position } from '../story/place.ts';
import type { View } from './view.ts';

/** How a map is to be; theme and language can be changed later. */
export interface MapViewOptions {
  readonly theme: Theme;
  /** BCP 47: the language of the names. */
  readonly lang: string;
  /** `cooperative`, the default, leaves the wheel and one finger to a page that scrolls; `greedy` takes them. */
  readonly gestures?: 'cooperative' | 'greedy';
  /** Shows the map on the full screen; without it there is no button for it. */
  readonly fullscreen?: () => void;
  /** Where the map starts, and stays whatever is chosen; the opening view where absent. */
  readonly camera?: Camera;
}

/** The story as a map that can be moved, whatever draws it. It is attached once. */
export interface MapView extends View {
  /** Resolves when a feature is really drawn; rejects where what it needs is missing or refused. */
  readonly ready: Promise<void>;
  /** Resolves, with why, if what it needs is lost for good after it was ready. */
  readonly lost: Promise<Error>;
  /** True where the reader, or a choice, has left the opening view. */
  readonly away: boolean;
  /** Where the map looks now; undefined before it is attached. */
  readonly camera: Camera | undefined;
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
