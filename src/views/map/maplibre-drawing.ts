import { adoptSheet } from '../adopt-sheet.ts';
import type { Drawing, DrawingParts, Part } from '../handling/drawing.ts';
import { aliveness, lostForGood } from './alive.ts';
import { takeGesturesInFullscreen } from './gestures.ts';
import { type Labels, makeLabels } from './labels.ts';
import { startMapLibre } from './live-map.ts';
import maplibre from './maplibre.css?inline';
import { makePainter, type Painter } from './painter.ts';
import { listenToPointer } from './pointer.ts';

/** A story drawn by MapLibre. @throws GPUInitializationError of MapLibre where there is no WebGL 2 */
export function startMapLibreDrawing({ host, story, scene, heard, cooperative }: DrawingParts): Drawing {
  const leaving = new AbortController();
  const { signal } = leaving;
  const map = startMapLibre(host, story, { theme: scene.theme, cooperative });
  adoptSheet(host, maplibre, signal);
  const alive = aliveness(map, signal);
  let labels: Labels | undefined;
  let painter: Painter | undefined;

  const size = () => ({ width: host.clientWidth || 1, height: host.clientHeight || 1 });
  const name = () => {
    const { lang, hidden, opening: camera, reserved } = scene;
    labels?.update({ lang, hidden, camera, size: size(), reserved });
  };
  const show = () => labels?.show(scene.away ? 'free' : 'opening');
  const mark = () => painter?.mark(scene.chosen, scene.hidden);
  const hide = () => {
    mark();
    painter?.hide(scene.hidden);
    name();
  };
  const redraw: Record<Part, () => void> = {
    theme: () => painter?.repaint(scene.theme),
    names: name,
    chosen: mark,
    pointed: () => painter?.point(scene.pointed),
    hidden: hide,
    away: show,
  };

  map.on('move', heard.moved);
  map.on('zoomend', heard.zoomed);
  listenToPointer(map, heard);
  if (cooperative) takeGesturesInFullscreen(map, signal);
  map.once('style.load', () => {
    painter = makePainter(map, story, scene.theme);
    labels = makeLabels(map, story);
    hide();
    show();
  });

  return {
    alive,
    lost: lostForGood(map, signal),
    get camera() {
      const { lng, lat } = map.getCenter();
      return { center: [lng, lat] as const, zoom: map.getZoom() };
    },
    get range() {
      return { farthest: map.getMinZoom(true), nearest: map.getMaxZoom() };
    },
    limit(farthest, nearest) {
      map.setMinZoom(farthest);
      map.setMaxZoom(nearest);
    },
    moveTo({ center, zoom }, duration) {
      const to = { center: center as [number, number], zoom };
      if (duration === undefined) map.jumpTo(to);
      else map.easeTo({ ...to, duration });
    },
    changed: (part) => redraw[part](),
    named: (at) => labels?.at(at),
    resize: () => void map.resize(),
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    remove() {
      leaving.abort();
      map.remove();
    },
  };
}
