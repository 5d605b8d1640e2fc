import type { Point, Size } from '../../../cartography/camera.ts';
import { adoptSheet } from '../../../dom/adopt-sheet.ts';
import { makeReadiness } from '../../../dom/readiness.ts';
import { KEYS_ID } from '../../controls/map-elements.ts';
import type { Renderer, RendererParts } from '../../renderer.ts';
import { makePalette } from '../palette.ts';
import css from './drawn.css?inline';
import { makeGestureOverlay } from './gesture-overlay.ts';
import { listenToKeys } from './keys.ts';
import { makePictures } from './pictures.tsx';
import { listenToPointers } from './pointers.ts';
import { makeRedraw } from './redraw.ts';
import { makeSvgCamera } from './svg-camera.ts';
import { listenToWheel } from './wheel.ts';

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
  const readiness = makeReadiness();

  let coloured = '';
  const colour = () => {
    const rules = palette.rules(state.theme, '.am-drawn ');
    if (rules !== coloured) colours.replaceSync(rules);
    coloured = rules;
  };
  const redraw = makeRedraw(
    pictures,
    () => ({ camera: camera.camera, size, moving: camera.isMoving }),
    () => {
      colour();
      readiness.done();
    },
    readiness.guarded,
    signal,
  );
  const hover = (at: Point | undefined) => box.toggleAttribute('data-over', events.onHover(at));
  const camera = makeSvgCamera({ size: () => size, redraw, events, onJump: () => hover(undefined) });

  const updateGestures = () => box.toggleAttribute('data-cooperative', state.cooperative);
  updateGestures();
  const cooperative = () => state.cooperative;
  listenToPointers(
    box,
    {
      cooperative,
      onHover(at) {
        if (!at || !camera.isFlying) hover(at);
      },
      onClick: events.onClick,
      onDoubleClick: (at, farther) => camera.zoom(farther ? -1 : 1, at, true),
      onDrag: camera.drag,
      onGlide: camera.glide,
      onPointerDown: camera.halt,
      onIgnored: () => overlay.show('touch'),
    },
    signal,
  );
  listenToWheel(box, { cooperative, zoom: camera.zoom, onIgnored: () => overlay.show('wheel') }, signal);
  listenToKeys(box, { pan: camera.pan, zoom: (by) => camera.zoom(by, undefined, true) }, signal);

  return {
    ready: readiness.promise,
    contextLost: new Promise(() => {}),
    get camera() {
      return camera.camera;
    },
    get destination() {
      return camera.destination;
    },
    get range() {
      return camera.range;
    },
    limit(next) {
      camera.range = next;
    },
    moveTo: camera.moveTo,
    update(part) {
      if (part === 'theme') colour();
      else if (part === 'gestures') updateGestures();
      else redraw.changed(part);
    },
    resize() {
      size = measured();
      camera.resize();
    },
    focus: () => box.focus({ preventScroll: true }),
    remove() {
      leaving.abort();
      camera.remove();
      pictures.remove();
      overlay.remove();
      box.remove();
    },
  };
}
