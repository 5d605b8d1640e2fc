import { dataLimitOf } from '../cartography/data-limit.ts';
import { worldOf } from '../cartography/world.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { afterPaint } from '../dom/after-paint.ts';
import type { Readiness } from '../dom/readiness.ts';
import type { Selection } from '../selection/selection.ts';
import type { Story } from '../story/story.ts';
import { type CameraController, makeCameraController } from './camera-controller.ts';
import { CONTROLS_SHEET } from './controls/controls-sheet.ts';
import { applyPadding, makeMapElements } from './controls/map-elements.ts';
import { makeScale } from './controls/scale.ts';
import { makeTooltip } from './controls/tooltip.ts';
import { makeCrosshair } from './crosshair.ts';
import { followSelection } from './follow-selection.ts';
import { makeInteractions } from './interactions.ts';
import { listenToEscape } from './keyboard.ts';
import { loadFinerShapes } from './load-finer-shapes.ts';
import { makeMapControls } from './map-controls.ts';
import type { MapOptions, MapSettings } from './map-settings.ts';
import { makeMapState } from './map-state.ts';
import { makeRendererSwitcher } from './renderer-switcher.ts';
import type { Renderers } from './renderers.ts';
import { watchRest } from './rest.ts';
import { makeShowLocator } from './show-locator.ts';
import { makeWebGLUpgrade } from './webgl-upgrade.ts';

/** A map in its place on the page. */
export interface AttachedMap {
  readonly camera: CameraController;
  /** To be called when the settings have changed, with what they were before. */
  update(before: MapSettings): void;
  focus(): void;
  remove(): void;
}

interface AttachedMapParts {
  readonly host: HTMLElement;
  readonly story: Story;
  readonly selection: Selection;
  readonly renderers: Renderers;
  readonly options: MapOptions;
  settings(): MapSettings;
  /** Told when a feature is really drawn, and of what fails. */
  readonly readiness: Readiness;
}

/** Draws a map into `host`. @throws what a part throws as it starts; then nothing of the map is left */
export function attachMap(parts: AttachedMapParts): AttachedMap {
  const leaving = new AbortController();
  try {
    return { ...assemble(parts, leaving.signal), remove: () => leaving.abort() };
  } catch (error) {
    leaving.abort();
    throw error;
  }
}

/** Makes the parts of a map. Each removes itself when `signal` aborts, even if a later one could not be made. */
function assemble(
  { host, story, selection, renderers, options, settings, readiness }: AttachedMapParts,
  signal: AbortSignal,
): Omit<AttachedMap, 'remove'> {
  const origin = Symbol('map');
  const { locale } = options;
  const onLeaving = (leave: () => void) => signal.addEventListener('abort', readiness.guarded(leave));
  const elements = makeMapElements(host, locale);
  const { root, free, canvas, size, isShown } = elements;
  onLeaving(() => root.remove());
  adoptSheet(host, CONTROLS_SHEET, signal);
  /** True from a change to the full screen, or back, until the map has its new size, or rests at the one it had. */
  let isNewScreen = false;

  const state = makeMapState(root, story, selection, locale, settings, () => camera.moved);
  const renderer = makeRendererSwitcher(renderers.first, { host: canvas, story, state, locale });
  onLeaving(renderer.remove);
  const camera = makeCameraController({
    renderer,
    frames: story.about.frames,
    world: worldOf(story),
    limitAfter: (opening) => dataLimitOf(story, opening),
    padding: settings().padding,
    direction: locale.direction,
    size,
    isShown,
    onChange() {
      renderer.update('moved');
      controls.draw();
    },
    signal,
  });
  const interactions = makeInteractions(
    {
      story,
      refined: () => state.refined,
      selection,
      origin,
      tooltip: makeTooltip(root),
      nameAt: (at) => state.nameAt(at, renderer.camera),
      camera: () => renderer.camera,
      size,
      lang: () => settings().lang,
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
    settings,
  });
  onLeaving(controls.remove);
  const crosshair = makeCrosshair({ free, canvas, middle: () => camera.middle, interactions }, signal);
  const scale = makeScale(free, locale);
  const showScale = () => scale.show(renderer.camera, size());
  const { direction } = locale;
  const showLocator = makeShowLocator(elements, { story, selection, renderer, direction, settings });
  const lookForFiner = loadFinerShapes(
    {
      story,
      fetchFile: options.fetchFile,
      seen: () => ({ bounds: camera.seen, zoom: renderer.camera.zoom }),
      onRefined(refined) {
        state.refine(refined);
        renderer.update('shapes');
      },
    },
    signal,
  );
  const rest = watchRest(
    {
      isFlying: () => renderer.destination !== undefined,
      afterPaint,
      onRest() {
        isNewScreen = false;
        if (!isShown()) return;
        selection.see(camera.seen, { origin });
        showLocator();
        crosshair.rested();
        controls.showOutside(true);
        // The opening view is the poster's.
        if (camera.moved) lookForFiner();
      },
    },
    signal,
  );
  const onMove = () => {
    if (renderer.destination) controls.showOutside(false);
    rest.moved();
    showScale();
  };
  const { onHover, onClick } = interactions;
  renderer.subscribe({ onHover, onClick, onMove, onZoomEnd: controls.draw }, signal);
  listenToEscape(root, interactions, signal);
  const follow = followSelection(
    { story, selection, origin, camera, clickedAt: () => interactions.clickedAt, afterPaint },
    signal,
  );
  selection.subscribe((change) => {
    // What the reader asked to read is painted first; the map marks it in the next frame.
    if (change === 'chosen')
      afterPaint(() => {
        controls.showOutside(false);
        renderer.update('chosen');
        rest.moved();
      }, signal);
    else if (change === 'hovered' || change === 'hidden') {
      renderer.update(change);
      if (change === 'hidden') {
        showLocator();
        // What stands at the edge may be hidden, or shown again.
        rest.moved();
      }
    } else if (change === 'looked') renderer.update('names');
  }, signal);
  const resize = () => {
    if (!isShown()) return;
    camera.resize();
    if (isNewScreen) follow();
    isNewScreen = false;
    renderer.update('names');
    showScale();
    showLocator();
  };
  const observer = new ResizeObserver(readiness.guarded(resize));
  observer.observe(root);
  onLeaving(() => observer.disconnect());

  const setPadding = () => {
    const { padding } = settings();
    camera.padding = padding;
    applyPadding(elements, padding);
    showLocator();
    rest.moved();
  };
  setPadding();
  showScale();
  showLocator();
  controls.draw();
  follow();
  renderer.update('names');
  renderer.ready.then(readiness.done, readiness.failed);

  const upgrade = makeWebGLUpgrade(
    { renderer, renderers, host, touched: options.surroundings ?? host },
    signal,
  );
  upgrade.update(settings().interactive);

  return {
    camera,
    focus: renderer.focus,
    update(before) {
      const now = settings();
      const isNew = (name: keyof MapSettings) => now[name] !== before[name];
      if (isNew('theme')) {
        renderer.update('theme');
        showLocator();
      }
      if (isNew('gestures')) renderer.update('gestures');
      if (isNew('interactive')) upgrade.update(now.interactive);
      if (isNew('isFullscreen')) {
        isNewScreen = true;
        rest.screenChanged();
      }
      if (isNew('padding')) setPadding();
      controls.draw();
      // Controls have moved, and labels avoid them.
      if (isNew('lang') || isNew('basemapNames') || isNew('hasButtons') || isNew('padding'))
        renderer.update('names');
    },
  };
}
