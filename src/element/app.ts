import { afterPaint } from '../dom/after-paint.ts';
import { makeAnnouncer } from '../dom/announcer.ts';
import { inOwnPixels, onWindow } from '../dom/local-coordinates.ts';
import { makeReadiness } from '../dom/readiness.ts';
import { ENGLISH as locale, say } from '../locale/english.ts';
import { makeMovableMap } from '../map/movable-map.ts';
import { startSvgRenderer } from '../map/svg/interactive/svg-renderer.ts';
import { missedInWords } from '../reader/announcement.ts';
import { type Chosen, makeSelection } from '../selection/selection.ts';
import { openShareDialog } from '../share/share-dialog.tsx';
import { snippetsOf } from '../share/snippets.ts';
import type { Position } from '../story/place.ts';
import { readStory } from '../story/served.ts';
import type { Story } from '../story/story.ts';
import { expectChosen, expectIds, expectPadding, expectPosition } from './argument-validation.ts';
import { boxText, readBox } from './box.ts';
import { chosenName } from './chosen-name.ts';
import { closeWhenHidden } from './close-when-hidden.ts';
import { fetchJson } from './fetch-story.ts';
import type { Frame } from './frame.ts';
import { makeFullscreen } from './fullscreen.ts';
import { keepBox } from './keep-box.ts';
import { languageAround } from './language-around.ts';
import { keepLayers, shownLayers } from './layers.ts';
import { makeStage } from './map-container.ts';
import { watchLanguage } from './named-languages.ts';
import { onResize } from './on-resize.ts';
import { showChosenOnPaper } from './paper.ts';
import { pictureBox, uncut } from './picture-box.ts';
import { makeReading } from './reading.ts';
import { runningRelease } from './release.ts';
import { onSchemeChange } from './scheme.ts';
import { choiceOf, prefersDark, type Settings } from './settings.ts';
import { makeSkipLink } from './skip-link.ts';
import { makeStillName } from './still-name.ts';
import { applyTextSize } from './text-size.ts';
import { startWebGLUpgrade } from './webgl-upgrade.ts';

/** A story's map and reader, until the signal aborts. What a page gives its methods is looked at; see `expected.ts`. */
export interface App {
  /** Settles when the map has drawn the story. */
  readonly ready: Promise<void>;
  readonly chosen: Chosen;
  /** What is chosen in words, in the element's language; null for nothing. */
  readonly chosenName: string | null;
  choose(chosen: Chosen): void;
  /** Shows these layers alone; undefined shows all. Unknown ids are left out, with a warning. */
  showLayers(ids: readonly string[] | undefined): void;
  /** Moves to a box, as the element's `bbox` has it; null leaves the map where it is. */
  look(box: string | null): void;
  /** CSS pixels from the element's upper left corner. */
  project(position: Position): [x: number, y: number];
  /** Moves to features, or without ids back to the opening view. Unknown ids are left out, with a warning. */
  fitTo(ids: string | readonly string[] | undefined, padding: number | undefined): void;
  /** Takes over what the settings have become. */
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
  const readiness = makeReadiness();
  const { guarded } = readiness;
  const selection = makeSelection(story);
  selection.choose(parts.chosen);
  const layers = keepLayers(story, selection, report.layers, signal);
  layers.show(parts.layers);
  selection.subscribe((change) => change === 'chosen' && report.chosen(selection.chosen), signal);

  const first = parts.settings();
  const language = () => languageAround(host) ?? story.about.language;
  const headingLevel = () => Number(choiceOf(host, 'heading-level'));
  const stage = makeStage(frame, first.theme, signal);
  const { root } = stage;
  applyTextSize(root);
  makeSkipLink(root);
  const stillName = makeStillName(frame.stage, story.about, signal);

  // On the full screen there is no page that could scroll.
  const heedGestures = () => map.setGestures(fullscreen.on ? 'greedy' : parts.settings().gestures);
  const filled = () => {
    heedGestures();
    map.setFilled(fullscreen.on);
    place();
    if (fullscreen.on) reading.fit();
  };
  const fullscreen = makeFullscreen(host, frame.stage, story.about.title, filled, signal);
  // In a frame that may not fill the screen, a dialog over the frame gains nothing.
  const fill = document.fullscreenEnabled || parent === window ? () => fullscreen.toggle() : undefined;
  const offers = document.createElement('div');
  offers.className = 'am-offers';
  closeWhenHidden(host, root, fullscreen, signal);
  const announce = makeAnnouncer(root);
  const map = makeMovableMap(startSvgRenderer, {
    announce,
    theme: first.theme,
    lang: language(),
    gestures: first.gestures,
    ...(fill && { fullscreen: fill }),
    offers: () => (reading.shown ? offers : undefined),
    onChoose() {
      if (reading.low && !fullscreen.on) fill?.();
    },
    rested: (seen) => reading.see(seen),
    share() {
      const box = map.strayed();
      const bbox = box && boxText(box);
      const view = { ...selection.chosen, layers: shownLayers(story, selection), bbox };
      const snippets = snippetsOf(folder, story.about, view);
      openShareDialog(
        root,
        snippets,
        { locale, release: runningRelease, headingLevel: headingLevel() },
        signal,
      );
    },
  });
  const readerOptions = {
    locale,
    lang: language(),
    theme: first.theme,
    headingLevel: headingLevel(),
    base: folder.href,
    offers,
    failed: readiness.failed,
    fetchTexts: <Read>(file: string, read: (json: unknown) => Read) => fetchJson(new URL(file, folder), read),
  };
  const reading = makeReading(root, story, selection, readerOptions, (edges) => map.cover(edges), fill);

