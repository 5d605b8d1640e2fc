import type { Size } from '../cartography/camera.ts';
import type { Padding } from '../cartography/padding.ts';
import type { Locale } from '../locale/locale.ts';
import { type Arrangement, LEAST_HEIGHT } from './arrangement.ts';
import { belowWindow } from './below-window.ts';
import { makeDragHandle } from './drag-handle.ts';
import { makePanelElements } from './panel-elements.ts';
import { panelPadding, sideWidth } from './panel-padding.ts';
import { belowOfSheet, type Stop, sheetHeights } from './sheet-heights.ts';
import { makeSheetSlide } from './sheet-slide.ts';

const STOPS: readonly Stop[] = ['down', 'half', 'full'];

/** Pixels of width of a low map under which the button that opens the panel is short, and stands under the story. */
const NARROW = 400;

/** What the reader stands in: beside the map, or a sheet under or over it, or a panel over its side. */
export interface Panel {
  /** Where the reader goes. */
  readonly content: HTMLElement;
  /** To be called after each change of the element's size. */
  arrange(arrangement: Arrangement, size: Size): void;
  /**
   * Opens a panel that is closed, raises a sheet that is down, and lowers one that was up for the search; over a map
   * that is too low for both it stays closed.
   */
  expand(): void;
  /** True where what the reader chooses is to be read on the full screen. */
  readonly low: boolean;
  /** Lets a sheet under the map down again that has risen: all of the map is to be seen. */
  collapse(): void;
  /** Lowers a sheet that hides more than half of the map, because something else than a choice is to be seen there. */
  clear(): void;
  remove(): void;
}

/**
 * Builds the panel into `root`, after the map.
 * @param title the story's, which sets the panel apart from others on the page
 * @param onPadding told what of the map the panel hides
 * @param fill shows map and panel on the full screen; undefined where that cannot be had
 */
export function makePanel(
  root: HTMLElement,
  title: string,
  locale: Locale,
  onPadding: (padding: Padding) => void,
  fill: (() => void) | undefined,
): Panel {
  let { map, reader, low }: Arrangement = { map: [0, 0, 0, 0], reader: 'beside', low: false };
  let { width, height }: Size = { width: 0, height: 0 };
  let stop: Stop = 'down';
  /** CSS pixels of a sheet that lie below the window: it is raised by so much more. */
  let below = 0;
  /** True while a sheet is up for the search alone, whose list needs the room. */
  let searching = false;
  /** True while a sheet is up by `expand`, and not because the reader pulled it. */
  let expanded = false;
  /** True from a press on the button that opens until the full screen shows what it has opened. */
  let wantsFocus = false;
  const leaving = new AbortController();
  const { signal } = leaving;

  const elements = makePanelElements(root, title, locale);
  const { panel, handle, close, open, content } = elements;
  const sheet = makeSheetSlide(panel);

  const isBeside = () => reader === 'beside' || reader === 'beside-left';
  const isOver = () => reader === 'over-side' || reader === 'over-sheet';
  const isSheet = () => reader === 'under' || reader === 'over-sheet';
  const room = () => ({ map, reader, low, width, height });
  const heightOf = (at: Stop) => sheetHeights(room(), below)[at];
  const measureBelow = () => (isSheet() ? belowOfSheet(room(), belowWindow(root)) : 0);
  const settle = (next: Stop) => {
    stop = next;
    const [left, top, right, bottom] = map;
    panel.hidden = isOver() && stop === 'down';
    open.hidden = !panel.hidden;
    // The button that was pressed is gone: what it opened has the focus.
    if (wantsFocus && !low && !panel.hidden) {
      wantsFocus = false;
      (isSheet() ? handle : close).focus();
    }
    const isSmall = bottom - top < LEAST_HEIGHT && right - left < NARROW;
    open.textContent = locale.say(isSmall ? 'panel.open.short' : 'panel.open');
    open.classList.toggle('am-small', isSmall);
    sheet.slideTo(heightOf(stop), isSheet() && !panel.hidden);
    panel.style.setProperty('--am-side', `${sideWidth(map)}px`);
    panel.style.setProperty('--am-below', `${below}px`);
    panel.style.setProperty('--am-floor', `${reader === 'over-sheet' ? height - bottom : 0}px`);
    handle.setAttribute('aria-expanded', String(stop !== 'down'));
    handle.setAttribute('aria-label', locale.say(stop === 'full' ? 'sheet.lower' : 'sheet.raise'));
    onPadding(panelPadding(room(), stop, below, locale.direction));
  };

  const move = (next: Stop) => {
    searching = false;
    expanded = false;
    below = measureBelow();
    settle(next);
  };

  const follow = (next: number) => {
    if (next === below) return;
    below = next;
    settle(stop);
  };
  // Once scrolled into the window, the sheet covers no more of the map than before; only a choice raises it.
  document.addEventListener(
    'scrollend',
    () => {
      if (below > 0 && stop !== 'down') follow(Math.min(below, measureBelow()));
    },
    { capture: true, signal },
  );

  makeDragHandle(
    handle,
    {
      height: () => sheet.height,
      dragged(to) {
        const full = heightOf('full');
        sheet.dragTo(Math.max(heightOf('down'), Math.min(full, to)), full);
      },
      released(at) {
        const distance = (to: Stop) => Math.abs(heightOf(to) - at);
        move(STOPS.reduce((best, to) => (distance(to) < distance(best) ? to : best)));
      },
      pressed: () => move(stop === 'down' ? 'half' : stop === 'half' ? 'full' : 'down'),
    },
    signal,
  );
  content.addEventListener(
    'focusin',
    ({ target }) => {
      if (!isSheet() || stop === 'full' || !(target as Element).matches('[role="combobox"]')) return;
      searching = true;
      settle('full');
    },
    { signal },
  );
  open.addEventListener(
    'click',
    () => {
      if (low && fill) {
        stop = 'half';
        wantsFocus = true;
        return fill();
      }
      move('half');
      close.focus();
    },
    { signal },
  );
  const shut = () => {
    move('down');
    open.focus();
  };
  close.addEventListener('click', shut, { signal });
  const hasFocus = () => panel.contains((root.getRootNode() as Document | ShadowRoot).activeElement);
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBeside() || stop === 'down') return;
      event.preventDefault();
      event.stopPropagation();
      if (isOver() && hasFocus()) shut();
      else move('down');
    },
    { signal },
  );

  return {
    content,
    arrange(arrangement, size) {
      ({ map, reader, low } = arrangement);
      low &&= fill !== undefined;
      ({ width, height } = size);
      root.dataset.layout = reader;
      // Of another size it is another sheet.
      sheet.reset();
      below = measureBelow();
      settle(low && isOver() ? 'down' : stop);
    },
    get low() {
      return low;
    },
    expand() {
      if (low && isOver()) return;
      if (isBeside()) return;
      if (stop === 'down' || searching) {
        move('half');
        expanded = true;
        return;
      }
      follow(measureBelow());
    },
    collapse() {
      // A panel over the map would be gone, and the list with it that the reader asks for.
      if (expanded && reader === 'under') move('down');
    },
    clear() {
      if (isSheet() && stop === 'full') move('half');
    },
    remove() {
      leaving.abort();
      delete root.dataset.layout;
      elements.remove();
    },
  };
}
