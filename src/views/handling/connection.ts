import { type Point, project, type Size } from '../../cartography/camera.ts';
import { GROUND, type Theme } from '../../cartography/theme.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Position } from '../../story/place.ts';
import type { Story } from '../../story/story.ts';
import { adoptSheet } from '../adopt-sheet.ts';
import { afterPaint } from '../after-paint.ts';
import { creditSources } from '../credit-sources.ts';
import { makeFrame } from '../furniture/frame.ts';
import { makeOffers } from '../furniture/offers.tsx';
import { drawOverlay, removeOverlay } from '../furniture/overlay.tsx';
import { makeScale } from '../furniture/scale.ts';
import { FURNITURE_SHEET } from '../furniture/sheet.ts';
import type { Readiness } from '../readiness.ts';
import { makeActs } from './acts.ts';
import { makeCrosshair } from './crosshair.ts';
import { debounce } from './debounce.ts';
import type { StartDrawing } from './drawing.ts';
import { type Covered, featuresOf, targetOf, targetOfName } from './follow.ts';
import type { MapOptions } from './map-options.ts';
import { makeRig, type Rig } from './rig.ts';
import { makeScene } from './scene.ts';
import { makeSuccession, type Succession } from './succession.ts';

/** A map at work in a host. */
export interface Connection {
  readonly rig: Rig;
  readonly drawing: Succession;
  setTheme(theme: Theme): void;
  setLang(lang: string): void;
  setGestures(gestures: MapOptions['gestures']): void;
  setButtons(buttons: boolean): void;
  setFilled(filled: boolean): void;
  cover(edges: Covered): void;
  fitTo(ids: readonly string[], padding?: number): void;
  project(place: Position): readonly [x: number, y: number];
  remove(): void;
}

/** Milliseconds without a movement after which the map counts as at rest. */
const STILL = 200;
/** Zooms by which what is chosen may be smaller than it could be before the camera moves nearer. */
const SLACK = { feature: 2.6, passage: 1.2 } as const;

