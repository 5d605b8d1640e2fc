/**
 * Keeps what the page would lose as it moves the element: what is scrolled in the shadow stays so, until `signal` aborts.
 * @returns to be called after a move; closes what was open as a modal dialog, and is none any more
 */
export function onMove(shadow: ShadowRoot, signal: AbortSignal): () => void {
  const tops = new Map<Element, number>();
  shadow.addEventListener(
    'scroll',
    ({ target }) => {
      const element = target as Element;
      tops.set(element, element.scrollTop);
    },
    { capture: true, passive: true, signal },
  );
  return () => {
    for (const [element, top] of tops) {
      if (shadow.contains(element)) element.scrollTop = top;
      else tops.delete(element);
    }
    for (const dialog of shadow.querySelectorAll<HTMLDialogElement>('dialog[open]:not(:modal)'))
      dialog.close();
  };
}
