import type { Camera, Size } from '../../src/cartography/camera.ts';
import { NO_PADDING } from '../../src/cartography/padding.ts';
import { type CameraRange, constrained } from '../../src/cartography/range.ts';
import type { MapPart, Renderer, RendererEvents } from '../../src/map/renderer.ts';
import type { RendererListener, RendererSwitcher } from '../../src/map/renderer-switcher.ts';

/**
 * A renderer that only has a camera, and moves it at once; a `slow` one flies until it arrives, or has another size.
 * `events` are what it reports, `updates` what it was told.
 */
export function makeFakeRenderer(size: () => Size, slow = false) {
  const listeners = new Set<RendererListener>();
  const updates: MapPart[] = [];
  const events: RendererEvents = {
    onMove: () => listeners.forEach(({ onMove }) => void onMove?.()),
    onZoomEnd: () => listeners.forEach(({ onZoomEnd }) => void onZoomEnd?.()),
    onHover: (at) => [...listeners].filter(({ onHover }) => onHover?.(at)).length > 0,
    onClick: (at, precision) => listeners.forEach(({ onClick }) => void onClick?.(at, precision)),
  };
  let camera: Camera = { center: [0, 0], zoom: 0 };
  let range: CameraRange = { farthest: 0, nearest: 24, beyond: NO_PADDING };
  let destination: Camera | undefined;
  const renderer: Renderer & Pick<RendererSwitcher, 'subscribe'> = {
    ready: Promise.resolve(),
    contextLost: new Promise(() => {}),
    get camera() {
      return camera;
    },
    get destination() {
      return destination;
    },
    get range() {
      return range;
    },
    limit(next) {
      // As MapLibre, which knows no zoom below.
      range = { ...next, farthest: Math.max(-2, next.farthest) };
    },
    moveTo(to, milliseconds) {
      if (destination) {
        destination = undefined;
        events.onMove();
      }
      destination = slow && milliseconds ? to : undefined;
      if (!destination) camera = constrained(to, size(), range);
      events.onMove();
    },
    update: (part) => void updates.push(part),
    subscribe(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
    resize() {
      destination = undefined;
    },
    focus() {},
    remove() {},
  };
  const arrive = () => {
    camera = destination ?? camera;
    destination = undefined;
    events.onMove();
  };
  return { renderer, events, updates, arrive };
}
