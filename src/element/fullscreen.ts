/** Shows an element on the full screen or, where the browser refuses it, in a dialog over the whole page. */
export interface Fullscreen {
  readonly on: boolean;
  toggle(): void;
}

/**
 * @param host what fills the screen
 * @param stage what is put into the dialog and, when that is closed, back to where it was
 */
export function makeFullscreen(
  host: HTMLElement,
  stage: HTMLElement,
  changed: () => void,
  signal: AbortSignal,
): Fullscreen {
  let dialog: HTMLDialogElement | undefined;
  // In another component's shadow the document names that component.
  const fills = () => (host.getRootNode() as Document | ShadowRoot).fullscreenElement === host;

  const close = () => {
    if (!dialog) return;
    dialog.replaceWith(stage);
    dialog = undefined;
    changed();
  };
  const open = () => {
    dialog = document.createElement('dialog');
    dialog.className = 'am-dialog';
    dialog.addEventListener('close', close);
    stage.replaceWith(dialog);
    dialog.append(stage);
    dialog.showModal();
    changed();
  };
  host.addEventListener('fullscreenchange', changed, { signal });
  signal.addEventListener('abort', () => {
    close();
    if (fills()) void document.exitFullscreen();
  });

  return {
    get on() {
      return dialog !== undefined || fills();
    },
    toggle() {
      if (dialog) dialog.close();
      else if (fills()) void document.exitFullscreen();
      else if (document.fullscreenEnabled) host.requestFullscreen().catch(open);
      else open();
    },
  };
}
