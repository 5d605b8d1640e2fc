import type { Camera, Point, Size } from '../cartography/camera.ts';
import { emphasisOf } from '../cartography/emphasis.ts';
import { knownMeasure } from '../cartography/known-widths.ts';
import type { PlacedLabel } from '../cartography/label.ts';
import { type NamesInView, namesInView } from '../cartography/names-in-view.ts';
import { makeMeasure } from '../dom/measure-text.ts';
import type { Locale } from '../locale/locale.ts';
import type { Selection } from '../selection/selection.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { reservedBoxes } from './controls/reserved.ts';
import type { MapSettings } from './map-settings.ts';
import { nameAt } from './name-at.ts';
import type { MapState } from './renderer.ts';

/** A map state that knows where its names stand. */
interface NamedMapState extends MapState {
  /** Takes over finer shapes. Names that stand do not move by it: they know of it once the view is another. */
  refine(story: Story): void;
  /** The place whose name stands at a point in CSS pixels, if the names were placed under this camera. */
  nameAt(at: Point, camera: Camera): string | undefined;
}

/**
 * What a renderer in `root` is to show, always as it is now.
 * @param moved whether the opening view is left
 */
export function makeMapState(
  root: HTMLElement,
  story: Story,
  selection: Selection,
  locale: Locale,
  settings: () => Pick<MapSettings, 'theme' | 'lang' | 'basemapNames' | 'gestures'>,
  moved: () => boolean,
): NamedMapState {
  let refined: Story | undefined;
  /** By what shapes names were placed last, and in which view. */
  let shaped: { readonly view: string; readonly by: Story } | undefined;
  /** In the opening view they stand as in the poster. */
  const shapesFor = (view: string, moved: boolean) => {
    if (shaped?.view !== view) shaped = { view, by: (moved && refined) || story };
    return shaped.by;
  };
  const measure = knownMeasure(story, makeMeasure());
  let last: { readonly view: string; readonly names: NamesInView } | undefined;
  let placed: { readonly camera: string; readonly names: readonly PlacedLabel[] } | undefined;
  return {
    refine(next) {
      refined = next;
    },
    get refined() {
      return refined;
    },
    get theme() {
      return settings().theme;
    },
    get emphasis() {
      return emphasisOf(story, selection);
    },
    get hovered() {
      return hoveredPlace(refined ?? story, selection);
    },
    get hidden() {
      return selection.hidden;
    },
    get cooperative() {
      return settings().gestures === 'cooperative';
    },
    names(camera, size) {
      const { lang, basemapNames } = settings();
      const { hidden } = selection;
      const away = moved();
      const shapes = shapesFor(viewKey(camera, size, away), away);
      const reserved = reservedBoxes(root);
      const { looked } = selection;
      const language = basemapNames?.language;
      const view = JSON.stringify([camera, size, lang, language, [...hidden], reserved, away, looked]);
      if (last?.view !== view)
        last = {
          view,
          names: namesInView(
            shapes,
            { size, camera, lang, measure, locale, basemapNames, hidden, reserved, looked },
            away,
          ),
        };
      const names = last.names(new Set(emphasisOf(story, selection).keys()));
      placed = { camera: JSON.stringify(camera), names };
      return names;
    },
    nameAt: (at, camera) =>
      placed?.camera === JSON.stringify(camera) ? nameAt(placed.names, at) : undefined,
  };
}

function hoveredPlace(story: Story, { hovered, hidden }: Selection): Place | undefined {
  const place = hovered === undefined ? undefined : story.places.get(hovered);
  return place && !hidden.has(place.layer) ? place : undefined;
}

/** The same for cameras that differ by a fraction of a pixel, as two renderers' do. */
function viewKey({ center, zoom }: Camera, { width, height }: Size, moved: boolean): string {
  const [lng, lat] = center;
  return [lng.toFixed(4), lat.toFixed(4), zoom.toFixed(3), width, height, moved].join();
}
