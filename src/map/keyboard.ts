import type { Interactions } from './interactions.ts';

/**
 * Escape, until `signal` aborts: it dismisses the tooltip wherever the keyboard is; on the map the innermost thing
 * closes, then the choice is given up. Where there is nothing of that, the key belongs to the page.
 */
export function listenToEscape(
  root: HTMLElement,
  { dismissTooltip, onEscape }: Pick<Interactions, 'dismissTooltip' | 'onEscape'>,
  signal: AbortSignal,
): void {
  const take = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !dismissTooltip()) return;
      const { host } = root.getRootNode() as ShadowRoot;
      // Outside the element the key may belong to something else.
      if (event.composedPath().includes(host ?? root)) take(event);
    },
    { capture: true, signal },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && onEscape()) take(event);
    },
    { signal },
  );
}
