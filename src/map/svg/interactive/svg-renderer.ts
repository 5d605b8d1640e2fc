import type { Camera, Point, Size } from '../../../cartography/camera.ts';
import { NO_PADDING } from '../../../cartography/padding.ts';
import { type CameraRange, constrained } from '../../../cartography/range.ts';
import { adoptSheet } from '../../../dom/adopt-sheet.ts';
import { makeReadiness } from '../../../dom/readiness.ts';
import { KEYS_ID } from '../../controls/map-elements.ts';
import type { Renderer, RendererParts } from '../../renderer.ts';
import { makePalette } from '../palette.ts';
import css from './drawn.css?inline';
import { makeFlight, prefersReducedMotion } from './flight.ts';
import { makeGestureOverlay } from './gesture-overlay.ts';
import { listenToKeys } from './keys.ts';
import { panned, zoomedAround } from './motion.ts';
import { makePictures } from './pictures.tsx';
import { listenToPointers } from './pointers.ts';
import { makeRedraw } from './redraw.ts';
import { listenToWheel } from './wheel.ts';

/** Milliseconds after the last movement after which the view is drawn anew, in full. */
const SETTLE = 140;
/** Milliseconds of a step by key, double press or wheel. */
const STEP = 200;

/** A story drawn as SVG elements, moved by transforms while a gesture lasts and drawn anew after it. */
export function startSvgRenderer({ host, story, state, locale, events }: RendererParts): Renderer {
  const leaving = new AbortController();
  const { signal } = leaving;
  const box = document.createElement('div');
  box.className = 'am-drawn';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', locale.say('map.named', { title: story.about.title }));
  box.setAttribute('aria-describedby', KEYS_ID);
  host.append(box);
  adoptSheet(host, css, signal);
  const colours = adoptSheet(host, '', signal);
  const palette = makePalette();
  const pictures = makePictures(box, story, state, palette);
  const overlay = makeGestureOverlay(host, locale);

  const measured = (): Size => ({ width: host.clientWidth || 1, height: host.clientHeight || 1 });
  let size = measured();
  let camera: Camera = { center: [0, 0], zoom: 0 };
  let range: CameraRange = { farthest: 0, nearest: 24, beyond: NO_PADDING };
  let settling = 0;
  /** The zoom at which the view rested last. */
  let restedAt: number | undefined;
  /** True from when the map is sent somewhere until the reader moves it. */
  let isSent = false;
  const readiness = makeReadiness();

  const colour = () => {
    const rules = palette.rules(state.theme, '.am-drawn ');
    if (rules !== coloured) colours.replaceSync(rules);
    coloured = rules;
  };
  let coloured = '';
  const redraw = makeRedraw(
    pictures,
    () => ({ camera, size, moving: settling !== 0 }),
    () => {
      colour();
      readiness.done();
    },
    readiness.guarded,
    signal,
  );
  const settle = () => {
    // On a slow device a flight's frames can be farther apart than that.
    if (flight.flying) {
      settling = window.setTimeout(settle, SETTLE);
      return;
    }
    settling = 0;
    redraw.settled();
    if (camera.zoom !== restedAt) events.onZoomEnd();
    restedAt = camera.zoom;
  };
  const move = (next: Camera) => {
    camera = constrained(next, size, range);
    events.onMove();
    if (settling === 0) redraw.began();
    clearTimeout(settling);
    redraw.moved();
    settling = window.setTimeout(settle, SETTLE);
  };
  const flight = makeFlight(move);
  const leave = () => hover(undefined);
  const hover = (at: Point | undefined) => box.toggleAttribute('data-over', events.onHover(at));
  const moveTo = (to: Camera, milliseconds?: number, way?: 'straight' | 'arc') => {
    isSent = false;
    leave();
    if (milliseconds !== undefined && !prefersReducedMotion()) {
      const end = constrained(to, size, range);
      if (way === 'arc') flight.startArc(camera, end, milliseconds, size);
      else flight.start(camera, end, milliseconds);
      return;
    }
    flight.stop();
    camera = constrained(to, size, range);
    clearTimeout(settling);
    events.onMove();
    settle();
  };
  const inRange = (zoom: number) =>
    Math.min(range.nearestAt?.(camera.center) ?? range.nearest, Math.max(range.farthest, zoom));
  const zoom = (by: number, around: Point, milliseconds?: number) => {
    const from = flight.goal ?? camera;
    const to = zoomedAround(from, size, around, inRange(from.zoom + by));
    if (milliseconds !== undefined) return moveTo(to, milliseconds);
    flight.stop();
    leave();
    move(to);
  };

  const updateGestures = () => box.toggleAttribute('data-cooperative', state.cooperative);
  updateGestures();
  listenToPointers(
    box,
    {
      cooperative: () => state.cooperative,
      onHover(at) {
        if (!at || !flight.flying) hover(at);
      },
      onClick: events.onClick,
      onDoubleClick: (at, farther) => zoom(farther ? -1 : 1, at, STEP),
      onDrag(by, nearer, around) {
        flight.stop();
        move(panned(camera, by));
        if (nearer !== 0) zoom(nearer, around);
      },
      onGlide({ by, zoom: nearer, milliseconds }, around) {
        if (prefersReducedMotion()) return;
        const end = zoomedAround(panned(camera, by), size, around, inRange(camera.zoom + nearer));
        flight.glide(camera, end, milliseconds);
      },
      onPointerDown() {
        if (!flight.flying || flight.goal) return false;
        flight.stop();
        return true;
      },
      onIgnored: () => overlay.show('touch'),
    },
    signal,
  );
  listenToWheel(
    box,
    {
      cooperative: () => state.cooperative,
      zoom: (by, around, smooth) => zoom(by, around, smooth ? STEP : undefined),
      onIgnored: () => overlay.show('wheel'),
    },
    signal,
  );
  listenToKeys(
    box,
    {
      pan: (by) => moveTo(panned(flight.goal ?? camera, by), STEP),
      zoom: (by) => zoom(by, [size.width / 2, size.height / 2], STEP),
    },
    signal,
  );

  return {
    ready: readiness.promise,
    contextLost: new Promise(() => {}),
    get camera() {
      return camera;
    },
    get flying() {
      return isSent && flight.goal !== undefined;
    },
    get range() {
      return range;
    },
    limit(next) {
      range = next;
    },
    moveTo(to, milliseconds, way) {
      moveTo(to, milliseconds, way);
      isSent = true;
    },
    update(part) {
      if (part === 'theme') colour();
      else if (part === 'gestures') updateGestures();
      else redraw.changed(part);
    },
    resize() {
      size = measured();
      moveTo(camera);
    },
    focus: () => box.focus({ preventScroll: true }),
    remove() {
      leaving.abort();
      clearTimeout(settling);
      flight.stop();
      pictures.remove();
      overlay.remove();
      box.remove();
    },
  };
}
