import { creditSources } from '../cartography/credit-sources.ts';
import { BASEMAP_COLOURS } from '../cartography/theme.ts';
import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import type { CameraController } from './camera-controller.ts';
import { makeAlternatives } from './controls/alternatives.tsx';
import type { MapElements } from './controls/map-elements.ts';
import { drawOverlay, removeOverlay } from './controls/overlay.tsx';
import type { Interactions } from './interactions.ts';
import type { MapOptions, MapSettings } from './map-settings.ts';
import type { Renderer } from './renderer.ts';

/** What stands on the map beside the drawing: buttons, credit, and what else lies under a click. */
interface MapControls {
  /** Draws them as all is now. */
  draw(): void;
  remove(): void;
}

export function makeMapControls(
  { root, overlay, size }: MapElements,
  parts: {
    readonly story: Story;
    readonly selection: Selection;
    readonly renderer: Pick<Renderer, 'camera' | 'range' | 'update'>;
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
  return {
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
        // Names keep off it.
        onRearrange: () => renderer.update('names'),
      });
    },
    remove() {
      drawAlternatives(undefined);
      removeOverlay(overlay);
    },
  };
}
