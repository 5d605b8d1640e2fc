import { adoptSheet } from '../dom/adopt-sheet.ts';
import type { Locale } from '../locale/locale.ts';
import { drawStillPicture } from '../map/svg/interactive/still-picture.ts';
import type { View } from '../selection/view.ts';

/** CSS pixels of the picture's width: what A4 and Letter leave between their usual margins, and less on a narrow page. */
const WIDEST = 640;
/** Narrower than this it is taller than wide. */
const NARROW = 480;

/**
 * Draws what is chosen while the page is printed, in the poster's place; where nothing is chosen, the poster, which is
 * the opening view, stays.
 * @param lang BCP 47: the language of the names
 * @param room CSS pixels of width that there are
 */
export function makePaperView(lang: () => string, locale: Locale, room: () => number): View {
  let leaving = new AbortController();
  return {
    attach(host, story, selection) {
      leaving = new AbortController();
      const { signal } = leaving;
      let clear: (() => void) | undefined;
      const begin = () => {
        const { feature, passage } = selection.chosen;
        if (clear || (feature === undefined && passage === undefined)) return;
        const printed = new AbortController();
        const width = Math.min(WIDEST, Math.max(1, room()));
        const height = Math.round(width < NARROW ? (width * 5) / 4 : (width * 5) / 8);
        const picture = drawStillPicture(host, story, selection, lang(), locale, { width, height });
        adoptSheet(host, '@media print { slot, .am-poster { display: none !important; } }', printed.signal);
        clear = () => {
          printed.abort();
          picture.remove();
        };
      };
      const end = () => {
        clear?.();
        clear = undefined;
      };
      addEventListener('beforeprint', begin, { signal });
      addEventListener('afterprint', end, { signal });
      // Not every browser, and no preview for print, tells by these events.
      const paper = matchMedia('print');
      paper.addEventListener('change', () => (paper.matches ? begin() : end()), { signal });
      signal.addEventListener('abort', end);
    },
    remove: () => leaving.abort(),
  };
}
