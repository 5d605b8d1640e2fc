import type { Camera, Point } from '../cartography/camera.ts';
import { emphasisOf } from '../cartography/emphasis.ts';
import { knownMeasure } from '../cartography/known-widths.ts';
import type { PlacedLabel } from '../cartography/label.ts';
import { type NamesInView, namesInView } from '../cartography/names-in-view.ts';
import { makeMeasure } from '../dom/measure-text.ts';
import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import { reservedBoxes } from './controls/reserved.ts';
import type { MapSettings } from './map-settings.ts';
import { nameAt } from './name-at.ts';
import type { MapState } from './renderer.ts';

/** How the map is to look, beside what is chosen. */
interface MapLook extends Pick<MapSettings, 'theme' | 'lang' | 'basemapNames' | 'gestures'> {
  /** True where the opening view is left. */
  readonly moved: boolean;
}

/** A map state that knows where its names stand. */
interface NamedMapState extends MapState {
  update(look: Partial<MapLook>): void;
  /** The place whose name stands at a point in CSS pixels, if the names were placed under this camera. */
  nameAt(at: Point, camera: Camera): string | undefined;
}

/** What a renderer in `root` is to show, always as it is now. */
export function makeMapState(
  root: HTMLElement,
  story: Story,
  selection: Selection,
  first: Omit<MapLook, 'moved'>,
): NamedMapState {
  let look: MapLook = { ...first, moved: false };
  const measure = knownMeasure(story, makeMeasure());
  let last: { readonly view: string; readonly names: NamesInView } | undefined;
  let placed: { readonly camera: string; readonly names: readonly PlacedLabel[] } | undefined;
  return {
    update(next) {
      look = { ...look, ...next };
    },
    get theme() {
      return look.theme;
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
      return look.gestures === 'cooperative';
    },
    names(camera, size) {
      const { lang, basemapNames, moved } = look;
      const { hidden } = selection;
      const reserved = reservedBoxes(root);
      const { looked } = selection;
      const language = basemapNames?.language;
      const view = JSON.stringify([camera, size, lang, language, [...hidden], reserved, moved, looked]);
      if (last?.view !== view)
        last = {
          view,
          names: namesInView(
            story,
            { size, camera, lang, measure, basemapNames, hidden, reserved, looked },
            moved,
          ),
        };
      const names = last.names(new Set(emphasisOf(story, selection.chosen).keys()));
      placed = { camera: JSON.stringify(camera), names };
      return names;
    },
    nameAt: (at, camera) =>
      placed?.camera === JSON.stringify(camera) ? nameAt(placed.names, at) : undefined,
  };
}
