/**
 * Exponential backoff, some six minutes in all: what ails a network or a graphics card may last. Milliseconds to the
 * first attempt anew, how many times longer each next wait is, and how many there are.
 */
const AGAIN = { after: 1_000, longer: 4, times: 5 } as const;

/** Milliseconds to wait after so many failures in a row; undefined where it is to be given up. */
export function waitAfter(failures: number): number | undefined {
  return failures > AGAIN.times ? undefined : AGAIN.after * AGAIN.longer ** (failures - 1);
}
