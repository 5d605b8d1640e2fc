import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether the page is being printed, where `watched`. What depends on it is drawn before the event has passed: after
 * it the browser lays out the paper.
 */
export function usePrinting(watched: boolean): boolean {
  const [printing, setPrinting] = useState(false);
  // A page may print before it has painted.
  useLayoutEffect(() => {
    if (!watched) return undefined;
    const leaving = new AbortController();
    addEventListener('beforeprint', () => atOnce(() => setPrinting(true)), leaving);
    addEventListener('afterprint', () => setPrinting(false), leaving);
    return () => leaving.abort();
  }, [watched]);
  return watched && printing;
}

/** Draws what `call` changes before it returns: after that, the page is printed before another task runs. */
function atOnce(call: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  call();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
