import type { Locale } from '../locale/locale.ts';
import type { Chosen } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import type { Navigation } from './navigation.ts';
import type { Shadow } from './shadow.ts';

/** A story's views in an element, until the signal aborts. */
export interface App extends Navigation {
  /** Settles when the map has drawn the story. */
  readonly ready: Promise<void>;
  readonly chosen: Chosen;
  /** What is chosen in words, in the element's language; null for nothing. */
  readonly chosenName: string | null;
  choose(chosen: Chosen): void;
  /** Shows these layers alone; undefined shows all. Unknown ids are left out, with a warning. */
  showLayers(ids: readonly string[] | undefined): void;
  /** Takes over what the settings have become. */
  apply(): void;
  /** The page has moved the element: around it another theme or language may hold. */
  moved(): void;
}

/** What a story's views are made of. */
export interface AppParts {
  readonly host: HTMLElement;
  readonly shadow: Shadow;
  readonly folder: URL;
  readonly story: Story;
  readonly chosen: Chosen;
  readonly layers: readonly string[] | undefined;
  readonly locale: Locale;
  /** Told of what is chosen and of the layers that the reader leaves on, undefined for all. */
  readonly report: { chosen(chosen: Chosen): void; layers(shown: readonly string[] | undefined): void };
  readonly signal: AbortSignal;
}
