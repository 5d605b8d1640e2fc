import type { Size } from '../cartography/camera.ts';
import type { Covered } from '../views/handling/follow.ts';
import { say } from '../views/strings.ts';
import type { Arrangement } from './arrangement.ts';
import { makePull } from './pull.ts';

type Stop = 'down' | 'half' | 'full';
const STOPS: readonly Stop[] = ['down', 'half', 'full'];

/** Pixels of the map that stay in view when a sheet is pulled up. */
const SKY = 48;
/** Pixels of height under which half a map is too little to read a sentence on. */
const LOW = 360;
/** Of a panel that opens over the map from its side: as wide as this share of the map, within limits. */
const SIDE = { share: 0.42, least: 300, most: 380 } as const;

/** What the reader stands in: beside the map, or a sheet under or over it, or a panel over its side. */
export interface Panel {
  /** Where the reader goes. */
  readonly content: HTMLElement;
  /** To be called after each change of the element's size. */
  arrange(arrangement: Arrangement, size: Size): void;
  /** Opens a panel that is closed, raises a sheet that is down, and lowers one that was up for the search. */
  rise(): void;
  /** Lets a sheet under the map down again that has risen: all of the map is to be seen. */
  sink(): void;
  /** Lowers a sheet that hides more than half of the map, because something else than a choice is to be seen there. */
  clear(): void;
  remove(): void;
}

/** Builds the panel into `root`, after the map; `covered` hears what of the map it hides. */
export function makePanel(root: HTMLElement, covered: (edges: Covered) => void): Panel {
  let { map, reader }: Arrangement = { map: [0, 0, 0, 0], reader: 'beside' };
  let height = 0;
  let stop: Stop = 'down';
  /** True while a sheet is up for the search alone, whose list needs the room. */
  let searching = false;
  /** True while a sheet is up by `rise`, and not because the reader pulled it. */
  let risen = false;
  const leaving = new AbortController();
  const { signal } = leaving;

  const panel = document.createElement('section');
  panel.className = 'am-panel';
  panel.part.add('panel');
  panel.setAttribute('aria-label', say('reader.label'));
  const handle = button('am-handle');
  const close = button('am-close');
  close.setAttribute('aria-label', say('panel.close'));
  const open = button('am-open');
  open.textContent = say('panel.open');
  open.part.add('button');
  open.dataset.onMap = '';
  const content = document.createElement('div');
  content.className = 'am-panel-content';
  panel.append(handle, close, content);
  root.append(open, panel);

  const isBeside = () => reader === 'beside' || reader === 'beside-left';
  const isSheet = () => reader === 'under' || reader === 'over-sheet';
  const heightOf = (at: Stop) => {
    const [, top, , bottom] = map;
    const floor = reader === 'under' ? height : bottom;
    const least = reader === 'under' ? height - bottom : 0;
    const middle = least + Math.floor((bottom - top) / 2);
    const full = Math.max(middle, floor - top - SKY);
    return { down: least, half: height < LOW ? full : middle, full }[at];
  };
  const settle = (next: Stop) => {
    stop = next;
    delete panel.dataset.dragged;
    const [left, , right, bottom] = map;
    const over = reader === 'over-side' || reader === 'over-sheet';
    const side = Math.round(
      Math.min(right - left, SIDE.most, Math.max(SIDE.least, (right - left) * SIDE.share)),
    );
    panel.hidden = over && stop === 'down';
    open.hidden = !panel.hidden;
    panel.style.setProperty('--am-sheet', `${heightOf(stop)}px`);
    panel.style.setProperty('--am-side', `${side}px`);
    panel.style.setProperty('--am-floor', `${reader === 'over-sheet' ? height - bottom : 0}px`);
    handle.setAttribute('aria-expanded', String(stop !== 'down'));
    handle.setAttribute('aria-label', say(stop === 'full' ? 'sheet.lower' : 'sheet.raise'));
    covered({
      bottom: isSheet() ? Math.min(heightOf(stop), heightOf('half')) - heightOf('down') : 0,
      right: reader === 'over-side' && !panel.hidden ? side : 0,
    });
  };

  const move = (next: Stop) => {
    searching = false;
    risen = false;
    settle(next);
  };

  makePull(
    handle,
    {
      height: () => panel.clientHeight,
      pulled(to) {
        panel.dataset.dragged = '';
        panel.style.setProperty(
          '--am-sheet',
          `${Math.max(heightOf('down'), Math.min(heightOf('full'), to))}px`,
        );
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
      move('half');
      close.focus();
    },
    { signal },
  );
  close.addEventListener(
    'click',
    () => {
      move('down');
      open.focus();
    },
    { signal },
  );

  return {
    content,
    arrange(arrangement, size) {
      ({ map, reader } = arrangement);
      ({ height } = size);
      root.dataset.layout = reader;
      settle(stop);
    },
    rise() {
      if (isBeside() || (stop !== 'down' && !searching)) return;
      move('half');
      risen = true;
    },
    sink() {
      // A panel over the map would be gone, and the list with it that the reader asks for.
      if (risen && reader === 'under') move('down');
    },
    clear() {
      if (isSheet() && stop === 'full') move('half');
    },
    remove() {
      leaving.abort();
      delete root.dataset.layout;
      panel.remove();
      open.remove();
    },
  };
}

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  return made;
}
