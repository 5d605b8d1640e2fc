import { type Camera, type Point, type Size, unproject } from '../cartography/camera.ts';
import { nameIn } from '../cartography/names.ts';
import { afterPaint } from '../dom/after-paint.ts';
import type { Announce } from '../dom/announcer.ts';
import { say } from '../locale/english.ts';
import type { Selection } from '../selection/selection.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { makeTooltip } from './controls/tooltip.ts';
import { makeHitTest } from './hit.ts';
import { listenToKeyboard } from './keyboard.ts';
import { type Pick, pickFrom } from './pick.ts';

/** CSS pixels within which a line or a point is hit, by a mouse or pen and by a finger. */
const REACH = { fine: 8, coarse: 22 } as const;

/** What the reader does on the map itself: point, press, give up. */
export interface Interactions {
  /** What lay under the last press beside the feature that is chosen. */
  readonly others: readonly Place[];
  /** True while the reader's own press changes the choice: the map then stays where it is. */
  readonly pressing: boolean;
  /** Where the last press met the map; undefined where the choice came from the list of others. */
  readonly at: Point | undefined;
  /** See `Heard` for both. */
  hovered(at: Point | undefined): boolean;
  pressed(at: Point, coarse: boolean): void;
  /** The keyboard has moved the map: what lies at `at` now is pointed at, and said. */
  underCrosshair(at: Point): void;
  /** Chooses one of the others, which leaves the list; the focus goes back to the map. */
  choose(feature: string): void;
  /** No longer offers the others, by the reader's own wish; the focus goes back to the map. */
  dismiss(): void;
  /** No longer offers the others, because something else was chosen elsewhere. */
  forget(): void;
}

export interface InteractionsParts {
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
  readonly announce: Announce;
}

/** Turns what the reader does into wishes; listens to the keyboard until `signal` aborts. */
export function makeInteractions(parts: InteractionsParts, signal: AbortSignal): Interactions {
  const { root, story, selection } = parts;
  const hitTest = makeHitTest(story.places.values());
  const tooltip = makeTooltip(root);
  /** The feature whose sign the reader has sent away, as long as the pointer is on it. */
  let sent: string | undefined;
  let found: readonly string[] = [];
  let met: Point | undefined;
  let pressing = false;

  const pickAt = (at: Point, reach: number): Pick => {
    const camera = parts.camera();
    const hits = hitTest(unproject(camera, parts.size(), at), camera.zoom, reach, selection.hidden);
    return pickFrom(hits, parts.named(at), story, camera.zoom);
  };
  const others = () =>
    found.flatMap((id) => (id === selection.chosen.feature ? [] : (story.places.get(id) ?? [])));
  const choose = (feature: string | undefined) => {
    pressing = true;
    selection.choose(feature === undefined ? {} : { feature });
    pressing = false;
  };
  const alsoHere = () => {
    const names = others().map(({ name }) => nameIn(name, parts.lang()).value);
    return names.length > 0 ? `${say('map.alsoHere')} ${names.join(', ')}.` : '';
  };
  const forget = () => {
    found = [];
    parts.changed();
  };
  const dismiss = () => {
    forget();
    parts.focus();
  };

  // The sign goes wherever the keyboard is; only within the element is the key not also another's.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !tooltip.shown) return;
      sent = selection.hovered;
      tooltip.hide();
      const { host } = root.getRootNode() as ShadowRoot;
      if (!event.composedPath().includes(host ?? root)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
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

  const point = (at: Point | undefined, reach: number): boolean => {
    if (at && tooltip.anchorOf(at)) return true;
    const feature = at && pickAt(at, reach).chosen;
    selection.point(feature);
    const place = feature === undefined ? undefined : story.places.get(feature);
    if (feature !== sent) sent = undefined;
    if (!at || !place || feature === sent) {
      tooltip.hide();
      return place !== undefined;
    }
    const { value, lang } = nameIn(place.name, parts.lang());
    tooltip.show(value, lang, at);
    return true;
  };

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
    hovered: (at) => point(at, REACH.fine),
    pressed(at, coarse) {
      // Before the tooltip goes: the map's size is known as long as nothing has changed.
      const meant = tooltip.anchorOf(at) ?? at;
      const { chosen, all } = pickAt(meant, coarse ? REACH.coarse : REACH.fine);
      tooltip.hide();
      found = all;
      met = meant;
      choose(chosen);
      parts.changed();
      // After what is said of the place itself.
      afterPaint(() => parts.announce(alsoHere()), signal);
      if (chosen !== undefined) parts.onChoose();
    },
    choose(feature) {
      met = undefined;
      choose(feature);
      parts.changed();
      parts.focus();
    },
    underCrosshair(at) {
      tooltip.hide();
      // As far around as Enter reaches.
      point(at, REACH.coarse);
      const place = story.places.get(selection.hovered ?? '');
      parts.announce(place ? nameIn(place.name, parts.lang()).value : '');
    },
    dismiss,
    forget,
  };
}
