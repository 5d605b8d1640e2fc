import type { Map as MapLibreMap } from 'maplibre-gl';
import { nameIn } from '../../cartography/names.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { makeHitTest } from './hit.ts';
import { listenToKeyboard } from './keyboard.ts';
import { listenToPointer } from './pointer.ts';
import { makeTooltip } from './tooltip.ts';

/** What the reader does on the map itself: point, press, give up. */
export interface Acts {
  /** What lay under the last press beside the feature that is chosen. */
  readonly others: readonly Place[];
  /** True while the reader's own press changes the choice: the map then stays where it is. */
  readonly pressing: boolean;
  /** Chooses one of the others, which leaves the list; the focus goes back to the map. */
  choose(feature: string): void;
  /** No longer offers the others, by the reader's own wish; the focus goes back to the map. */
  dismiss(): void;
  /** No longer offers the others, because something else was chosen elsewhere. */
  forget(): void;
}

export interface ActsParts {
  readonly map: MapLibreMap;
  readonly root: HTMLElement;
  readonly story: Story;
  readonly selection: Selection;
  /** The place whose name stands at a point, if any. */
  named(point: readonly [x: number, y: number]): string | undefined;
  lang(): string;
  /** `others` has changed. */
  changed(): void;
}

/** Listens to pointer and keyboard until `signal` aborts. */
export function listenToReader(parts: ActsParts, signal: AbortSignal): Acts {
  const { map, root, story, selection } = parts;
  const hitTest = makeHitTest(story.places.values());
  const tooltip = makeTooltip(root);
  let hits: readonly string[] = [];
  let pressing = false;

  const others = () =>
    hits.flatMap((id) => (id === selection.chosen.feature ? [] : (story.places.get(id) ?? [])));
  const choose = (feature: string | undefined) => {
    pressing = true;
    selection.choose(feature === undefined ? {} : { feature });
    pressing = false;
  };
  const forget = () => {
    hits = [];
    parts.changed();
  };

  const refocus = () => map.getCanvas().focus({ preventScroll: true });
  const dismiss = () => {
    forget();
    refocus();
  };

  listenToPointer(
    map,
    {
      hits(at, point, reach) {
        const found = hitTest(at, map.getZoom(), reach, selection.hidden);
        const named = parts.named(point);
        return named === undefined ? found : [named, ...found.filter((id) => id !== named)];
      },
      point(feature, at) {
        selection.point(feature);
        const place = feature === undefined ? undefined : story.places.get(feature);
        if (!place) return tooltip.hide();
        const { value, lang } = nameIn(place, parts.lang());
        tooltip.show(value, lang, at);
      },
      press(found) {
        tooltip.hide();
        hits = found;
        choose(found[0]);
        parts.changed();
      },
    },
    signal,
  );
  listenToKeyboard(
    root,
    () => {
      const { feature, passage } = selection.chosen;
      if (others().length > 0) dismiss();
      else if (feature === undefined && passage === undefined) return false;
      else choose(undefined);
      return true;
    },
    signal,
  );

  return {
    get others() {
      return others();
    },
    get pressing() {
      return pressing;
    },
    choose(feature) {
      choose(feature);
      parts.changed();
      refocus();
    },
    dismiss,
    forget,
  };
}