/** Ties a drawing to its host, story and selection. @throws where the drawing cannot be started */
export function connect(
  start: StartDrawing,
  host: HTMLElement,
  story: Story,
  selection: Selection,
  /** `covered`: as `cover` says later. */
  options: MapOptions & { readonly covered: Covered } & Pick<Readiness, 'guarded'>,
): Connection {
  let { theme, lang, gestures, buttons = true } = options;
  let filled = false;
  /** True from a change to the full screen, or back, until the map has its new size. */
  let refilled = false;
  const { root, free, canvas, overlay } = makeFrame(host);
  const leaving = new AbortController();
  const { signal } = leaving;
  adoptSheet(host, FURNITURE_SHEET, signal);
  // A host without size, in a closed part of the page, counts as one pixel until it opens.
  const size = (): Size => ({ width: root.clientWidth || 1, height: root.clientHeight || 1 });
  const shown = () => root.clientWidth > 0 && root.clientHeight > 0;
  const credits = creditSources(story);
  const scale = makeScale(free);
  const drawOffers = makeOffers();
  let rig: Rig | undefined;

  const away = () => rig?.away ?? false;
  const scene = makeScene({
    root,
    story,
    selection,
    look: () => ({ theme, lang, cooperative: gestures !== 'greedy' }),
    away,
  });
  const drawing = (() => {
    try {
      return makeSuccession(start, {
        host: canvas,
        story,
        scene,
        heard: {
          moved: () => {
            rig?.moved();
            tellSeen();
            scale.show(drawing.camera, size());
          },
          zoomed: () => draw(),
          pointed: (at) => acts.pointed(at),
          pressed: (at, coarse) => acts.pressed(at, coarse),
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
      if (!rig || !shown()) return;
      options.rested?.(rig.seen);
      crosshair.rested();
    },
    STILL,
    signal,
  );
  const draw = () => {
    root.style.backgroundColor = GROUND[theme].sea;
    const { zoom } = drawing.camera;
    // The panel offers beside the place that is chosen; where none is, the map does.
    const offers = selection.chosen.feature === undefined ? undefined : options.offers?.();
    drawOffers(offers, { others: acts.others, lang, choose: acts.choose, dismiss: acts.dismiss });
    drawOverlay(overlay, {
      homing: rig?.homing ?? false,
      nearest: zoom >= drawing.range.nearest,
      farthest: zoom <= drawing.range.farthest,
      zoom: (by) => rig?.zoom(by),
      pan: (right, down) => rig?.pan(right, down),
      home: () => rig?.home(),
      buttons,
      fullscreen: options.fullscreen,
      filled,
      share: options.share,
      about: story.about,
      sources: credits,
      lang,
      others: offers ? [] : acts.others,
      above: (acts.at?.[1] ?? 0) > size().height / 2,
      choose: acts.choose,
      dismiss: acts.dismiss,
      // Names keep off it.
      rearranged: () => drawing.changed('names'),
    });
  };
  const acts = makeActs(
    {
      root,
      story,
      selection,
      named: (at) => scene.named(at, drawing.camera),
      camera: () => drawing.camera,
      size,
      lang: () => lang,
      focus: drawing.focus,
      onChoose: () => options.onChoose?.(),
      changed: draw,
      announce: options.announce,
    },
    signal,
  );
  const middle = (): Point => {
    const { width, height } = size();
    const { right, bottom } = made.covered;
    return [(width - right) / 2, (height - bottom) / 2];
  };
  const crosshair = makeCrosshair(
    {
      free,
      canvas,
      middle,
      choose: (at) => acts.pressed(at, true),
      point: acts.underCrosshair,
      left: () => acts.pointed(undefined),
    },
    signal,
  );
  rig = makeRig({
    drawing,
    frames: story.about.frames,
    size,
    shown,
    moved() {
      drawing.changed('away');
      draw();
    },
  });
  const made = rig;
  const cover = (edges: Covered) => {
    made.covered = edges;
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
    if (target) made.reveal(target, acts.at);
  };
  const resize = () => {
    if (!shown()) return;
    made.resize();
    if (refilled) follow();
    refilled = false;
    drawing.changed('names');
    scale.show(drawing.camera, size());
  };

  cover(options.covered);
  draw();
  follow();
  drawing.changed('names');

  selection.subscribe((change) => {
    if (change === 'looked') {
      acts.forget();
      if (selection.looked) made.lookAt(targetOfName(selection.looked));
      drawing.changed('names');
      return;
    }
    // What the reader asked to read is painted first; the map marks it in the next frame.
    if (change === 'chosen') afterPaint(() => drawing.changed(change), signal);
    else if (change !== 'missed') drawing.changed(change);
    if (change !== 'chosen') return;
    if (acts.pressing) return reveal();
    acts.forget();
    if (featuresOf(story, selection.chosen).length === 0) made.home();
    else follow();
  }, signal);
  const observer = new ResizeObserver(options.guarded(resize));
  observer.observe(root);

  return {
    rig,
    drawing,
    setTheme(next) {
      theme = next;
      drawing.changed('theme');
      draw();
    },
    setLang(next) {
      lang = next;
      drawing.changed('names');
      draw();
    },
    setGestures(next) {
      gestures = next;
      drawing.changed('gestures');
    },
    setButtons(next) {
      buttons = next;
      draw();
      // They keep off buttons.
      drawing.changed('names');
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
      drawing.changed('names');
    },
    fitTo(ids, padding) {
      const target = targetOf(story, ids);
      if (target) made.fit(target, padding);
    },
    project: (place) => project(drawing.camera, size(), place),
    remove() {
      leaving.abort();
      observer.disconnect();
      drawOffers(undefined);
      removeOverlay(overlay);
      drawing.remove();
      root.remove();
    },
  };
}
