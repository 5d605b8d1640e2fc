import type { Fullscreen } from './fullscreen.ts';

/**
 * A rule by which a change of `visibility` around the element is noticed: no event tells of it but that of a transition,
 * which with its only step at its start delays nothing.
 */
export const HIDDEN_SHEET = '.am-root { transition: visibility 1ms step-start; }';

/**
 * Closes what covers the page once the page hides the element: a modal dialog that is not to be seen would leave the
 * page without an answer. Until `signal` aborts.
 *
 * @param root has `HIDDEN_SHEET`, and the dialogs in it or around it
 */
export function closeWhenHidden(
  host: HTMLElement,
  root: HTMLElement,
  fullscreen: Fullscreen,
  signal: AbortSignal,
): void {
  const look = () => {
    if (host.checkVisibility({ visibilityProperty: true })) return;
    for (const dialog of root.querySelectorAll('dialog')) dialog.close();
    if (fullscreen.on) fullscreen.toggle();
  };
  root.addEventListener('transitionrun', ({ target }) => target === root && look(), { signal });
  const sizes = new ResizeObserver(look);
  sizes.observe(root);
  signal.addEventListener('abort', () => sizes.disconnect());
}
