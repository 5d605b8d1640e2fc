import { posterPicture } from '../cartography/poster-picture.ts';
import { isSandboxed } from '../dom/sandboxed.ts';
import { EARLY_DIRECTION, EARLY_LANGUAGE, sayEarly } from '../locale/early-words.ts';
import { errorInWords } from '../locale/error-words.ts';
import { NEWER_STORY } from '../story/problem.ts';
import { keepBox } from './keep-box.ts';
import { type KeptFocus, keepFocus } from './keep-focus.ts';
import { onSchemeChange } from './scheme.ts';
import { SHADOW_SHEET } from './shadow-sheet.ts';
import { themeOf } from './theme.ts';

type State = 'idle' | 'loading' | 'ready' | 'failed';

/** The element's shadow: the page's own content or the poster, what is said of a failure, and room for the app. */
export interface Shadow {
  readonly root: ShadowRoot;
  /** Where the app builds its views; it covers the element. */
  readonly container: HTMLElement;
  /** The focus of what it removes or hides. */
  readonly focus: KeptFocus;
  /** Shows the poster of a story's folder as long as the page has no picture in the element itself; without one, none. */
  showPoster(folder?: URL): void;
  /** The picture that stands for the map until it is ready: the page's own, or the poster. */
  readonly picture: HTMLImageElement | null;
  /**
   * Shows a state. A failure keeps the picture in view, says why, and links to the story's own page; it offers to
   * retry, unless the story is withdrawn.
   */
  tell(state: State, error?: unknown, retry?: () => void): void;
  /** Puts a button over the picture that starts the map, or takes it away. */
  offer(start: (() => void) | undefined): void;
  /** Looks again in which theme the element stands. */
  applyTheme(): void;
  /** Looks again whether the page leaves the element a box. */
  keepBox(): void;
}

/** Gives an element its shadow, once. */
export function makeShadow(element: HTMLElement): Shadow {
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHADOW_SHEET);
  root.adoptedStyleSheets = [sheet];
  const { states } = element.attachInternals();

  const container = make('div', 'am-container');
  const message = make('div', 'am-message am-theme');
  message.setAttribute('role', 'status');
  root.append(document.createElement('slot'), message, container);

  const focus = keepFocus(element, root);
  let state: State | undefined;
  let folder: URL | undefined;
  let poster: HTMLPictureElement | undefined;
  let start: HTMLButtonElement | undefined;

  const applyTheme = () => {
    for (const part of [message, start]) if (part) part.dataset.theme = themeOf(element);
  };
  onSchemeChange(container, applyTheme);
  const clear = () => {
    poster?.remove();
    poster = undefined;
  };
  const fill = () => {
    if (element.querySelector('img')) return clear();
    if (!folder || poster) return;
    poster = make('picture', 'am-poster');
    poster.setAttribute('part', 'poster');
    const { source, img } = posterPicture((file) => new URL(file, folder).href, sayEarly('map.label'));
    poster.append(withAttributes('source', source), withAttributes('img', img));
    root.prepend(poster);
  };
  // The parser, or a script, may add the picture after the element.
  new MutationObserver(fill).observe(element, { childList: true, subtree: true });

  return {
    root,
    container,
    focus,
    get picture() {
      return element.querySelector('img') ?? poster?.querySelector('img') ?? null;
    },
    showPoster(of) {
      folder = of;
      clear();
      fill();
    },
    tell(next, error, retry) {
      if (state) states.delete(state);
      state = next;
      focus.leaving(next === 'ready' ? element : root);
      states.add(next);
      applyTheme();
      message.replaceChildren();
      if (next === 'loading') message.textContent = sayEarly('element.loading');
      if (next === 'failed') {
        message.append(...failure(error, folder, retry));
        focus.pass(() => message.querySelector<HTMLElement>('button, a')?.focus());
      }
    },
    offer(begin) {
      if (start) focus.leaving(start);
      start?.remove();
      if (!begin) return;
      start = make('button', 'am-begin am-theme');
      start.type = 'button';
      start.textContent = sayEarly('element.start');
      start.addEventListener('click', begin);
      applyTheme();
      root.append(start);
    },
    applyTheme,
    keepBox: keepBox(element, root),
  };
}

/** What is said of a failure. A retry does not help where the story is too new for this script. */
function failure(error: unknown, folder: URL | undefined, retry?: () => void): (string | HTMLElement)[] {
  if (error instanceof Error && error.name === 'WithdrawnError') return [error.message];
  const isNewer = error instanceof Error && error.name === NEWER_STORY;
  const said: (string | HTMLElement)[] = [
    isNewer ? sayEarly('element.newer') : sayEarly('element.failed', { why: errorInWords(error) }),
  ];
  if (!isNewer) {
    const again = make('button');
    again.type = 'button';
    again.textContent = sayEarly('element.retry');
    again.addEventListener('click', () => retry?.());
    said.push(again);
  }
  if (folder && isSandboxed()) said.push(` ${sayEarly('element.page')}: ${folder.href}`);
  else if (folder) {
    const link = make('a');
    link.href = folder.href;
    link.textContent = sayEarly('element.page');
    said.push(link);
  }
  return said;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = name;
  // The page's language and direction are not those of these words.
  made.lang = EARLY_LANGUAGE;
  made.dir = EARLY_DIRECTION;
  return made;
}

function withAttributes(tag: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
