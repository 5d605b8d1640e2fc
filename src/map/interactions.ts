import { type Camera, type Point, type Size, unproject } from '../cartography/camera.ts';
import { nameIn } from '../cartography/names.ts';
import { afterPaint } from '../dom/after-paint.ts';
import type { Announce } from '../dom/announcer.ts';
import type { Locale } from '../locale/locale.ts';
import type { Origin, Selection } from '../selection/selection.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import type { Tooltip } from './controls/tooltip.ts';
import { type Picked, pickFrom } from './pick.ts';
import type { PointerPrecision, RendererEvents } from './renderer.ts';
import { storyHitTest } from './story-hit-test.ts';

/** CSS pixels within which a line or a point is hit. */
const REACH: Readonly<Record<PointerPrecision, number>> = { fine: 8, coarse: 22 };

/** What the reader does on the map itself: hover, click, dismiss. */
export interface Interactions extends Pick<RendererEvents, 'onHover' | 'onClick'> {
  /** What lay under the last click beside the feature that is chosen. */
  readonly alternatives: readonly Place[];
  /** Where the last click met the map; undefined where the choice came from the list of alternatives. */
  readonly clickedAt: Point | undefined;
  /** The keyboard has moved the map: what lies at `at` now is hovered, and said. */
  onCrosshair(at: Point): void;
  /** Chooses one of the alternatives, which leaves the list; the focus goes back to the map. */
  choose(feature: string): void;
  /** Offers no alternatives any more, as the reader asks; the focus goes back to the map. */
  dismiss(): void;
  /** Hides the tooltip until the pointer is on something else. Returns false where there is none. */
  dismissTooltip(): boolean;
  /** Dismisses the alternatives, or else gives up the choice. Returns false where there is neither. */
  onEscape(): boolean;
}

interface InteractionsParts {
  readonly story: Story;
  /** The story with finer shapes, once some have come. */
  refined?(): Story | undefined;
  readonly selection: Selection;
  /** Under which the choices are made. */
  readonly origin: Origin;
  readonly tooltip: Tooltip;
  /** The place whose name stands at a point, if any. */
  nameAt(at: Point): string | undefined;
  camera(): Camera;
  size(): Size;
  lang(): string;
  readonly locale: Locale;
  /** Gives the map the keyboard. */
  focus(): void;
  /** A place was clicked; called within the click's task. */
  onChoose(): void;
  /** `alternatives` has changed. */
  onChange(): void;
  readonly announce: Announce;
}

/** Turns what the reader does on the map into choices; follows the selection until `signal` aborts. */
export function makeInteractions(parts: InteractionsParts, signal: AbortSignal): Interactions {
  const { story, selection, origin, tooltip, locale } = parts;
  const hitTest = storyHitTest(() => parts.refined?.() ?? story);
  /** The feature whose tooltip the reader has dismissed, as long as the pointer is on it. */
  let dismissed: string | undefined;
  let found: readonly string[] = [];
  let clickedAt: Point | undefined;

  const pickAt = (at: Point, precision: PointerPrecision): Picked => {
    const camera = parts.camera();
    const place = unproject(camera, parts.size(), at);
    return pickFrom(
      hitTest(place, camera.zoom, REACH[precision], selection.hidden),
      parts.nameAt(at),
      story,
      camera.zoom,
    );
  };
  const isShown = ({ layer }: Place) => !selection.hidden.has(layer);
  const alternatives = () =>
    found
      .flatMap((id) => (id === selection.chosen.feature ? [] : (story.places.get(id) ?? [])))
      .filter(isShown);
  const alternativesInWords = () => {
    const names = alternatives().map(({ name }) => nameIn(name, parts.lang()));
    return names.length > 0 ? locale.mixed('map.alsoHere.named', { names: locale.mixedList(names) }) : '';
  };
  const clear = () => {
    found = [];
    parts.onChange();
  };
  const dismiss = () => {
    clear();
    parts.focus();
  };
  const hover = (at: Point | undefined, precision: PointerPrecision): boolean => {
    if (at && tooltip.anchorOf(at)) return true;
    const feature = at && pickAt(at, precision).chosen;
    selection.point(feature, { origin });
    const place = feature === undefined ? undefined : story.places.get(feature);
    if (feature !== dismissed) dismissed = undefined;
    if (!at || !place || feature === dismissed) {
      tooltip.hide();
      return place !== undefined;
    }
    const { value, lang } = nameIn(place.name, parts.lang());
    tooltip.show(value, lang, at);
    return true;
  };

  selection.subscribe((change, by) => {
    if ((change === 'looked' && selection.looked) || (change === 'chosen' && by !== origin)) clear();
    if (change !== 'hidden') return;
    const pointedAt = tooltip.shown && story.places.get(selection.hovered ?? '');
    if (pointedAt && !isShown(pointedAt)) hover(undefined, 'fine');
    parts.onChange();
  }, signal);

  return {
    get alternatives() {
      return alternatives();
    },
    get clickedAt() {
      return clickedAt;
    },
    onHover: (at) => hover(at, 'fine'),
    onClick(at, precision) {
      // Before the tooltip goes: the map's size is known as long as nothing has changed.
      const meant = tooltip.anchorOf(at) ?? at;
      const { chosen, all } = pickAt(meant, precision);
      tooltip.hide();
      found = all;
      clickedAt = meant;
      selection.choose(chosen === undefined ? {} : { feature: chosen }, { origin });
      parts.onChange();
      // After what is said of the place itself.
      afterPaint(() => parts.announce(alternativesInWords()), signal);
      if (chosen !== undefined) parts.onChoose();
    },
    onCrosshair(at) {
      tooltip.hide();
      // As far around as Enter reaches.
      hover(at, 'coarse');
      const place = story.places.get(selection.hovered ?? '');
      parts.announce(place ? [nameIn(place.name, parts.lang())] : '');
    },
    choose(feature) {
      clickedAt = undefined;
      selection.choose({ feature }, { origin });
      parts.onChange();
      parts.focus();
    },
    dismiss,
    dismissTooltip() {
      if (!tooltip.shown) return false;
      dismissed = selection.hovered;
      tooltip.hide();
      return true;
    },
    onEscape() {
      const { feature, passage } = selection.chosen;
      if (alternatives().length > 0) dismiss();
      else if (feature === undefined && passage === undefined) return false;
      else {
        // What was given up is not offered as an alternative.
        found = [];
        selection.choose({}, { origin });
        parts.onChange();
      }
      return true;
    },
  };
}
