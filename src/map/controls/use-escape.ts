import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Closes what is open over the map by Escape, anywhere on the map, before what is chosen is given up. A focus that was in
 * it goes to the button that opens it; where that is not to be seen there is nothing to close.
 */
export function useEscape(
  open: boolean,
  part: RefObject<HTMLElement | null>,
  opener: RefObject<HTMLElement | null>,
  close: () => void,
): void {
  // Preact ends and begins other effects after the paint: a busy browser hears two presses before that.
  useLayoutEffect(() => {
    const map = opener.current?.closest<HTMLElement>('.am-map-root');
    if (!open || !map) return undefined;
    const closing = new AbortController();
    map.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !opener.current?.checkVisibility()) return;
        event.preventDefault();
        event.stopPropagation();
        const { activeElement } = map.getRootNode() as Document | ShadowRoot;
        if (part.current?.contains(activeElement)) opener.current.focus();
        close();
      },
      { signal: closing.signal, capture: true },
    );
    return () => closing.abort();
  }, [open]);
}
