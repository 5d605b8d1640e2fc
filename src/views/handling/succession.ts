import type { Camera } from '../../cartography/camera.ts';
import type { Drawing, DrawingParts, StartDrawing } from './drawing.ts';

/** One drawing after the other, as if they were one: each takes over where the one before stood. */
export interface Succession extends Drawing {
  /**
   * Lets another drawing take over, once it has drawn and the map is at rest; with `atOnce` before this
   * returns, so that what the one before used is free. Resolves when the other is seen, with what tells of
   * its loss, or undefined where yet another came first; rejects, and changes nothing, where it cannot draw.
   */
  turn(start: StartDrawing, atOnce: boolean): Promise<Pick<Drawing, 'lost'> | undefined>;
}

interface Layered {
  readonly layer: HTMLElement;
  readonly drawing: Drawing;
}

/** Starts with a first drawing. @throws as `start` does */
export function makeSuccession(start: StartDrawing, parts: DrawingParts): Succession {
  const { host, heard } = parts;
  let seen: HTMLElement | undefined;
  let coming: Layered | undefined;
  let removed = false;
  const pressed = new Set<number>();
  const listening = new AbortController();
  // A press that ends in the browser's own menu is told by the next movement only, with no button down.
  const count = ({ type, pointerId, buttons }: PointerEvent) => {
    if (type === 'pointerdown') pressed.add(pointerId);
    else if (type !== 'pointermove' || buttons === 0) pressed.delete(pointerId);
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
    host.ownerDocument.addEventListener(type, count, { signal: listening.signal, capture: true });

  const begin = (by: StartDrawing): Layered => {
    const layer = document.createElement('div');
    layer.className = 'am-map-layer';
    // Under the one that is seen, which hides it until it has drawn.
    host.prepend(layer);
    const isSeen = () => layer === seen;
    try {
      const drawing = by({
        ...parts,
        host: layer,
        heard: {
          moved: () => isSeen() && heard.moved(),
          zoomed: () => isSeen() && heard.zoomed(),
          pointed: (at) => isSeen() && heard.pointed(at),
          pressed: (at, coarse) => isSeen() && heard.pressed(at, coarse),
        },
      });
      return { layer, drawing };
    } catch (error) {
      layer.remove();
      throw error;
    }
  };
  const end = (one: Layered | undefined) => {
    one?.drawing.remove();
    one?.layer.remove();
  };

  let current = begin(start);
  seen = current.layer;

  const show = (next: Layered) => {
    const before = current;
    const root = host.getRootNode() as Document | ShadowRoot;
    const isFocused = before.layer.contains(root.activeElement);
    next.layer.inert = false;
    if (!sameCamera(next.drawing.camera, before.drawing.camera)) next.drawing.moveTo(before.drawing.camera);
    current = next;
    seen = next.layer;
    if (isFocused) next.drawing.focus();
    end(before);
    next.drawing.changed('away');
  };
  /** Resolves when no finger or button is down and the camera has stood still for a frame. */
  const rest = async (is: () => boolean) => {
    for (;;) {
      const before = current.drawing.camera;
      await new Promise(requestAnimationFrame);
      if (!is() || (pressed.size === 0 && sameCamera(before, current.drawing.camera))) return;
    }
  };

  return {
    alive: current.drawing.alive,
    lost: current.drawing.lost,
    get camera() {
      return current.drawing.camera;
    },
    get flying() {
      return current.drawing.flying;
    },
    get range() {
      return current.drawing.range;
    },
    limit(range) {
      current.drawing.limit(range);
      coming?.drawing.limit(range);
    },
    moveTo: (camera, milliseconds) => current.drawing.moveTo(camera, milliseconds),
    changed(part) {
      current.drawing.changed(part);
      coming?.drawing.changed(part);
    },
    resize() {
      current.drawing.resize();
      coming?.drawing.resize();
    },
    focus: () => current.drawing.focus(),
    remove() {
      removed = true;
      listening.abort();
      end(coming);
      end(current);
    },
    async turn(by, atOnce) {
      end(coming);
      coming = undefined;
      const next = begin(by);
      next.drawing.limit(current.drawing.range);
      next.drawing.moveTo(current.drawing.camera);
      next.drawing.changed('hidden');
      if (atOnce) {
        next.drawing.alive.catch((why: unknown) => console.error('article-map:', why));
        show(next);
        return next.drawing;
      }
      next.layer.inert = true;
      coming = next;
      const is = () => coming === next && !removed;
      try {
        await next.drawing.alive;
      } catch (error) {
        if (!is()) return undefined;
        coming = undefined;
        end(next);
        throw error;
      }
      if (is()) await rest(is);
      if (!is()) return undefined;
      coming = undefined;
      show(next);
      return next.drawing;
    },
  };
}

function sameCamera(one: Camera, other: Camera): boolean {
  return (
    Math.abs(one.zoom - other.zoom) < 1e-6 &&
    Math.abs(one.center[0] - other.center[0]) < 1e-9 &&
    Math.abs(one.center[1] - other.center[1]) < 1e-9
  );
}
