import type { MapSettings } from '../map/map-settings.ts';
import type { ReaderView } from '../reader/reader-view.tsx';
import type { Settings } from './settings.ts';

/** What the settings are to the map. */
export function mapSettings(
  { theme, lang, gestures, interactive, controls }: Settings,
  isFullscreen: boolean,
): Omit<MapSettings, 'padding' | 'basemapNames'> {
  return {
    theme,
    lang,
    // On the full screen there is no page that could scroll.
    gestures: isFullscreen ? 'greedy' : gestures,
    interactive,
    hasButtons: interactive && controls === 'full',
    isFullscreen,
  };
}

/**
 * What the settings are to the reader.
 * @param isPrinted its swatches are drawn in the colours of a theme, and paper is light
 */
export function readerSettings(
  { theme, lang, headingLevel }: Settings,
  isPrinted: boolean,
): Omit<Parameters<ReaderView['update']>[0], 'basemapNames'> {
  return { theme: isPrinted ? 'light' : theme, lang, headingLevel };
}