  const place = () => {
    const size = { width: root.clientWidth, height: root.clientHeight };
    const whole = frame.picture && !fullscreen.on ? pictureBox(frame.picture, host, root) : undefined;
    const picture = whole && uncut(whole, host, root);
    stage.place(reading.arrange(size, picture) ?? picture ?? [0, 0, size.width, size.height]);
  };
  const lookAtBox = keepBox(host, frame.root, signal);
  const resized = () => {
    lookAtBox();
    applyTextSize(root);
    place();
    // Nothing tells of a change of the scheme around what is not rendered.
    obeyScheme();
  };
  // Before the map, which is then resized after it was placed.
  onResize(host, root, frame, guarded(resized), signal);

  const nameStill = (interactive: boolean) =>
    stillName.show(!interactive, chosenName(story, selection.chosen, language()));
  let turns: AbortController | undefined;
  const furnish = ({ interactive, controls }: Settings) => {
    root.inert = !interactive;
    nameStill(interactive);
    map.setButtons(interactive && controls === 'full');
    const isNew = reading.show(interactive && controls !== 'none');
    place();
    if (isNew) reading.fit();
  };
  const enliven = ({ interactive }: Settings) => {
    if (interactive === (turns !== undefined)) return;
    turns?.abort();
    if (turns) void map.turn(startSvgRenderer, true);
    turns = interactive ? new AbortController() : undefined;
    if (turns) startWebGLUpgrade(map, stage.map, root, AbortSignal.any([turns.signal, signal]));
  };

  // The panel hears first, so that the map knows what is covered when it moves.
  selection.subscribe((change) => {
    if (change === 'chosen') reading.fit();
    if (change === 'looked') reading.clear();
    nameStill(parts.settings().interactive);
  }, signal);
  // Before the map: a text that lies beside the story is then on its way while the map marks what was chosen.
  furnish(first);
  map.attach(stage.map, story, selection);
  enliven(first);

  showChosenOnPaper(root, story, selection, language, signal);

  // Its swatches are drawn in the colours of a theme, and paper is light.
  const paper = matchMedia('print');
  const dress = () => {
    const settings = parts.settings();
    const theme = paper.matches ? 'light' : settings.theme;
    reading.update({ locale, theme, lang: language(), headingLevel: headingLevel() });
  };
  paper.addEventListener('change', dress, { signal });
  const heedLanguage = watchLanguage(host, story);
  heedLanguage();
  const apply = () => {
    heedLanguage();
    const settings = parts.settings();
    root.dataset.theme = settings.theme;
    map.setTheme(settings.theme);
    map.setLang(language());
    heedGestures();
    furnish(settings);
    enliven(settings);
    dress();
  };
  prefersDark().addEventListener('change', guarded(apply), { signal });
  const obeyScheme = () => {
    if (parts.settings().theme !== root.dataset.theme) apply();
  };
  onSchemeChange(frame.stage, guarded(obeyScheme), signal);

  signal.addEventListener('abort', () => {
    map.remove();
    reading.remove();
    root.remove();
  });

  map.ready.then(readiness.done, readiness.failed);
  const nowhere = () => missedInWords(selection.missed, locale) ?? '';
  selection.subscribe((change) => {
    // Something may be chosen, or given up, by the same link that leads nowhere.
    if ((change === 'missed' || change === 'chosen') && nowhere()) announce(nowhere());
  }, signal);
  const arrived = () => announce(`${say('map.there', { title: story.about.title })} ${nowhere()}`.trim());
  // Once the element shows it: what is hidden is not said.
  void readiness.promise.then(
    () => afterPaint(arrived, signal),
    () => {},
  );
  return {
    ready: readiness.promise,
    get chosen() {
      return selection.chosen;
    },
    get chosenName() {
      return chosenName(story, selection.chosen, language())?.value ?? null;
    },
    choose: (chosen) => selection.choose(expectChosen(chosen)),
    look(text) {
      const box = readBox(text);
      if (box) map.look(box);
    },
    showLayers: (ids) => layers.show(ids),
    apply: guarded(apply),
    focus: () => map.focus(),
    project(position) {
      const at = map.project(expectPosition(position));
      const [x, y] = inOwnPixels(host, ...onWindow(stage.map, at));
      return [x + host.clientLeft, y + host.clientTop];
    },
    fitTo(given, padding) {
      const ids = expectIds(given);
      for (const id of ids ?? [])
        if (!story.places.has(id))
          console.warn(`article-map: the story has no feature “${id}”; fitTo leaves it out.`);
      const room = expectPadding(padding);
      if (ids) map.fitTo(ids, room);
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
