import type { Box } from '../cartography/label.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import type { Locale } from '../locale/locale.ts';
import { APP_SHEETS } from './app-sheet.ts';
import type { Shadow } from './shadow.ts';
import { makeSkipLink } from './skip-link.ts';
import { applyTextSize } from './text-size.ts';

/** What the views of a story stand in. */
export interface Containers {
  readonly root: HTMLElement;
  readonly map: HTMLElement;
  /** What is printed in the map's place. */
  readonly paper: HTMLElement;
  /** What names a still map, whose drawing is inert, for a screen reader. */
  readonly still: HTMLElement;
  /** Places the map, in CSS pixels from the upper left corner of `root`. */
  placeMap(box: Box): void;
  remove(): void;
}

/** Builds the containers into the element's shadow; their look stays until `signal` aborts. */
export function makeContainers(shadow: Shadow, locale: Locale, signal: AbortSignal): Containers {
  const root = division('am-root am-theme');
  const [map, paper, still] = [division('am-map'), division('am-paper'), division('am-still')];
  map.part.add('map');
  root.append(paper, map);
  makeSkipLink(root, locale);
  root.lang = locale.language;
  root.dir = locale.direction;
  shadow.container.append(root, still);
  for (const css of APP_SHEETS) adoptSheet(shadow.container, css, signal);
  applyTextSize(root);
  return {
    root,
    map,
    paper,
    still,
    placeMap([left, top, right, bottom]) {
      map.style.left = `${left}px`;
      map.style.top = `${top}px`;
      map.style.width = `${right - left}px`;
      map.style.height = `${bottom - top}px`;
      for (const [edge, at] of Object.entries({ left, top, right, height: bottom - top }))
        root.style.setProperty(`--am-map-${edge}`, `${at}px`);
    },
    remove() {
      root.remove();
      still.remove();
    },
  };
}

function division(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}
