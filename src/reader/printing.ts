import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether the page is being printed, where `heeded`. What depends on it is drawn before the event has passed: after
 * it the browser lays out the paper.
 */
export function usePrinting(heeded: boolean): boolean {
  const [printing, setPrinting] = useState(false);
  // A page may print before it has painted.
  useLayoutEffect(() => {
    if (!heeded) return undefined;
    const leaving = new AbortController();
    addEventListener('beforeprint', () => atOnce(() => setPrinting(true)), leaving);
    addEventListener('afterprint', () => setPrinting(false), leaving);
    return () => leaving.abort();
  }, [heeded]);
  return heeded && printing;
}

/** Draws what `act` changes before it returns: the script that calls `print` leaves no turn in which to draw. */
function atOnce(act: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  act();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
