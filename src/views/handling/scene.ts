import type { Camera, Point } from '../../cartography/camera.ts';
import { knownMeasure } from '../../cartography/known-widths.ts';
import type { PlacedLabel } from '../../cartography/label.ts';
import { marksOf } from '../../cartography/marks.ts';
import type { Theme } from '../../cartography/theme.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Story } from '../../story/story.ts';
import { reservedBoxes } from '../furniture/reserved.ts';
import { makeMeasure } from '../measure-text.ts';
import { type NamesInView, namesInView } from '../names-in-view.ts';
import type { Scene } from './drawing.ts';
import { nameAt } from './name-at.ts';

/** A scene that knows where its names stand. */
export interface NamedScene extends Scene {
  /** The place whose name stands at a point in CSS pixels, if the names were placed under this camera. */
  named(at: Point, camera: Camera): string | undefined;
}

/** What a drawing in `root` is to show, always as it is now. */
export function makeScene(parts: {
  readonly root: HTMLElement;
  readonly story: Story;
  readonly selection: Selection;
  look(): { readonly theme: Theme; readonly lang: string; readonly cooperative: boolean };
  /** True away from the opening view. */
  away(): boolean;
}): NamedScene {
  const { root, story, selection } = parts;
  const measure = knownMeasure(story, makeMeasure());
  let last: { readonly view: string; readonly names: NamesInView } | undefined;
  let placed: { readonly camera: string; readonly names: readonly PlacedLabel[] } | undefined;
  return {
    get theme() {
      return parts.look().theme;
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
    get cooperative() {
      return parts.look().cooperative;
    },
    names(camera, size) {
      const { lang } = parts.look();
      const { hidden } = selection;
      const away = parts.away();
      const reserved = reservedBoxes(root);
      const { looked } = selection;
      const view = JSON.stringify([camera, size, lang, [...hidden], reserved, away, looked]);
      if (last?.view !== view)
        last = {
          view,
          names: namesInView(story, { size, camera, lang, measure, hidden, reserved, looked }, away),
        };
      const names = last.names(new Set(marksOf(story, selection.chosen).keys()));
      placed = { camera: JSON.stringify(camera), names };
      return names;
    },
    named: (at, camera) => (placed?.camera === JSON.stringify(camera) ? nameAt(placed.names, at) : undefined),
  };
}
