import type { Camera, Size } from '../../../cartography/camera.ts';
import { flightPath, flown } from '../../flight-path.ts';
import { glided } from './inertia.ts';
import { between } from './motion.ts';

/** A camera on its way. */
interface Flight {
  readonly flying: boolean;
  /** Where it is to arrive; undefined at rest, and in a glide, which ends where its speed is spent. */
  readonly destination: Camera | undefined;
  start(from: Camera, to: Camera, milliseconds: number): void;
  /** Flies as `flightPath` has it. */
  startArc(from: Camera, to: Camera, milliseconds: number, size: Size): void;
  /** Flies as what was let go in motion comes to rest. */
  glide(from: Camera, to: Camera, milliseconds: number): void;
  stop(): void;
}

/** Makes a flight that tells each frame's camera, and at last where it ends. */
export function makeFlight(fly: (camera: Camera) => void): Flight {
  let way: { to: Camera; aimed: boolean } | undefined;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    way = undefined;
  };
  const go = (next: { to: Camera; aimed: boolean }, milliseconds: number, at: (share: number) => Camera) => {
    stop();
    way = next;
    const begun = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, now - begun) / milliseconds);
      if (share === 1) way = undefined;
      fly(share === 1 ? next.to : at(share));
      if (way === next) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  return {
    get flying() {
      return way !== undefined;
    },
    get destination() {
      return way?.aimed ? way.to : undefined;
    },
    start: (from, to, milliseconds) =>
      go({ to, aimed: true }, milliseconds, (share) => between(from, to, 1 - (1 - share) ** 3)),
    startArc(from, to, milliseconds, size) {
      const path = flightPath(from, to, size);
      go({ to, aimed: true }, milliseconds, (share) => path.at(flown(share)));
    },
    glide: (from, to, milliseconds) =>
      go({ to, aimed: false }, milliseconds, (share) => between(from, to, glided(share))),
    stop,
  };
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
