import type { Camera, Size } from '../../cartography/camera.ts';
import { NO_PADDING } from '../../cartography/padding.ts';
import { type CameraRange, constrained } from '../../cartography/range.ts';
import { adoptSheet } from '../../dom/adopt-sheet.ts';
import { watchPolicy } from '../../dom/policy.ts';
import { CURVE, flown } from '../flight-path.ts';
import type { MapPart, Renderer, RendererParts } from '../renderer.ts';
import { type MapLibre, startMapLibre } from './live-map.ts';
import css from './maplibre.css?inline';
import { paintPageBeforeMap } from './page-before-map.ts';
import { makePainter, type Painter } from './painter.ts';
import { listenToPointer } from './pointer.ts';
import { contextLoss, rendererReady } from './ready.ts';
import { makeShowNames, type ShowNames } from './show-names.ts';

/** MapLibre's own least zoom. A host without size, as on paper, would have an opening view from farther yet. */
const FARTHEST = -2;

/** A story drawn by MapLibre. @throws NoContextError where the browser gives it no WebGL 2 context */
export function startMapLibreRenderer(
  maplibre: MapLibre,
  { host, story, state, locale, events }: RendererParts,
): Renderer {
  const leaving = new AbortController();
  const { signal } = leaving;
  const measured = (): Size => ({ width: host.clientWidth || 1, height: host.clientHeight || 1 });
  let size = measured();
  let range: CameraRange = { farthest: FARTHEST, nearest: 22, beyond: NO_PADDING };
  const { theme: firstTheme } = state;
  const current = () => state.refined ?? story;
  const first = current();
  const map = startMapLibre(maplibre, host, first, state, locale, (camera) =>
    constrained(camera, size, range),
  );
  adoptSheet(host, css, signal);
  // Its workers are started a task later.
  const policy = watchPolicy();
  const ready = rendererReady(map, { address: maplibre.WORKER_URL, policy }, signal).finally(policy.stop);
  let showNames: ShowNames | undefined;
  let painter: Painter | undefined;

  const camera = () => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat] as const, zoom: map.getZoom() };
  };
  let stale = false;
  // All that changes within one task is placed once; while the map moves the names go with it.
  const name = () => {
    if (!stale) queueMicrotask(placeNames);
    stale = true;
  };
  const placeNames = () => {
    stale = false;
    if (signal.aborted || map.isMoving()) return;
    showNames?.(state.names(camera(), size), camera(), size);
  };
  const emphasise = () => painter?.emphasise(state.emphasis);
  const hover = () => painter?.hover(state.hovered);
  const reshape = () => {
    painter?.reshape(current());
    emphasise();
    hover();
  };
  const redraw: Record<MapPart, () => void> = {
    theme: () => painter?.repaint(state.theme),
    names: name,
    shapes: reshape,
    chosen() {
      emphasise();
      name();
    },
    hovered: hover,
    hidden() {
      emphasise();
      hover();
      painter?.hide(state.hidden);
      name();
    },
    moved: name,
    gestures() {
      if (state.cooperative) map.cooperativeGestures.enable();
      else map.cooperativeGestures.disable();
    },
  };

  map.on('move', events.onMove);
  let destination: Camera | undefined;
  map.on('moveend', () => {
    destination = undefined;
    events.onMove();
    name();
  });
  map.on('zoomend', events.onZoomEnd);
  listenToPointer(map, events);
  paintPageBeforeMap(map, signal);
  map.once('style.load', () => {
    painter = makePainter(map, first, firstTheme);
    if (current() !== first) reshape();
    if (state.theme !== firstTheme) redraw.theme();
    showNames = makeShowNames(map, story);
    redraw.hidden();
  });

  return {
    ready,
    contextLost: contextLoss(map),
    get camera() {
      return camera();
    },
    get destination() {
      return destination;
    },
    get range() {
      return range;
    },
    limit(next) {
      range = { ...next, farthest: Math.max(FARTHEST, next.farthest) };
      map.setMinZoom(range.farthest);
      map.setMaxZoom(range.nearest);
    },
    moveTo(to, duration, way) {
      const end = { center: to.center as [number, number], zoom: to.zoom };
      // Ends a flight before, whose end is not to be taken for this one's.
      map.stop();
      destination = duration === undefined ? undefined : to;
      if (duration === undefined) map.jumpTo(end);
      else if (way === 'arc') map.flyTo({ ...end, duration, curve: CURVE, easing: flown });
      else map.easeTo({ ...end, duration });
    },
    update: (part) => redraw[part](),
    resize() {
      size = measured();
      map.resize();
    },
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    remove() {
      leaving.abort();
      map.remove();
    },
  };
}
