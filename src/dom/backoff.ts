/** Exponential backoff, about six minutes in total: milliseconds to the first retry, the factor of each next wait, retries. */
const BACKOFF = { first: 1_000, factor: 4, retries: 5 } as const;

/** Milliseconds to wait after so many failures in a row; undefined where there is to be no further retry. */
export function waitAfter(failures: number): number | undefined {
  return failures > BACKOFF.retries ? undefined : BACKOFF.first * BACKOFF.factor ** (failures - 1);
}
