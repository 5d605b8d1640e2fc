import type { Camera } from '../../../cartography/camera.ts';
import { between } from './motion.ts';

/** A camera on its way. */
export interface Flight {
  /** Where it flies to; undefined at rest. */
  readonly goal: Camera | undefined;
  start(from: Camera, to: Camera, milliseconds: number): void;
  stop(): void;
}

/** Makes a flight that tells each frame's camera, and at last its goal. */
export function makeFlight(fly: (camera: Camera) => void): Flight {
  let goal: Camera | undefined;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    goal = undefined;
  };
  return {
    get goal() {
      return goal;
    },
    start(from, to, milliseconds) {
      stop();
      goal = to;
      const begun = performance.now();
      const step = (now: number) => {
        const share = Math.min(1, Math.max(0, now - begun) / milliseconds);
        if (share === 1) goal = undefined;
        fly(share === 1 ? to : between(from, to, 1 - (1 - share) ** 3));
        if (goal === to) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    stop,
  };
}
