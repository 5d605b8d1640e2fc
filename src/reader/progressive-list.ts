import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** How many items of a list are drawn before the first paint; all of them where nothing is ever painted, in a build. */
const AtOnce = createContext(Number.POSITIVE_INFINITY);
export const AtOnceProvider = AtOnce.Provider;

/** Items that are added at a time: fewer than a slow phone draws in 50 ms. */
const STEP = 8;

/**
 * How many of `total` items to draw now: the first few at once, the others in steps, each once the one before
 * is painted, so that what is seen first need not wait for what is not seen. With `all`, all. What was drawn once stays.
 */
export function useProgressiveList(total: number, all: boolean): number {
  const atOnce = useContext(AtOnce);
  const [shown, setShown] = useState(atOnce);
  const missing = !all && shown < total;
  if (all && shown < total) setShown(total);
  // An effect runs after the paint.
  useEffect(() => {
    if (missing) setShown(shown + STEP);
  }, [missing, shown]);
  return missing ? shown : total;
}
