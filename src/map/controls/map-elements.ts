import type { Size } from '../../cartography/camera.ts';
import type { Padding } from '../../cartography/padding.ts';
import type { Locale } from '../../locale/locale.ts';

/** The id, within a shadow root, of what explains a map's keys; what takes the keyboard is described by it. */
export const KEYS_ID = 'am-map-keys';

/** The parts of the page in which a map lives, one inside the other. */
export interface MapElements {
  readonly root: HTMLElement;
  /** What of the map nothing else covers: scale, buttons, credit and chooser are arranged in it. */
  readonly free: HTMLElement;
  /** Where the story is drawn: in all of the root. */
  readonly canvas: HTMLElement;
  /** Above it: buttons, credit, chooser. */
  readonly overlay: HTMLElement;
  /** In CSS pixels; without size, as in a closed part of the page, it counts as one pixel until it opens. */
  size(): Size;
  isShown(): boolean;
}

/**
 * Builds the parts inside `host`; removing the root leaves nothing of them. The canvas is within what the overlay is
 * arranged in, so that this lies under it: nothing over the canvas then has to let clicks through, and what the page
 * says of `pointer-events` reaches all of it.
 */
export function makeMapElements(host: HTMLElement, locale: Locale): MapElements {
  const root = division('am-map-root');
  const elements: MapElements = {
    root,
    free: division('am-map-free'),
    canvas: division('am-map-canvas'),
    overlay: division('am-map-overlay'),
    size: () => ({ width: root.clientWidth || 1, height: root.clientHeight || 1 }),
    isShown: () => root.clientWidth > 0 && root.clientHeight > 0,
  };
  const keys = document.createElement('p');
  keys.id = KEYS_ID;
  keys.hidden = true;
  keys.textContent = locale.say('map.keys');
  elements.free.append(keys, elements.canvas, elements.overlay);
  root.append(elements.free);
  host.append(root);
  return elements;
}

/** Arranges scale, buttons, credit and chooser within a padding of the map; the canvas goes on under what covers it. */
export function applyPadding({ root }: MapElements, { top, right, bottom, left }: Padding): void {
  const inset = (by: 1 | -1) => [top, right, bottom, left].map((edge) => `${by * edge}px`).join(' ');
  root.toggleAttribute('data-covered', bottom > 0);
  root.style.setProperty('--am-map-padding', inset(1));
  root.style.setProperty('--am-map-outset', inset(-1));
}

function division(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}
