import type { Camera, Size } from '../../src/cartography/camera.ts';
import { type CameraRange, constrained } from '../../src/cartography/range.ts';
import type { Renderer } from '../../src/map/renderer.ts';

/** A drawing that only has a camera, and moves it at once; a `slow` one flies until it arrives, or has another size. */
export function fakeDrawing(events: () => void, size: () => Size, slow: boolean) {
  let camera: Camera = { center: [0, 0], zoom: 0 };
  let range: CameraRange = { farthest: 0, nearest: 24, beyond: [0, 0, 0, 0] };
  let goal: Camera | undefined;
  const renderer: Renderer = {
    alive: Promise.resolve(),
    contextLost: new Promise(() => {}),
    get camera() {
      return camera;
    },
    get flying() {
      return goal !== undefined;
    },
    get range() {
      return range;
    },
    limit(next) {
      // As MapLibre, which knows no zoom below.
      range = { ...next, farthest: Math.max(-2, next.farthest) };
    },
    moveTo(to, milliseconds) {
      if (goal) {
        goal = undefined;
        events();
      }
      goal = slow && milliseconds ? to : undefined;
      if (!goal) camera = constrained(to, size(), range);
      events();
    },
    changed() {},
    resize() {
      goal = undefined;
    },
    focus() {},
    remove() {},
  };
  const arrive = () => {
    camera = goal ?? camera;
    goal = undefined;
    events();
  };
  return { renderer, arrive };
}
