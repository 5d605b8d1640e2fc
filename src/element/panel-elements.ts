import type { Locale } from '../locale/locale.ts';

/** What a panel is made of. */
interface PanelElements {
  readonly panel: HTMLElement;
  /** Raises and lowers a sheet. */
  readonly handle: HTMLButtonElement;
  readonly close: HTMLButtonElement;
  /** On the map, where the panel is closed: opens it. */
  readonly open: HTMLButtonElement;
  /** Where the reader goes. */
  readonly content: HTMLElement;
  remove(): void;
}

/** Builds them into `root`. @param title the story's, which sets the panel apart from others on the page */
export function makePanelElements(root: HTMLElement, title: string, locale: Locale): PanelElements {
  const panel = document.createElement('section');
  panel.className = 'am-panel';
  panel.part.add('panel');
  panel.setAttribute('aria-label', locale.say('reader.label', { title }));
  const handle = button('am-handle');
  const close = button('am-close');
  close.setAttribute('aria-label', locale.say('panel.close'));
  const open = button('am-open');
  open.setAttribute('aria-label', locale.say('panel.open'));
  open.part.add('button');
  open.dataset.onMap = '';
  const content = document.createElement('div');
  content.className = 'am-panel-content';
  panel.append(handle, close, content);
  root.append(open, panel);
  return {
    panel,
    handle,
    close,
    open,
    content,
    remove() {
      panel.remove();
      open.remove();
    },
  };
}

function button(name: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  return made;
}
