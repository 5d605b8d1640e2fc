import { adoptSheet } from '../dom/adopt-sheet.ts';
import { drawStillPicture } from '../map/svg/interactive/still-picture.ts';
import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';

/** CSS pixels of the picture's width: what A4 and Letter leave between their usual margins, and less on a narrow page. */
const WIDEST = 640;
/** Narrower than this it is taller than wide. */
const NARROW = 480;

/**
 * Puts a picture of what is chosen in the poster's place while the page is printed; where nothing is chosen, the
 * poster, which is the opening view, stays.
 * @param root what map and reader stand in
 * @param lang BCP 47: the language of the names
 */
export function showChosenOnPaper(
  root: HTMLElement,
  story: Story,
  selection: Selection,
  lang: () => string,
  signal: AbortSignal,
): void {
  let clear: (() => void) | undefined;
  const begin = () => {
    const { feature, passage } = selection.chosen;
    if (clear || (feature === undefined && passage === undefined)) return;
    const leaving = new AbortController();
    const host = document.createElement('div');
    host.className = 'am-paper';
    root.prepend(host);
    const width = Math.min(WIDEST, Math.max(1, root.clientWidth));
    const height = Math.round(width < NARROW ? (width * 5) / 4 : (width * 5) / 8);
    const picture = drawStillPicture(host, story, selection, lang(), { width, height });
    adoptSheet(root, '@media print { slot, .am-poster { display: none !important; } }', leaving.signal);
    clear = () => {
      leaving.abort();
      picture.remove();
      host.remove();
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
}
