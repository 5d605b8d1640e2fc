import type { Camera } from '../cartography/camera.ts';
import type { Renderer, RendererParts, StartRenderer } from './renderer.ts';

/** One renderer after the other, as if they were one: each takes over where the one before stood. */
export interface RendererSwitcher extends Renderer {
  /**
   * Lets another renderer take over, once it has drawn and the map is at rest; with `atOnce` before this
   * returns, so that what the one before used is free. Resolves when the other is seen, with what tells of
   * its loss, or undefined where yet another came first; rejects, and changes nothing, where it cannot draw.
   */
  turn(start: StartRenderer, atOnce: boolean): Promise<Pick<Renderer, 'contextLost'> | undefined>;
}

interface Layered {
  readonly layer: HTMLElement;
  readonly renderer: Renderer;
}

/** Starts with a first renderer. @throws as `start` does */
export function makeRendererSwitcher(start: StartRenderer, parts: RendererParts): RendererSwitcher {
  const { host, events } = parts;
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

  const begin = (by: StartRenderer): Layered => {
    const layer = document.createElement('div');
    layer.className = 'am-map-layer';
    // Under the one that is seen, which hides it until it has drawn.
    host.prepend(layer);
    const isSeen = () => layer === seen;
    try {
      const renderer = by({
        ...parts,
        host: layer,
        events: {
          moved: () => isSeen() && events.moved(),
          zoomed: () => isSeen() && events.zoomed(),
          hovered: (at) => isSeen() && events.hovered(at),
          pressed: (at, coarse) => isSeen() && events.pressed(at, coarse),
        },
      });
      return { layer, renderer };
    } catch (error) {
      layer.remove();
      throw error;
    }
  };
  const end = (one: Layered | undefined) => {
    one?.renderer.remove();
    one?.layer.remove();
  };

  let current = begin(start);
  seen = current.layer;

  const show = (next: Layered) => {
    const before = current;
    const root = host.getRootNode() as Document | ShadowRoot;
    const isFocused = before.layer.contains(root.activeElement);
    next.layer.inert = false;
    if (!sameCamera(next.renderer.camera, before.renderer.camera))
      next.renderer.moveTo(before.renderer.camera);
    current = next;
    seen = next.layer;
    if (isFocused) next.renderer.focus();
    end(before);
    next.renderer.changed('away');
  };
  /** Resolves when no finger or button is down and the camera has stood still for a frame. */
  const rest = async (is: () => boolean) => {
    for (;;) {
      const before = current.renderer.camera;
      await new Promise(requestAnimationFrame);
      if (!is() || (pressed.size === 0 && sameCamera(before, current.renderer.camera))) return;
    }
  };

  return {
    alive: current.renderer.alive,
    contextLost: current.renderer.contextLost,
    get camera() {
      return current.renderer.camera;
    },
    get flying() {
      return current.renderer.flying;
    },
    get range() {
      return current.renderer.range;
    },
    limit(range) {
      current.renderer.limit(range);
      coming?.renderer.limit(range);
    },
    moveTo: (camera, milliseconds) => current.renderer.moveTo(camera, milliseconds),
    changed(part) {
      current.renderer.changed(part);
      coming?.renderer.changed(part);
    },
    resize() {
      current.renderer.resize();
      coming?.renderer.resize();
    },
    focus: () => current.renderer.focus(),
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
      next.renderer.limit(current.renderer.range);
      next.renderer.moveTo(current.renderer.camera);
      next.renderer.changed('hidden');
      if (atOnce) {
        next.renderer.alive.catch((why: unknown) => console.error('article-map:', why));
        show(next);
        return next.renderer;
      }
      next.layer.inert = true;
      coming = next;
      const is = () => coming === next && !removed;
      try {
        await next.renderer.alive;
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
      return next.renderer;
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
