import type { Box } from '../cartography/label.ts';
import type { Theme } from '../cartography/theme.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { APP_SHEETS } from './app-sheet.ts';
import type { Frame } from './frame.ts';

/** What map and reader of a story stand in. */
export interface Stage {
  readonly root: HTMLElement;
  readonly map: HTMLElement;
  /** Places the map, in CSS pixels from the upper left corner of `root`. */
  place(map: Box): void;
}

/** Builds the stage into a frame. Its look stays until `signal` aborts. */
export function makeStage(frame: Frame, theme: Theme, signal: AbortSignal): Stage {
  const root = document.createElement('div');
  root.className = 'am-root am-theme';
  root.dataset.theme = theme;
  const map = document.createElement('div');
  map.className = 'am-map';
  map.part.add('map');
  root.append(map);
  frame.stage.append(root);
  for (const css of APP_SHEETS) adoptSheet(frame.stage, css, signal);
  return {
    root,
    map,
    place([left, top, right, bottom]) {
      map.style.left = `${left}px`;
      map.style.top = `${top}px`;
      map.style.width = `${right - left}px`;
      map.style.height = `${bottom - top}px`;
      for (const [edge, at] of Object.entries({ left, top, right, height: bottom - top }))
        root.style.setProperty(`--am-map-${edge}`, `${at}px`);
    },
  };
}
