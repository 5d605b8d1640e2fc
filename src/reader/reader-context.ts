import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Theme } from '../cartography/theme.ts';
import type { Locale } from '../locale/locale.ts';
import type { Chosen } from '../selection/selection.ts';
import type { BasemapNames } from '../story/basemap-names.ts';
import type { PassageText, SidecarPassage } from '../story/passage.ts';
import type { Bbox } from '../story/place.ts';
import type { BasemapName, Story } from '../story/story.ts';

/** What the reader can do; each is a change of the selection. */
export interface Actions {
  choose(chosen: Chosen): void;
  point(feature: string | undefined): void;
  show(layer: string, shown: boolean): void;
  step(by: 1 | -1): void;
  look(at: BasemapName): void;
}

/** Of a text that is not here: it is on its way, or could not be had, with why, and a way to try again. */
export type Awaited = 'coming' | { readonly why: string; again(): void };

/** All that the reader's components draw from. The same values give the same HTML, in a browser or a build. */
export interface ReaderState {
  readonly story: Story;
  readonly chosen: Chosen;
  /** The place that was read before: in the list of all, however long, its row is there for the focus to come back to. */
  readonly left?: string | undefined;
  /** What a link named that the story does not have. */
  readonly missed?: Chosen | undefined;
  readonly hidden: ReadonlySet<string>;
  readonly actions: Actions;
  /** The text of a passage that lies beside the story. */
  textOf(passage: SidecarPassage): PassageText | Awaited;
  /** The language of the interface. */
  readonly locale: Locale;
  /** BCP 47: the language in which places are named, where they have a name in it. */
  readonly lang: string;
  /** The names on the basemap in that language, once they are there. */
  readonly basemapNames?: BasemapNames | undefined;
  /** In whose colours the legend's swatches are drawn; all other colours follow `data-theme`. */
  readonly theme: Theme;
  /** The address of the story's folder, ending in a slash; links to downloads and places start with it. */
  readonly base: string;
  /** `text`: links away would come to nothing, so their addresses are shown, and nothing is offered for download. */
  readonly links: 'open' | 'text';
  /** Stands on the page of the chosen place, and is filled by another view. */
  readonly placeSlot?: HTMLElement | undefined;
  /** The level of the reader's first heading, 1 to 5. */
  readonly headingLevel: number;
}

const Context = createContext<ReaderState | undefined>(undefined);
export const ReaderProvider = Context.Provider;

/** The hovered feature, apart from the rest: it changes with each step of the pointer. */
const HoveredContext = createContext<string | undefined>(undefined);
export const HoveredProvider = HoveredContext.Provider;
export const useHovered = () => useContext(HoveredContext);

/** See `ReaderState.left`; apart, since all parts of a long list ask for it. */
const Left = createContext<string | undefined>(undefined);
export const LeftProvider = Left.Provider;
export const useLeft = () => useContext(Left);

/** The box in degrees that the map shows at rest; undefined where there is none, or it has yet to come to rest. */
const Seen = createContext<Bbox | undefined>(undefined);
export const SeenProvider = Seen.Provider;
export const useSeen = () => useContext(Seen);

/** The state that the surrounding `Reader` draws; throws outside one. */
export function useReader(): ReaderState {
  const state = useContext(Context);
  if (!state) throw new Error('useReader: found no Reader around this component; render it inside <Reader>.');
  return state;
}

/** The language of the interface around a component; throws outside a `Reader`. */
export const useLocale = (): Locale => useReader().locale;
