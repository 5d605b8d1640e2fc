/** Escape, anywhere on the map: first the innermost thing closes, then the choice is given up. */
export function listenToKeyboard(
  host: HTMLElement,
  /** Returns false where there was nothing to close or give up; the key then belongs to the page. */
  giveUp: () => boolean,
  signal: AbortSignal,
): void {
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!giveUp()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
}
