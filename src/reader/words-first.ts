import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The custom property by which `low.css` says that a panel is low. */
const LOW = '--am-low';

/** Whether the words come first, and what else is known under them, since the panel is low; never so in a build. */
const WordsFirst = createContext(false);
export const WordsFirstProvider = WordsFirst.Provider;
export const useWordsFirst = () => useContext(WordsFirst);

/** Whether a reader stands in a low panel, from before it is painted; what has the focus keeps it when that changes. */
export function useLow(reader: RefObject<HTMLElement | null>): boolean {
  const [low, setLow] = useState(false);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = reader;
    if (!current) return undefined;
    const sizes = new ResizeObserver(() => {
      const { activeElement } = current.getRootNode() as Document | ShadowRoot;
      focused.current = current.contains(activeElement) ? activeElement : null;
      setLow(getComputedStyle(current).getPropertyValue(LOW) !== '');
    });
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  // Moving an element loses its focus.
  useLayoutEffect(() => {
    if (focused.current instanceof HTMLElement) focused.current.focus({ preventScroll: true });
    focused.current = null;
  }, [low]);
  return low;
}
