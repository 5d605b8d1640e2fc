import type { Camera, Point } from '../cartography/camera.ts';
import { emphasisOf } from '../cartography/emphasis.ts';
import { knownMeasure } from '../cartography/known-widths.ts';
import type { PlacedLabel } from '../cartography/label.ts';
import { type NamesInView, namesInView } from '../cartography/names-in-view.ts';
import type { Theme } from '../cartography/theme.ts';
import { makeMeasure } from '../dom/measure-text.ts';
import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import { reservedBoxes } from './controls/reserved.ts';
import { nameAt } from './name-at.ts';
import type { MapState } from './renderer.ts';

/** A scene that knows where its names stand. */
export interface NamedMapState extends MapState {
  /** The place whose name stands at a point in CSS pixels, if the names were placed under this camera. */
  named(at: Point, camera: Camera): string | undefined;
}

/** What a renderer in `root` is to show, always as it is now. */
export function makeMapState(parts: {
  readonly root: HTMLElement;
  readonly story: Story;
  readonly selection: Selection;
  look(): { readonly theme: Theme; readonly lang: string; readonly cooperative: boolean };
  /** True away from the opening view. */
  away(): boolean;
}): NamedMapState {
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
    get hovered() {
      return selection.hovered;
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
      const names = last.names(new Set(emphasisOf(story, selection.chosen).keys()));
      placed = { camera: JSON.stringify(camera), names };
      return names;
    },
    named: (at, camera) => (placed?.camera === JSON.stringify(camera) ? nameAt(placed.names, at) : undefined),
  };
}
