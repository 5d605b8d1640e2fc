import { say } from '../views/strings.ts';

type Stop = 'peek' | 'half' | 'full';
const STOPS: readonly Stop[] = ['peek', 'half', 'full'];

/** Pixels of the reader that stand under the map at least when the sheet is down: its handle and one row. */
const LEAST_PEEK = 92;
/** The map is no taller than this, in its widths, and the sheet no taller than that share, so that both are of use. */
const TALLEST_MAP = 1.5;
const GREATEST_PEEK_SHARE = 0.4;
/** Pixels of the map that stay in view when the sheet is pulled up. */
const SKY = 48;
/** A drag shorter than this, in pixels, is a press. */
const PRESS = 6;

/** A panel that a narrow element's reader stands in: down, over half of the map, or pulled up. */
export interface Sheet {
  /** Drags and, pressed or by keyboard, steps the sheet. It belongs first in the panel. */
  readonly handle: HTMLElement;
  /** Tells whether the panel is a sheet at all, after each change of size. */
  arrange(active: boolean): void;
  /** Raises a sheet that is down over half of the map. */
  rise(): void;
  remove(): void;
}

/** `covered` hears how many pixels of the map's lower part the sheet hides. */
export function makeSheet(root: HTMLElement, panel: HTMLElement, covered: (pixels: number) => void): Sheet {
  let active = false;
  let stop: Stop = 'peek';
  let drag: { from: number; height: number } | undefined;
  let dragged = false;
  const leaving = new AbortController();
  const { signal } = leaving;

  const handle = document.createElement('button');
  handle.type = 'button';
  handle.className = 'am-handle';

  const peek = () => {
    const { clientWidth: width, clientHeight: height } = root;
    return Math.max(
      LEAST_PEEK,
      Math.round(Math.min(height - width * TALLEST_MAP, height * GREATEST_PEEK_SHARE)),
    );
  };
  const heightOf = (at: Stop) => {
    const least = peek();
    const half = least + Math.floor((root.clientHeight - least) / 2);
    return { peek: least, half, full: Math.max(half, root.clientHeight - SKY) }[at];
  };

  const settle = (next: Stop) => {
    stop = next;
    delete panel.dataset.dragged;
    root.style.setProperty('--am-peek', `${peek()}px`);
    panel.style.setProperty('--am-sheet', `${heightOf(stop)}px`);
    handle.setAttribute('aria-expanded', String(stop !== 'peek'));
    handle.setAttribute('aria-label', say(stop === 'full' ? 'sheet.lower' : 'sheet.raise'));
    covered(active ? Math.min(heightOf(stop), heightOf('half')) - peek() : 0);
  };

  handle.addEventListener(
    'pointerdown',
    (event) => {
      drag = { from: event.clientY, height: panel.clientHeight };
      dragged = false;
      handle.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (!drag) return;
      const up = drag.from - event.clientY;
      if (Math.abs(up) > PRESS) dragged = true;
      if (!dragged) return;
      panel.dataset.dragged = '';
      const height = Math.max(peek(), Math.min(heightOf('full'), drag.height + up));
      panel.style.setProperty('--am-sheet', `${height}px`);
    },
    { signal },
  );
  const release = () => {
    if (!drag) return;
    drag = undefined;
    if (!dragged) return;
    const height = panel.clientHeight;
    const distance = (at: Stop) => Math.abs(heightOf(at) - height);
    settle(STOPS.reduce((best, at) => (distance(at) < distance(best) ? at : best)));
  };
  handle.addEventListener('pointerup', release, { signal });
  handle.addEventListener('pointercancel', release, { signal });
  handle.addEventListener(
    'click',
    () => {
      // The click that ends a drag is none of the reader's.
      if (dragged) dragged = false;
      else settle(stop === 'peek' ? 'half' : stop === 'half' ? 'full' : 'peek');
    },
    { signal },
  );

  return {
    handle,
    arrange(now) {
      active = now;
      settle(stop);
    },
    rise() {
      if (active && stop === 'peek') settle('half');
    },
    remove: () => leaving.abort(),
  };
}
