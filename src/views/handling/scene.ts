import type { Camera } from '../../cartography/camera.ts';
import type { Theme } from '../../cartography/theme.ts';
import type { Selection } from '../../selection/selection.ts';
import { reservedBoxes } from '../furniture/reserved.ts';
import type { Scene } from './drawing.ts';

/** What a drawing in `root` is to show, always as it is now. */
export function makeScene(parts: {
  readonly root: HTMLElement;
  readonly selection: Selection;
  look(): { readonly theme: Theme; readonly lang: string };
  away(): boolean;
  opening(): Camera;
}): Scene {
  const { root, selection } = parts;
  return {
    get theme() {
      return parts.look().theme;
    },
    get lang() {
      return parts.look().lang;
    },
    get chosen() {
      return selection.chosen;
    },
    get pointed() {
      return selection.pointed;
    },
    get hidden() {
      return selection.hidden;
    },
    get away() {
      return parts.away();
    },
    get opening() {
      return parts.opening();
    },
    get reserved() {
      return reservedBoxes(root);
    },
  };
}
