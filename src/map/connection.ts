import { type Point, project, type Size } from '../cartography/camera.ts';
import { creditSources } from '../cartography/credit-sources.ts';
import { BASEMAP_COLOURS, type Theme } from '../cartography/theme.ts';
import { adoptSheet } from '../dom/adopt-sheet.ts';
import { afterPaint } from '../dom/after-paint.ts';
import type { Readiness } from '../dom/readiness.ts';
import type { Selection } from '../selection/selection.ts';
import type { Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { type CameraController, makeCameraController } from './camera-controller.ts';
import { CONTROLS_SHEET } from './controls/controls-sheet.ts';
import { makeFrame } from './controls/map-elements.ts';
import { makeOffers } from './controls/offers.tsx';
import { drawOverlay, removeOverlay } from './controls/overlay.tsx';
import { makeScale } from './controls/scale.ts';
import { makeCrosshair } from './crosshair.ts';
import { debounce } from './debounce.ts';
import { featuresOf, type Padding, targetOf, targetOfName } from './follow.ts';
import { makeInteractions } from './interactions.ts';
import type { MapOptions } from './map-options.ts';
import { makeMapState } from './map-state.ts';
import type { StartRenderer } from './renderer.ts';
import { makeRendererSwitcher, type RendererSwitcher } from './renderer-switcher.ts';

/** A map at work in a host. */
export interface Connection {
  readonly cameraController: CameraController;
  readonly renderer: RendererSwitcher;
  setTheme(theme: Theme): void;
  setLang(lang: string): void;
  setGestures(gestures: MapOptions['gestures']): void;
  setButtons(buttons: boolean): void;
  setFilled(filled: boolean): void;
  cover(edges: Padding): void;
  fitTo(ids: readonly string[], padding?: number): void;
  project(place: Position): readonly [x: number, y: number];
  remove(): void;
}

/** Milliseconds without a movement after which the map counts as at rest. */
const STILL = 200;
/** Zooms by which what is chosen may be smaller than it could be before the camera moves nearer. */
const SLACK = { feature: 2.6, passage: 1.2 } as const;

/** Ties a renderer to its host, story and selection. @throws where the renderer cannot be started */
export function connect(
  start: StartRenderer,
  host: HTMLElement,
  story: Story,
  selection: Selection,
  /** `covered`: as `cover` says later. */
  options: MapOptions & { readonly padding: Padding } & Pick<Readiness, 'guarded'>,
): Connection {
  let { theme, lang, gestures, buttons = true } = options;
  let filled = false;
  /** True from a change to the full screen, or back, until the map has its new size. */
  let refilled = false;
  const { root, free, canvas, overlay } = makeFrame(host);
  const leaving = new AbortController();
  const { signal } = leaving;
  adoptSheet(host, CONTROLS_SHEET, signal);
  // A host without size, in a closed part of the page, counts as one pixel until it opens.
  const size = (): Size => ({ width: root.clientWidth || 1, height: root.clientHeight || 1 });
  const shown = () => root.clientWidth > 0 && root.clientHeight > 0;
  const credits = creditSources(story);
  const scale = makeScale(free);
  const drawOffers = makeOffers();
  let cameraController: CameraController | undefined;

  const away = () => cameraController?.away ?? false;
  const scene = makeMapState({
    root,
    story,
    selection,
    look: () => ({ theme, lang, cooperative: gestures !== 'greedy' }),
    away,
  });
  const renderer = (() => {
    try {
      return makeRendererSwitcher(start, {
        host: canvas,
        story,
        scene,
        events: {
          moved: () => {
            cameraController?.moved();
            tellSeen();
            scale.show(renderer.camera, size());
          },
          zoomed: () => draw(),
          hovered: (at) => interactions.hovered(at),
          pressed: (at, coarse) => interactions.pressed(at, coarse),
        },
      });
    } catch (error) {
      leaving.abort();
      root.remove();
      throw error;
    }
  })();
  const tellSeen = debounce(
    () => {
      if (!cameraController || !shown()) return;
      options.rested?.(cameraController.seen);
      crosshair.rested();
    },
    STILL,
    signal,
  );
  const draw = () => {
    root.style.backgroundColor = BASEMAP_COLOURS[theme].sea;
    const { zoom } = renderer.camera;
    // The panel offers beside the place that is chosen; where none is, the map does.
    const offers = selection.chosen.feature === undefined ? undefined : options.offers?.();
    drawOffers(offers, {
      others: interactions.others,
      lang,
      choose: interactions.choose,
      dismiss: interactions.dismiss,
    });
    drawOverlay(overlay, {
      homing: cameraController?.homing ?? false,
      nearest: zoom >= renderer.range.nearest,
      farthest: zoom <= renderer.range.farthest,
      zoom: (by) => cameraController?.zoom(by),
      pan: (right, down) => cameraController?.pan(right, down),
      home: () => cameraController?.home(),
      buttons,
      fullscreen: options.fullscreen,
      filled,
      share: options.share,
      about: story.about,
      sources: credits,
      lang,
      others: offers ? [] : interactions.others,
      above: (interactions.at?.[1] ?? 0) > size().height / 2,
      choose: interactions.choose,
      dismiss: interactions.dismiss,
      // Names keep off it.
      rearranged: () => renderer.changed('names'),
    });
  };
  const interactions = makeInteractions(
    {
      root,
      story,
      selection,
      named: (at) => scene.named(at, renderer.camera),
      camera: () => renderer.camera,
      size,
      lang: () => lang,
      focus: renderer.focus,
      onChoose: () => options.onChoose?.(),
      changed: draw,
      announce: options.announce,
    },
    signal,
  );
  const middle = (): Point => {
    const { width, height } = size();
    const { right, bottom } = made.padding;
    return [(width - right) / 2, (height - bottom) / 2];
  };
  const crosshair = makeCrosshair(
    {
      free,
      canvas,
      middle,
      choose: (at) => interactions.pressed(at, true),
      point: interactions.underCrosshair,
      left: () => interactions.hovered(undefined),
    },
    signal,
  );
  cameraController = makeCameraController({
    renderer,
    frames: story.about.frames,
    size,
    shown,
    moved() {
      renderer.changed('away');
      draw();
    },
  });
  const made = cameraController;
  const cover = (edges: Padding) => {
    made.padding = edges;
    root.style.setProperty('--am-map-covered', `${edges.bottom}px`);
    root.style.setProperty('--am-map-covered-right', `${edges.right}px`);
    tellSeen();
  };
  const follow = () => {
    const target = targetOf(story, featuresOf(story, selection.chosen));
    if (target) made.follow(target, selection.chosen.feature === undefined ? SLACK.passage : SLACK.feature);
  };
  const reveal = () => {
    const target = targetOf(story, featuresOf(story, selection.chosen));
    if (target) made.reveal(target, interactions.at);
  };
  const resize = () => {
    if (!shown()) return;
    made.resize();
    if (refilled) follow();
    refilled = false;
    renderer.changed('names');
    scale.show(renderer.camera, size());
  };

  cover(options.padding);
  draw();
  follow();
  renderer.changed('names');

  selection.subscribe((change) => {
    if (change === 'looked') {
      interactions.forget();
      if (selection.looked) made.lookAt(targetOfName(selection.looked));
      renderer.changed('names');
      return;
    }
    // What the reader asked to read is painted first; the map marks it in the next frame.
    if (change === 'chosen') afterPaint(() => renderer.changed(change), signal);
    else if (change !== 'missed') renderer.changed(change);
    if (change !== 'chosen') return;
    if (interactions.pressing) return reveal();
    interactions.forget();
    if (featuresOf(story, selection.chosen).length === 0) made.home();
    else follow();
  }, signal);
  const observer = new ResizeObserver(options.guarded(resize));
  observer.observe(root);

  return {
    cameraController,
    renderer,
    setTheme(next) {
      theme = next;
      renderer.changed('theme');
      draw();
    },
    setLang(next) {
      lang = next;
      renderer.changed('names');
      draw();
    },
    setGestures(next) {
      gestures = next;
      renderer.changed('gestures');
    },
    setButtons(next) {
      buttons = next;
      draw();
      // They keep off buttons.
      renderer.changed('names');
    },
    setFilled(next) {
      refilled ||= filled !== next;
      filled = next;
      draw();
    },
    cover(edges) {
      cover(edges);
      draw();
      // Scale and credit have moved, and names keep off them.
      renderer.changed('names');
    },
    fitTo(ids, padding) {
      const target = targetOf(story, ids);
      if (target) made.fit(target, padding);
    },
    project: (place) => project(renderer.camera, size(), place),
    remove() {
      leaving.abort();
      observer.disconnect();
      drawOffers(undefined);
      removeOverlay(overlay);
      renderer.remove();
      root.remove();
    },
  };
}
