import { NO_PADDING } from '../cartography/padding.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { afterPaint } from '../dom/after-paint.ts';
import { makeReadiness } from '../dom/readiness.ts';
import type { Selection } from '../selection/selection.ts';
import type { View } from '../selection/view.ts';
import type { Story } from '../story/story.ts';
import { type CameraController, makeCameraController } from './camera-controller.ts';
import { CONTROLS_SHEET } from './controls/controls-sheet.ts';
import { applyPadding, makeMapElements } from './controls/map-elements.ts';
import { makeScale } from './controls/scale.ts';
import { makeTooltip } from './controls/tooltip.ts';
import { makeCrosshair } from './crosshair.ts';
import { debounce } from './debounce.ts';
import { followSelection } from './follow-selection.ts';
import { makeInteractions } from './interactions.ts';
import { listenToEscape } from './keyboard.ts';
import { makeMapControls } from './map-controls.ts';
import type { MapOptions, MapSettings } from './map-settings.ts';
import { makeMapState } from './map-state.ts';
import type { StartRenderer } from './renderer.ts';
import { makeRendererSwitcher, type RendererSwitcher } from './renderer-switcher.ts';

/** The story as a map that can be moved, whatever draws it. It is attached once. */
export interface MapView extends View {
  /** Resolves when a feature is really drawn; rejects where the first renderer cannot draw. */
  readonly ready: Promise<void>;
  /** Undefined while it is not attached. */
  readonly renderer: RendererSwitcher | undefined;
  /** Undefined while it is not attached. */
  readonly camera: CameraController | undefined;
  /** Takes over what has changed; before it is attached, how it is to begin. */
  update(settings: Partial<MapSettings>): void;
}

/** Milliseconds without a movement after which the map counts as at rest. */
const STILL = 200;

/** Makes a map that `start` draws first. Nothing is drawn, and nothing taken for it, before it is attached. */
export function makeMapView(start: StartRenderer, options: MapOptions): MapView {
  const origin = Symbol('map');
  const { locale } = options;
  const readiness = makeReadiness();
  let settings: MapSettings = {
    theme: 'light',
    lang: 'en',
    basemapNames: undefined,
    padding: NO_PADDING,
    gestures: 'cooperative',
    hasButtons: true,
    isFullscreen: false,
  };
  let attached: ReturnType<typeof attach> | undefined;

  const attach = (host: HTMLElement, story: Story, selection: Selection) => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const elements = makeMapElements(host, locale);
    const { root, free, canvas, size, isShown } = elements;
    signal.addEventListener('abort', () => root.remove());
    adoptSheet(host, CONTROLS_SHEET, signal);
    /** True from a change to the full screen, or back, until the map has its new size, or rests at the one it had. */
    let isNewScreen = false;

    const state = makeMapState(root, story, selection, settings);
    const renderer = (() => {
      try {
        return makeRendererSwitcher(start, { host: canvas, story, state, locale });
      } catch (error) {
        leaving.abort();
        throw error;
      }
    })();
    const camera = makeCameraController({
      renderer,
      frames: story.about.frames,
      padding: settings.padding,
      direction: locale.direction,
      size,
      isShown,
      onChange() {
        state.update({ moved: camera.moved });
        renderer.update('moved');
        controls.draw();
      },
      signal,
    });
    const interactions = makeInteractions(
      {
        story,
        selection,
        origin,
        tooltip: makeTooltip(root),
        nameAt: (at) => state.nameAt(at, renderer.camera),
        camera: () => renderer.camera,
        size,
        lang: () => settings.lang,
        locale,
        focus: renderer.focus,
        onChoose: () => options.onChoose?.(),
        onChange: () => controls.draw(),
        announce: options.announce,
      },
      signal,
    );
    const controls = makeMapControls(elements, {
      story,
      selection,
      renderer,
      camera,
      interactions,
      options,
      settings: () => settings,
    });
    const crosshair = makeCrosshair({ free, canvas, middle: () => camera.middle, interactions }, signal);
    const scale = makeScale(free, locale);
    const showScale = () => scale.show(renderer.camera, size());
    const onRest = debounce(
      () => {
        isNewScreen = false;
        if (!isShown()) return;
        selection.see(camera.seen, { origin });
        crosshair.rested();
      },
      STILL,
      signal,
    );
    const onMove = () => {
      onRest();
      showScale();
    };
    const { onHover, onClick } = interactions;
    renderer.subscribe({ onHover, onClick, onMove, onZoomEnd: controls.draw }, signal);
    listenToEscape(root, interactions, signal);
    const follow = followSelection(
      { story, selection, origin, camera, clickedAt: () => interactions.clickedAt },
      signal,
    );
    selection.subscribe((change) => {
      // What the reader asked to read is painted first; the map marks it in the next frame.
      if (change === 'chosen') afterPaint(() => renderer.update('chosen'), signal);
      else if (change === 'hovered' || change === 'hidden') renderer.update(change);
      else if (change === 'looked') renderer.update('names');
    }, signal);
    const resize = () => {
      if (!isShown()) return;
      camera.resize();
      if (isNewScreen) follow();
      isNewScreen = false;
      renderer.update('names');
      showScale();
    };
    const observer = new ResizeObserver(readiness.guarded(resize));
    observer.observe(root);

    const setPadding = () => {
      camera.padding = settings.padding;
      applyPadding(elements, settings.padding);
      onRest();
    };
    setPadding();
    showScale();
    controls.draw();
    follow();
    renderer.update('names');
    renderer.ready.then(readiness.done, readiness.failed);

    return {
      renderer,
      camera,
      update(before: MapSettings) {
        const isNew = (name: keyof MapSettings) => settings[name] !== before[name];
        state.update(settings);
        if (isNew('theme')) renderer.update('theme');
        if (isNew('gestures')) renderer.update('gestures');
        if (isNew('isFullscreen')) {
          isNewScreen = true;
          onRest();
        }
        if (isNew('padding')) setPadding();
        controls.draw();
        // What stands on the map has moved, and names keep off it.
        if (isNew('lang') || isNew('basemapNames') || isNew('hasButtons') || isNew('padding'))
          renderer.update('names');
      },
      remove() {
        observer.disconnect();
        controls.remove();
        renderer.remove();
        leaving.abort();
      },
    };
  };

  return {
    ready: readiness.promise,
    get renderer() {
      return attached?.renderer;
    },
    get camera() {
      return attached?.camera;
    },
    update(next) {
      const before = settings;
      settings = { ...settings, ...next };
      attached?.update(before);
    },
    attach(host, story, selection) {
      try {
        attached = attach(host, story, selection);
      } catch (error) {
        readiness.failed(error);
      }
    },
    remove() {
      attached?.remove();
      attached = undefined;
    },
  };
}
