import { debounce } from './debounce.ts';

/** Milliseconds without a movement after which the map counts as at rest. */
const STILL = 200;

/** Knows when the map is at rest. */
interface Rest {
  /** To be called when the map has moved, or something else has changed that is settled at rest. */
  moved(): void;
  /** To be called when the map has come to another screen: it rests there only once that is painted. */
  screenChanged(): void;
}

/**
 * Calls `onRest` 200 ms after the last movement, until `signal` aborts. A busy browser's frames can be farther apart:
 * it waits for the first of another screen, and for the end of a flight.
 * @param parts `afterPaint`: acts once what has changed is painted, unless the signal has aborted
 */
export function watchRest(
  parts: {
    isFlying(): boolean;
    onRest(): void;
    afterPaint(act: () => void, signal: AbortSignal): void;
  },
  signal: AbortSignal,
): Rest {
  const { isFlying, onRest, afterPaint } = parts;
  let unpainted = 0;
  const moved = debounce(
    () => {
      if (unpainted > 0) return;
      if (isFlying()) moved();
      else onRest();
    },
    STILL,
    signal,
  );
  return {
    moved,
    screenChanged() {
      unpainted += 1;
      afterPaint(() => {
        unpainted -= 1;
        moved();
      }, signal);
    },
  };
}
