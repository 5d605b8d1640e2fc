import { project } from '../cartography/camera.ts';
import { creditSources } from '../cartography/credit-sources.ts';
import { emphasisOf } from '../cartography/emphasis.ts';
import type { Box } from '../cartography/label.ts';
import { framedBox, unionOf } from '../cartography/main-part.ts';
import { BASEMAP_COLOURS } from '../cartography/theme.ts';
import { inWorld, worldOf } from '../cartography/world.ts';
import type { Selection } from '../selection/selection.ts';
import type { Place } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import type { CameraController } from './camera-controller.ts';
import { makeAlternatives } from './controls/alternatives.tsx';
import type { MapElements } from './controls/map-elements.ts';
import { drawOverlay, removeOverlay } from './controls/overlay.tsx';
import type { Interactions } from './interactions.ts';
import type { MapOptions, MapSettings } from './map-settings.ts';
import { type OutsidePlace, outsideView } from './outside-view.ts';
import type { Renderer } from './renderer.ts';
import { targetOfChosen } from './target.ts';

/** What stands on the map beside the drawing: buttons, credit, and what else lies under a click. */
interface MapControls {
  /** Draws them as all is now. */
  draw(): void;
  /** Shows at the edge what of the choice lies outside the view, where `atRest`; while the map moves there is none. */
  showOutside(atRest: boolean): void;
  remove(): void;
}

export function makeMapControls(
  { root, overlay, size }: MapElements,
  parts: {
    readonly story: Story;
    readonly selection: Selection;
    readonly renderer: Pick<Renderer, 'camera' | 'focus' | 'range' | 'update'>;
    readonly camera: CameraController;
    readonly interactions: Interactions;
    readonly options: MapOptions;
    settings(): MapSettings;
  },
): MapControls {
  const { story, selection, renderer, camera, interactions, options } = parts;
  const { locale } = options;
  const sources = creditSources(story);
  const drawAlternatives = makeAlternatives();
  let outside: readonly OutsidePlace[] = [];
  let inside: readonly Box[] = [];
  const goTo = (features: readonly string[]) => {
    const targets = features.flatMap((feature) => targetOfChosen(story, { feature }) ?? []);
    const [first] = targets;
    if (!first) return;
    // The pressed button is about to be removed.
    renderer.focus();
    camera.lookAt({ ...first, bounds: targets.map(({ bounds }) => bounds).reduce(unionOf) });
  };
  /** Where a place stands in what is free of the map. */
  const boxOf = (place: Place): Box => {
    const { left, top } = parts.settings().padding;
    const seen = renderer.camera;
    const [west, south, east, north] = inWorld(worldOf(story), framedBox(place), seen.center[0]);
    const [x, y] = project(seen, size(), [west, north]);
    const [right, bottom] = project(seen, size(), [east, south]);
    return [x - left, y - top, right - left, bottom - top];
  };
  const controls: MapControls = {
    showOutside(atRest) {
      const places = [...emphasisOf(story, selection).keys()].flatMap((id) => story.places.get(id) ?? []);
      const next = atRest
        ? outsideView(places, {
            seen: camera.seen,
            middle: camera.middle,
            camera: renderer.camera,
            size: size(),
          })
        : [];
      if (next.length === 0 && outside.length === 0) return;
      outside = next;
      const away = new Set(next.map(({ place }) => place));
      inside = places.filter((place) => !away.has(place)).map(boxOf);
      controls.draw();
      // Labels avoid it.
      if (next.length === 0) renderer.update('names');
    },
    draw() {
      const { theme, lang, hasButtons, isFullscreen } = parts.settings();
      const { center, zoom } = renderer.camera;
      const { nearest, nearestAt } = renderer.range;
      const { alternatives, choose, dismiss, clickedAt } = interactions;
      root.style.backgroundColor = BASEMAP_COLOURS[theme].sea;
      // The reader offers them beside the place that is chosen; where none is, the map does.
      const host = selection.chosen.feature === undefined ? undefined : options.alternativesHost?.();
      drawAlternatives(host, { locale, alternatives, lang, choose, dismiss });
      drawOverlay(overlay, {
        locale,
        alternatives: host ? [] : alternatives,
        lang,
        choose,
        dismiss,
        above: (clickedAt?.[1] ?? 0) > size().height / 2,
        buttons: hasButtons,
        canReset: camera.canReset,
        nearest: zoom >= (nearestAt?.(center) ?? nearest) - 1e-6,
        farthest: zoom <= renderer.range.farthest,
        zoom: camera.zoom,
        pan: camera.pan,
        reset: camera.reset,
        fullscreen: options.fullscreen,
        isFullscreen,
        share: options.share,
        about: story.about,
        sources,
        outside,
        inside,
        goTo,
        // Labels avoid it.
        onRearrange: () => renderer.update('names'),
      });
    },
    remove() {
      drawAlternatives(undefined);
      removeOverlay(overlay);
    },
  };
  return controls;
}
