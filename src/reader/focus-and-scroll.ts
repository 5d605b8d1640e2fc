import { afterPaint } from '../dom/after-paint.ts';
import { bringIntoView } from '../dom/bring-into-view.ts';
import { topWithin } from '../dom/local-coordinates.ts';
import type { Chosen } from '../selection/selection.ts';
import { PAGE_HEADING } from './heading.tsx';
import { ROW_PLACE } from './layer-list.tsx';
import { PASSAGE_ID } from './quotation.tsx';
import { makeScrollAnchor } from './scroll-anchor.ts';

/** Keeps focus and scroll where the reader looks, while the page under them changes. */
interface FocusAndScroll {
  /** Redraws for a selection: scrolls to what is new, and never loses a focus that was inside. */
  keep(chosen: Chosen, redraw: () => void): void;
  /** Acts for the reader: if that opens another page, the focus moves to its heading. */
  lead(change: () => void): void;
  /** Leaves what is chosen, as the reader asks; the focus moves to where that was chosen, or else to the heading. */
  leave(chosen: Chosen, change: () => void): void;
  /** Shows the top of the list of places; what is read of a chosen place or passage stays where it is. */
  rest(): void;
}

/** Keeps both within `host`, in which the reader is drawn until `signal` aborts. */
export function makeFocusAndScroll(host: HTMLElement, signal: AbortSignal): FocusAndScroll {
  let page: string | undefined;
  let passage: string | undefined;
  // Kept, since reading the scroll position forces a layout.
  let isScrolled = false;
  // Scroll events come a frame late: the first on a new page belongs to the previous one.
  let isNew = false;
  const anchor = makeScrollAnchor(host, signal);
  host.addEventListener(
    'scroll',
    ({ target }) => {
      const element = target as Element;
      if (!element.matches('.am-reader')) return;
      if (isNew) element.scrollTop = 0;
      isScrolled = element.scrollTop > 0;
    },
    { capture: true, passive: true, signal },
  );

  const focused = () => {
    const { activeElement } = host.getRootNode() as Document | ShadowRoot;
    return host.contains(activeElement) ? activeElement : null;
  };
  const toHeading = () =>
    host.querySelector<HTMLElement>(`[${PAGE_HEADING}]`)?.focus({ preventScroll: true });

  return {
    keep(chosen, redraw) {
      const before = focused();
      const next = pageOf(chosen);
      if (next !== page && isScrolled) scrollToTop(host);
      if (next !== page || chosen.passage !== passage) anchor.release();
      if (next !== page) {
        isNew = true;
        afterPaint(() => {
          isNew = false;
        }, signal);
      }
      redraw();
      if (before && !focused()) toHeading();
      const to = chosen.feature === undefined ? undefined : chosen.passage;
      if (to !== undefined && (next !== page || to !== passage)) {
        const scroll = () => scrollToPassage(host, to);
        scroll();
        const scroller = host.querySelector('.am-reader');
        if (scroller) anchor.hold(scroller, scroll);
        isScrolled = true;
        isNew = false;
      }
      page = next;
      passage = chosen.passage;
    },
    lead(change) {
      const from = page;
      change();
      if (page !== from) toHeading();
    },
    leave({ feature }, change) {
      const from = page;
      change();
      if (page === from) return;
      const row = feature === undefined ? host.querySelector<HTMLElement>('.am-start') : rowOf(host, feature);
      if (!row) return toHeading();
      const folded = row.closest('details');
      if (folded) folded.open = true;
      row.focus({ preventScroll: true });
      isScrolled = true;
      isNew = false;
      const scroller = host.querySelector<HTMLElement>('.am-reader');
      if (!scroller) return;
      const show = () => bringIntoView(scroller, row, scroller.querySelector<HTMLElement>('.am-bar'));
      show();
      anchor.hold(scroller, show);
    },
    rest() {
      if (page === '' && isScrolled) scrollToTop(host);
    },
  };
}

/** Two selections with the same page differ only in what is marked on it. */
function pageOf({ feature, passage }: Chosen): string {
  if (feature !== undefined) return `feature ${feature}`;
  return passage === undefined ? '' : `passage ${passage}`;
}

/** The link to a place in the list of all. */
function rowOf(host: HTMLElement, feature: string): HTMLElement | null {
  const rows = [...host.querySelectorAll(`[${ROW_PLACE}]`)];
  const row = rows.find((one) => one.getAttribute(ROW_PLACE) === feature);
  return row?.querySelector('a') ?? null;
}

function scrollToTop(host: HTMLElement): void {
  const scroller = host.querySelector('.am-reader');
  if (scroller) scroller.scrollTop = 0;
}

/** Pixels kept free above a passage that is scrolled to, so that its frame is seen to begin. */
const ABOVE = 16;

/** Scrolls the reader alone: `scrollIntoView` would move the host's page too. */
function scrollToPassage(host: HTMLElement, passage: string): void {
  const scroller = host.querySelector<HTMLElement>('.am-reader');
  const bar = host.querySelector<HTMLElement>('.am-bar');
  const quotation = [...host.querySelectorAll<HTMLElement>(`[${PASSAGE_ID}]`)].find(
    (element) => element.getAttribute(PASSAGE_ID) === passage,
  );
  if (!scroller || !bar || !quotation) return;
  scroller.scrollTop += topWithin(scroller, quotation) - topWithin(scroller, bar) - bar.offsetHeight - ABOVE;
}
