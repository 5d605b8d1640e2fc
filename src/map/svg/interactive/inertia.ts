import type { Point } from '../../../cartography/camera.ts';

/** What a gesture has done to the map by one event. */
export interface Movement {
  /** Milliseconds, of any clock. */
  readonly time: number;
  /** CSS pixels. */
  readonly by: Point;
  /** Zooms. */
  readonly zoom: number;
}

/** How a map that is let go in motion goes on. */
export interface Glide {
  /** CSS pixels. */
  readonly by: Point;
  /** Zooms. */
  readonly zoom: number;
  readonly milliseconds: number;
}

// Window, speeds and easing are those of MapLibre GL JS 6.17 (BSD-3-Clause), src/ui/handler_inertia.ts, so that both
// renderers feel alike in the hand.
/** Milliseconds before the release over which the speed is measured, and after which a movement is forgotten. */
const MEASURED = 60;
const FORGOTTEN = 160;
/** The share of the gesture's speed at which a glide begins. */
const LINEARITY = 0.3;
/** Pixels, or zooms, a second. */
const FASTEST = 1400;
/** Pixels, or zooms, a second by which a glide slows down in a second. */
const DECELERATION = { pan: 2500, zoom: 20 } as const;

/**
 * The glide of a map let go at `now` after some movements, in the order of time. None where it was held still before.
 * A movement lies before its time, so the first of those measured says only when the others began.
 */
export function glideAfter(movements: readonly Movement[], now: number): Glide | undefined {
  const known = movements.filter(({ time }) => now - time <= FORGOTTEN);
  const recent = known.filter(({ time }) => now - time <= MEASURED).length;
  const [first, ...measured] = known.slice(-Math.max(2, recent));
  if (!first || measured.length === 0 || now <= first.time) return undefined;
  const total = (of: (movement: Movement) => number) => measured.reduce((sum, each) => sum + of(each), 0);
  const [dx, dy] = [total(({ by }) => by[0]), total(({ by }) => by[1])];
  const drawn = Math.hypot(dx, dy);
  const pan = slowed(drawn, now - first.time, DECELERATION.pan);
  const zoom = slowed(
    total((movement) => movement.zoom),
    now - first.time,
    DECELERATION.zoom,
  );
  const share = drawn === 0 ? 0 : pan.length / drawn;
  const milliseconds = Math.max(pan.milliseconds, zoom.milliseconds);
  if (milliseconds === 0) return undefined;
  return { by: [dx * share, dy * share], zoom: zoom.length, milliseconds };
}

function slowed(amount: number, milliseconds: number, deceleration: number) {
  const speed = Math.max(-FASTEST, Math.min(FASTEST, (amount * LINEARITY * 1000) / milliseconds));
  const seconds = Math.abs(speed) / (deceleration * LINEARITY);
  return { length: (speed * seconds) / 2, milliseconds: seconds * 1000 };
}

/** How much of its way, from 0 to 1, a glide has gone after a share of its time: `cubic-bezier(0, 0, 0.3, 1)`. */
export function glided(share: number): number {
  // The curve's x is 0.9 t² + 0.1 t³, which its first term nearly gives; Newton's steps do the rest.
  let t = Math.sqrt(share);
  for (let step = 0; step < 3 && t > 0; step += 1)
    t -= (0.9 * t ** 2 + 0.1 * t ** 3 - share) / (1.8 * t + 0.3 * t ** 2);
  return 3 * t ** 2 - 2 * t ** 3;
}
