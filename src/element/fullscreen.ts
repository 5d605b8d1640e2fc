/** Shows an element on the full screen or, where the browser refuses it, in a dialog over the whole page. */
export interface Fullscreen {
  readonly on: boolean;
  toggle(): void;
}

/**
 * @param host what fills the screen
 * @param label names the dialog
 * @param container what is put into the dialog and, when that is closed, back to where it was
 */
export function makeFullscreen(
  host: HTMLElement,
  container: HTMLElement,
  label: string,
  changed: () => void,
  signal: AbortSignal,
): Fullscreen {
  let dialog: HTMLDialogElement | undefined;
  let focused: HTMLElement | undefined;
  // In another component's shadow the document names that component.
  const fills = () => (host.getRootNode() as Document | ShadowRoot).fullscreenElement === host;

  const exit = () => {
    document.exitFullscreen().catch((why: unknown) => console.error('article-map:', why));
  };
  const close = () => {
    if (!dialog) return;
    const closed = dialog;
    dialog = undefined;
    keepingScroll(container, () => closed.replaceWith(container));
    // What had the focus may be hidden as long as the map is filled.
    changed();
    focused?.focus({ preventScroll: true });
  };
  const open = () => {
    if (signal.aborted || dialog) return;
    const opened = document.createElement('dialog');
    opened.setAttribute('aria-label', label);
    dialog = opened;
    opened.className = 'am-dialog';
    opened.addEventListener('close', close);
    // Escape closes this dialog, and nothing of the page around it.
    opened.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
    const had = container.querySelector<HTMLElement>(':focus');
    // Remembered, since once it is closed the focus is elsewhere.
    opened.addEventListener('focusin', ({ target }) => {
      focused = target as HTMLElement;
    });
    keepingScroll(container, () => {
      container.replaceWith(opened);
      opened.append(container);
      opened.showModal();
    });
    had?.focus({ preventScroll: true });
    changed();
  };
  host.addEventListener('fullscreenchange', changed, { signal });
  signal.addEventListener('abort', () => {
    close();
    if (fills()) exit();
  });

  return {
    get on() {
      return dialog !== undefined || fills();
    },
    toggle() {
      if (dialog) dialog.close();
      else if (fills()) exit();
      else if (document.fullscreenEnabled) host.requestFullscreen().catch(open);
      else open();
    },
  };
}

/** Moves an element, which else would put back to its start whatever is scrolled in it. */
function keepingScroll(element: HTMLElement, move: () => void): void {
  const scrolled = [...element.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const tops = scrolled.map(({ scrollTop }) => scrollTop);
  move();
  scrolled.forEach((one, i) => {
    one.scrollTop = tops[i] ?? 0;
  });
}
