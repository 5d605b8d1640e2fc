import type { Locale } from '../locale/locale.ts';
import type { MapSettings } from '../map/map-settings.ts';
import type { ReaderView } from '../reader/reader-view.tsx';
import type { Story } from '../story/story.ts';
import { languageAround } from './language-around.ts';
import { choiceOf, type Settings } from './settings.ts';

/** What the element's attributes, and the page around it, say to each view. */
interface ViewSettings {
  /** BCP 47: the language of the names. */
  language(): string;
  headingLevel(): number;
  map(isFullscreen: boolean): Omit<MapSettings, 'padding' | 'basemapNames'>;
  reader(): Omit<Parameters<ReaderView['update']>[0], 'basemapNames'>;
}

/** @param paper whether the page is being printed, as a query */
export function makeViewSettings(
  host: HTMLElement,
  story: Story,
  settings: () => Settings,
  paper: MediaQueryList,
  locale: Locale,
): ViewSettings {
  const language = () => languageAround(host) ?? story.about.language;
  const headingLevel = () => Number(choiceOf(host, 'heading-level'));
  return {
    language,
    headingLevel,
    map(isFullscreen) {
      const { theme, gestures, interactive, controls } = settings();
      return {
        theme,
        lang: language(),
        // On the full screen there is no page that could scroll.
        gestures: isFullscreen ? 'greedy' : gestures,
        hasButtons: interactive && controls === 'full',
        isFullscreen,
      };
    },
    reader: () => ({
      locale,
      // Its swatches are drawn in the colours of a theme, and paper is light.
      theme: paper.matches ? 'light' : settings().theme,
      lang: language(),
      headingLevel: headingLevel(),
    }),
  };
}
