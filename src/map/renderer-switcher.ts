import type { Camera } from '../cartography/camera.ts';
import type { Renderer, RendererEvents, RendererParts, StartRenderer } from './renderer.ts';

export type RendererListener = Partial<RendererEvents>;

/** One renderer after the other, as if they were one: each takes over where the one before stood. */
export interface RendererSwitcher extends Renderer {
  /** Tells of what the renderer reports that is shown, until `signal` aborts. */
  subscribe(listener: RendererListener, signal: AbortSignal): void;
  /**
   * Lets another renderer take over, once it has drawn and the map is at rest; with `atOnce` before this
   * returns, so that what the one before used is free. Resolves when the other is shown, with what tells of
   * its loss, or undefined where yet another came first; rejects, and changes nothing, where it cannot draw.
   */
  switchTo(start: StartRenderer, atOnce: boolean): Promise<Pick<Renderer, 'contextLost'> | undefined>;
}

interface Layered {
  readonly layer: HTMLElement;
  readonly renderer: Renderer;
}

/** Starts with a first renderer. @throws as `start` does */
export function makeRendererSwitcher(
  start: StartRenderer,
  parts: Omit<RendererParts, 'events'>,
): RendererSwitcher {
  const { host } = parts;
  const listeners = new Set<RendererListener>();
  let shown: HTMLElement | undefined;
  let coming: Layered | undefined;
  let removed = false;
  const pressed = new Set<number>();
  const leaving = new AbortController();
  // A press that ends in the browser's own menu is told by the next movement only, with no button down.
  const count = ({ type, pointerId, buttons }: PointerEvent) => {
    if (type === 'pointerdown') pressed.add(pointerId);
    else if (type !== 'pointermove' || buttons === 0) pressed.delete(pointerId);
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
    host.ownerDocument.addEventListener(type, count, { signal: leaving.signal, capture: true });

  const begin = (by: StartRenderer): Layered => {
    const layer = document.createElement('div');
    layer.className = 'am-map-layer';
    // Under the one that is shown, which hides it until it has drawn.
    host.prepend(layer);
    const active = () => (layer === shown ? [...listeners] : []);
    const events: RendererEvents = {
      onMove: () => active().forEach((listener) => void listener.onMove?.()),
      onZoomEnd: () => active().forEach((listener) => void listener.onZoomEnd?.()),
      onHover: (at) => active().filter((listener) => listener.onHover?.(at)).length > 0,
      onClick: (at, precision) => active().forEach((listener) => void listener.onClick?.(at, precision)),
    };
    try {
      return { layer, renderer: by({ ...parts, host: layer, events }) };
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
  shown = current.layer;

  const show = (next: Layered) => {
    const before = current;
    const root = host.getRootNode() as Document | ShadowRoot;
    const isFocused = before.layer.contains(root.activeElement);
    next.layer.inert = false;
    const to = before.renderer.destination ?? before.renderer.camera;
    current = next;
    shown = next.layer;
    // Only now, so that it is told where a flight is cut short at its end.
    if (!sameCamera(next.renderer.camera, to)) next.renderer.moveTo(to);
    if (isFocused) next.renderer.focus();
    end(before);
    next.renderer.update('moved');
  };
  /** Resolves when no finger or button is down and the camera has stood still for a frame. */
  const rest = async (isComing: () => boolean) => {
    for (;;) {
      const before = current.renderer.camera;
      await new Promise(requestAnimationFrame);
      if (!isComing() || (pressed.size === 0 && sameCamera(before, current.renderer.camera))) return;
    }
  };

  return {
    ready: current.renderer.ready,
    contextLost: current.renderer.contextLost,
    get camera() {
      return current.renderer.camera;
    },
    get destination() {
      return current.renderer.destination;
    },
    get range() {
      return current.renderer.range;
    },
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    limit(range) {
      current.renderer.limit(range);
      coming?.renderer.limit(range);
    },
    moveTo(camera, milliseconds, way) {
      current.renderer.moveTo(camera, milliseconds, way);
    },
    update(part) {
      current.renderer.update(part);
      coming?.renderer.update(part);
    },
    resize() {
      current.renderer.resize();
      coming?.renderer.resize();
    },
    focus: () => current.renderer.focus(),
    remove() {
      removed = true;
      leaving.abort();
      end(coming);
      end(current);
    },
    async switchTo(by, atOnce) {
      end(coming);
      coming = undefined;
      const next = begin(by);
      next.renderer.limit(current.renderer.range);
      next.renderer.moveTo(current.renderer.camera);
      next.renderer.update('hidden');
      if (atOnce) {
        next.renderer.ready.catch((why: unknown) => console.error('article-map:', why));
        show(next);
        return next.renderer;
      }
      next.layer.inert = true;
      coming = next;
      const isComing = () => coming === next && !removed;
      try {
        await next.renderer.ready;
      } catch (error) {
        if (!isComing()) return undefined;
        coming = undefined;
        end(next);
        throw error;
      }
      if (isComing()) await rest(isComing);
      if (!isComing()) return undefined;
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
