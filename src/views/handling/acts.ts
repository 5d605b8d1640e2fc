import { type Camera, type Point, type Size, unproject } from '../../cartography/camera.ts';
import { nameIn } from '../../cartography/names.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Place } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { makeTooltip } from '../furniture/tooltip.ts';
import { makeHitTest } from './hit.ts';
import { listenToKeyboard } from './keyboard.ts';

/** CSS pixels within which a line or a point is hit, by a mouse or pen and by a finger. */
const REACH = { fine: 8, coarse: 22 } as const;

/** What the reader does on the map itself: point, press, give up. */
export interface Acts {
  /** What lay under the last press beside the feature that is chosen. */
  readonly others: readonly Place[];
  /** True while the reader's own press changes the choice: the map then stays where it is. */
  readonly pressing: boolean;
  /** Where the last press met the map; undefined where the choice came from the list of others. */
  readonly at: Point | undefined;
  /** See `Heard` for both. */
  pointed(at: Point | undefined): boolean;
  pressed(at: Point, coarse: boolean): void;
  /** Chooses one of the others, which leaves the list; the focus goes back to the map. */
  choose(feature: string): void;
  /** No longer offers the others, by the reader's own wish; the focus goes back to the map. */
  dismiss(): void;
  /** No longer offers the others, because something else was chosen elsewhere. */
  forget(): void;
}

export interface ActsParts {
  readonly root: HTMLElement;
  readonly story: Story;
  readonly selection: Selection;
  /** The place whose name stands at a point, if any. */
  named(at: Point): string | undefined;
  camera(): Camera;
  size(): Size;
  lang(): string;
  /** Gives the map the keyboard. */
  focus(): void;
  /** The reader has chosen a place on the map, while the press that did so still counts as one. */
  onChoose(): void;
  /** `others` has changed. */
  changed(): void;
}

/** Turns what the reader does into wishes; listens to the keyboard until `signal` aborts. */
export function makeActs(parts: ActsParts, signal: AbortSignal): Acts {
  const { root, story, selection } = parts;
  const hitTest = makeHitTest(story.places.values());
  const tooltip = makeTooltip(root);
  let hits: readonly string[] = [];
  let met: Point | undefined;
  let pressing = false;

  const hitsAt = (at: Point, reach: number): string[] => {
    const camera = parts.camera();
    const found = hitTest(unproject(camera, parts.size(), at), camera.zoom, reach, selection.hidden);
    const named = parts.named(at);
    return named === undefined ? found : [named, ...found.filter((id) => id !== named)];
  };
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
  const dismiss = () => {
    forget();
    parts.focus();
  };

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
    get at() {
      return met;
    },
    get pressing() {
      return pressing;
    },
    pointed(at) {
      const feature = at && hitsAt(at, REACH.fine)[0];
      selection.point(feature);
      const place = feature === undefined ? undefined : story.places.get(feature);
      if (!at || !place) {
        tooltip.hide();
        return false;
      }
      const { value, lang } = nameIn(place.name, parts.lang());
      tooltip.show(value, lang, at);
      return true;
    },
    pressed(at, coarse) {
      // Before the tooltip goes: the map's size is known as long as nothing has changed.
      const found = hitsAt(at, coarse ? REACH.coarse : REACH.fine);
      tooltip.hide();
      hits = found;
      met = at;
      choose(found[0]);
      parts.changed();
      if (found.length > 0) parts.onChoose();
    },
    choose(feature) {
      met = undefined;
      choose(feature);
      parts.changed();
      parts.focus();
    },
    dismiss,
    forget,
  };
}
