import type { Theme } from '../cartography/theme.ts';
import type { Selection } from '../selection/selection.ts';
import type { Position } from '../story/place.ts';
import type { Story } from '../story/story.ts';
import { makeReaderView } from '../views/reader/reader-view.tsx';
import { READER_SHEET } from '../views/reader/sheet.ts';
import { say } from '../views/strings.ts';
import { APP_SHEET } from './app-sheet.ts';
import { makeEitherMap } from './either-map.ts';
import type { Frame } from './frame.ts';
import { prefersDark } from './settings.ts';
import { makeSheet } from './sheet.ts';

/** What the element's attributes say of how the story is shown. */
export interface Settings {
  readonly theme: Theme;
  /** BCP 47; undefined where neither the element nor the page says one. */
  readonly lang: string | undefined;
  readonly gestures: 'cooperative' | 'greedy';
}

/** A story's map and reader, side by side or one over the other, until the signal aborts. */
export interface App {
  /** Settles when the map has drawn the story; rejects where it cannot. */
  readonly ready: Promise<void>;
  /** CSS pixels from the host's upper left corner. */
  project(position: Position): [x: number, y: number];
  apply(settings: Settings): void;
}

/** The width, in CSS pixels, from which the reader stands beside the map. */
const BESIDE = 860;

/** Shows a story inside a frame. */
export function startApp(parts: {
  host: HTMLElement;
  frame: Frame;
  folder: URL;
  story: Story;
  selection: Selection;
  settings: () => Settings;
  signal: AbortSignal;
}): App {
  const { host, frame, folder, story, selection, signal } = parts;
  const first = parts.settings();
  const language = (settings: Settings) => settings.lang ?? story.about.language;

  const root = document.createElement('div');
  root.className = 'am-root';
  root.dataset.theme = first.theme;
  const mapHost = document.createElement('div');
  mapHost.className = 'am-map';
  const panel = document.createElement('section');
  panel.className = 'am-panel';
  panel.setAttribute('aria-label', say('reader.label'));
  const readerHost = document.createElement('div');
  readerHost.className = 'am-panel-content';

  const map = makeEitherMap({
    theme: first.theme,
    lang: language(first),
    gestures: first.gestures,
    ...(document.fullscreenEnabled && { fullscreen: () => toggleFullscreen(host) }),
  });
  const reader = makeReaderView({ lang: language(first), theme: first.theme, base: folder.href });
  const sheet = makeSheet(root, panel, (covered) => map.cover(covered));

  panel.append(sheet.handle, readerHost);
  root.append(mapHost, panel);
  frame.stage.append(root);

  const [frameSheet] = frame.root.adoptedStyleSheets;
  const sheets = [APP_SHEET, READER_SHEET].map((css) => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  });
  frame.root.adoptedStyleSheets = [...(frameSheet ? [frameSheet] : []), ...sheets];

  const arrange = () => {
    root.dataset.layout = root.clientWidth >= BESIDE ? 'beside' : 'sheet';
    sheet.arrange(root.dataset.layout === 'sheet');
  };
  arrange();
  const resized = new ResizeObserver(arrange);
  resized.observe(root);

  // The sheet hears of a choice first, so that the map knows what is covered when it moves.
  const rise = () => {
    if (selection.chosen.feature !== undefined || selection.chosen.passage !== undefined) sheet.rise();
  };
  selection.subscribe((change) => change === 'chosen' && rise(), signal);
  rise();
  map.attach(mapHost, story, selection);
  reader.attach(readerHost, story, selection);

  const apply = (settings: Settings) => {
    root.dataset.theme = settings.theme;
    map.setTheme(settings.theme);
    map.setLang(language(settings));
    reader.update({ theme: settings.theme, lang: language(settings) });
  };
  prefersDark().addEventListener('change', () => apply(parts.settings()), { signal });

  signal.addEventListener('abort', () => {
    resized.disconnect();
    map.remove();
    reader.remove();
    sheet.remove();
    root.remove();
    frame.root.adoptedStyleSheets = frameSheet ? [frameSheet] : [];
  });

  return {
    ready: map.ready,
    apply,
    project(position) {
      const [x, y] = map.project(position);
      const outer = host.getBoundingClientRect();
      const inner = mapHost.getBoundingClientRect();
      return [inner.left - outer.left + x, inner.top - outer.top + y];
    },
  };
}

function toggleFullscreen(host: HTMLElement): void {
  const turned = document.fullscreenElement ? document.exitFullscreen() : host.requestFullscreen();
  turned.catch((error: unknown) => console.warn('article-map: the browser refused full screen.', error));
}
