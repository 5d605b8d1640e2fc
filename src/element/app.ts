import { type Chosen, makeSelection } from '../selection/selection.ts';
import type { Position } from '../story/place.ts';
import { readStory } from '../story/served.ts';
import type { Story } from '../story/story.ts';
import { makeMovableMap } from '../views/handling/movable-map.ts';
import { startSvgDrawing } from '../views/poster/living/svg-drawing.ts';
import { makeReaderView } from '../views/reader/reader-view.tsx';
import { openShareDialog } from '../views/share/share-dialog.tsx';
import { snippetsOf } from '../views/share/snippets.ts';
import { makeAppSheets } from './app-sheet.ts';
import { arrange } from './arrangement.ts';
import { chosenName } from './chosen-name.ts';
import { fetchJson } from './fetch-story.ts';
import type { Frame } from './frame.ts';
import { makeFullscreen } from './fullscreen.ts';
import { keepLayers } from './layers.ts';
import { makePanel } from './panel.ts';
import { runningRelease } from './release.ts';
import { prefersDark, type Settings } from './settings.ts';
import { takeTurns } from './turns.ts';

/** A story's map and reader, until the signal aborts. */
export interface App {
  /** Settles when the map has drawn the story. */
  readonly ready: Promise<void>;
  readonly chosen: Chosen;
  /** What is chosen in words, in the element's language; null for nothing. */
  readonly chosenName: string | null;
  choose(chosen: Chosen): void;
  /** Shows these layers alone; undefined shows all. Unknown ids are left out, with a warning. */
  showLayers(ids: readonly string[] | undefined): void;
  /** CSS pixels from the element's upper left corner. */
  project(position: Position): [x: number, y: number];
  /** Moves to features, or without ids back to the opening view. */
  fitTo(ids: readonly string[] | undefined, padding: number | undefined): void;
  /** Takes over theme and language when they have changed. */
  apply(): void;
  /** Gives the map the focus. */
  focus(): void;
}

/**
 * Shows a story inside a frame.
 * @param parts `report`: hears of what the reader chooses and of the layers that are shown, undefined for all
 */
export function startApp(parts: {
  host: HTMLElement;
  frame: Frame;
  folder: URL;
  story: Story;
  chosen: Chosen;
  layers: readonly string[] | undefined;
  settings: () => Settings;
  report: { chosen(chosen: Chosen): void; layers(shown: readonly string[] | undefined): void };
  signal: AbortSignal;
}): App {
  const { host, frame, folder, story, report, signal } = parts;
  const selection = makeSelection(story);
  selection.choose(parts.chosen);
  const layers = keepLayers(story, selection, report.layers, signal);
  layers.show(parts.layers);
  selection.subscribe((change) => change === 'chosen' && report.chosen(selection.chosen), signal);

  const first = parts.settings();
  const language = (settings: Settings) => settings.lang ?? story.about.language;
  const root = document.createElement('div');
  root.className = 'am-root am-theme';
  root.dataset.theme = first.theme;
  root.inert = !first.interactive;
  const mapHost = document.createElement('div');
  mapHost.className = 'am-map';
  mapHost.part.add('map');
  root.append(mapHost);
  frame.stage.append(root);
  const sheets = makeAppSheets();
  frame.root.adoptedStyleSheets.push(...sheets);

  const filled = () => {
    // There is then no page that could scroll.
    map.setGestures(fullscreen.on ? 'greedy' : first.gestures);
    map.setFilled(fullscreen.on);
    place();
  };
  const fullscreen = makeFullscreen(host, frame.stage, filled, signal);
  const map = makeMovableMap(startSvgDrawing, {
    theme: first.theme,
    lang: language(first),
    gestures: first.gestures,
    buttons: first.interactive && first.controls === 'full',
    // In a frame that may not fill the screen, a dialog over the frame gains nothing.
    ...((document.fullscreenEnabled || parent === window) && { fullscreen: () => fullscreen.toggle() }),
    share() {
      const snippets = snippetsOf(folder, story.about, selection.chosen);
      openShareDialog(root, snippets, runningRelease, signal);
    },
  });
  const withReader = first.interactive && first.controls !== 'none';
  const panel = withReader ? makePanel(root, (edges) => map.cover(edges)) : undefined;
  const reader = makeReaderView({
    lang: language(first),
    theme: first.theme,
    base: folder.href,
    fetchTexts: (file, read) => fetchJson(new URL(file, folder), read),
  });

  const place = () => {
    const size = { width: root.clientWidth, height: root.clientHeight };
    const picture = fullscreen.on ? undefined : frame.pictureBox();
    const arrangement = panel && arrange(size, picture);
    const [left, top, right, bottom] = arrangement?.map ?? picture ?? [0, 0, size.width, size.height];
    mapHost.style.left = `${left}px`;
    mapHost.style.top = `${top}px`;
    mapHost.style.width = `${right - left}px`;
    mapHost.style.height = `${bottom - top}px`;
    for (const [edge, at] of Object.entries({ left, top, right }))
      root.style.setProperty(`--am-map-${edge}`, `${at}px`);
    if (arrangement) panel.arrange(arrangement, size);
  };
  const resized = new ResizeObserver(place);
  resized.observe(root);
  if (frame.picture) resized.observe(frame.picture);

  // The panel hears of a choice first, so that the map knows what is covered when it moves.
  const fitPanel = () => {
    if (selection.chosen.feature !== undefined || selection.chosen.passage !== undefined) panel?.rise();
    else panel?.sink();
  };
  selection.subscribe((change) => change === 'chosen' && fitPanel(), signal);
  place();
  fitPanel();
  // Before the map: a text that lies beside the story is then on its way while the map marks what was chosen.
  if (panel) reader.attach(panel.content, story, selection);
  map.attach(mapHost, story, selection);
  if (first.interactive) takeTurns(map, mapHost, root, signal);

  // Its swatches are drawn in the colours of a theme, and paper is light.
  const paper = matchMedia('print');
  const dress = () => {
    const settings = parts.settings();
    reader.update({ theme: paper.matches ? 'light' : settings.theme, lang: language(settings) });
  };
  paper.addEventListener('change', dress, { signal });
  const apply = () => {
    const settings = parts.settings();
    root.dataset.theme = settings.theme;
    map.setTheme(settings.theme);
    map.setLang(language(settings));
    dress();
  };
  prefersDark().addEventListener('change', apply, { signal });

  signal.addEventListener('abort', () => {
    resized.disconnect();
    map.remove();
    reader.remove();
    panel?.remove();
    root.remove();
    frame.root.adoptedStyleSheets = frame.root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  });

  return {
    ready: map.ready,
    get chosen() {
      return selection.chosen;
    },
    get chosenName() {
      return chosenName(story, selection.chosen, language(parts.settings()));
    },
    choose: (chosen) => selection.choose(chosen),
    showLayers: (ids) => layers.show(ids),
    apply,
    focus: () => map.focus(),
    project(position) {
      const [x, y] = map.project(position);
      const outer = host.getBoundingClientRect();
      const inner = mapHost.getBoundingClientRect();
      return [inner.left - outer.left + x, inner.top - outer.top + y];
    },
    fitTo(ids, padding) {
      if (ids) map.fitTo(ids, padding);
      else map.home();
    },
  };
}

const known = new WeakMap<object, Story>();

/** Reads a story as it was fetched; elements that show the same one read it once. @throws StoryError where it is none */
export function storyOf(served: unknown): Story {
  const before = typeof served === 'object' && served !== null ? known.get(served) : undefined;
  if (before) return before;
  const story = readStory(served);
  known.set(served as object, story);
  return story;
}
