import { makeAnnouncer } from '../dom/announcer.ts';
import { makeReadiness } from '../dom/readiness.ts';
import { makeMapView } from '../map/map-view.ts';
import { RENDERERS } from '../map/renderers.ts';
import { makeReaderView } from '../reader/reader-view.tsx';
import { makeSelection } from '../selection/selection.ts';
import { announceArrival, announceChoices } from './announcements.ts';
import type { App, AppParts } from './app-interface.ts';
import { expectChosen } from './argument-validation.ts';
import { makeBasemapNamesLoader } from './basemap-names.ts';
import { chosenName } from './chosen-name.ts';
import { fetchJson } from './fetch-story.ts';
import { keepFocus } from './keep-focus.ts';
import { keepLayers } from './layers.ts';
import { makeLayout } from './layout.ts';
import { watchLanguage } from './named-languages.ts';
import { makeNavigation } from './navigation.ts';
import { onMove } from './on-move.ts';
import { onPageChange } from './on-page-change.ts';
import { makePaperView } from './paper.ts';
import { settingsOf } from './settings.ts';
import { openShare } from './share.ts';
import { makeStillName } from './still-name.ts';
import { mapSettings, readerSettings } from './view-settings.ts';
import { makeViews } from './views.ts';

export { interfaceLocale } from './interface-locale.ts';
export { storyOf } from './story-of.ts';

/** Shows a story inside a shadow. */
export function startApp({ host, shadow, folder, story, locale, report, signal, ...first }: AppParts): App {
  const readiness = makeReadiness();
  const { guarded } = readiness;
  const selection = makeSelection(story);
  selection.choose(first.chosen);
  const layers = keepLayers(story, selection, report.layers, signal);
  layers.show(first.layers);
  const hasMissed = () => Object.keys(selection.missed).length > 0;
  // Also that what was asked for is not there, though that changes nothing of what is chosen.
  selection.subscribe((change) => {
    if (change === 'chosen' || (change === 'missed' && hasMissed())) report.chosen(selection.chosen);
  }, signal);
  // Once the element has the app: a page may choose something else at once.
  queueMicrotask(() => {
    if (hasMissed() && !signal.aborted) report.chosen(selection.chosen);
  });

  const paper = matchMedia('print');
  const settings = () => settingsOf(host, story.about.language);
  const language = () => settings().lang;
  const warnOfLanguage = watchLanguage(host, story);

  const layout = makeLayout({
    host,
    shadow,
    story,
    selection,
    locale,
    onPadding: (padding) => map.update({ padding }),
    onLower: () => reader.rest(),
    onFullscreen: () => updateMap(),
    signal,
  });
  const { root } = layout;
  const announce = makeAnnouncer(root);
  const fetchFile = <Read>(file: string, read: (json: unknown) => Read) =>
    fetchJson(new URL(file, folder), read);
  const map = makeMapView(RENDERERS, {
    locale,
    announce,
    surroundings: root,
    fullscreen: layout.toggleFullscreen,
    alternativesHost: () => reader.placeSlot,
    onChoose: () => layout.isLow && layout.toggleFullscreen?.(),
    fetchFile,
    share: () => openShare(root, folder, story, selection, map, settings().headingLevel, locale, signal),
  });
  const reader = makeReaderView({
    ...readerSettings(settings(), paper.matches),
    locale,
    base: folder.href,
    failed: readiness.failed,
    fetchTexts: fetchFile,
  });
  const stillName = makeStillName(language, locale);
  const updateMap = () => map.update(mapSettings(settings(), layout.isFullscreen));
  const updateReader = () =>
    reader.update({ ...readerSettings(settings(), paper.matches), basemapNames: basemapNames.names });
  const views = makeViews(
    [
      // First, so that a text that lies beside the story is on its way while the map is made.
      { view: reader, host: () => layout.reader, update: updateReader },
      { view: map, host: () => layout.map, update: updateMap },
      { view: makePaperView(language, locale, () => root.clientWidth), host: () => layout.paper },
      {
        view: stillName,
        host: () => (settings().interactive ? undefined : layout.still),
        update: stillName.update,
      },
    ],
    story,
    selection,
  );
  const basemapNames = makeBasemapNamesLoader(
    story,
    folder,
    language,
    () => {
      map.update({ basemapNames: basemapNames.names });
      updateReader();
    },
    signal,
  );
  const navigation = makeNavigation(map, story, host, layout.map);
  const focus = keepFocus(host, shadow.root);

  const apply = guarded(() => {
    const now = settings();
    warnOfLanguage();
    basemapNames.update();
    focus.leaving(root);
    layout.update(now);
    views.update();
    focus.pass(navigation.focus);
  });
  apply();
  const afterMove = onMove(shadow.root, signal);
  paper.addEventListener('change', updateReader, { signal });
  onPageChange({ host, shadow, layout, settings, apply, guarded }, signal);
  signal.addEventListener('abort', () => {
    views.remove();
    layout.remove();
  });
  map.ready.then(readiness.done, readiness.failed);
  announceArrival(story, selection, announce, locale, readiness.promise, signal);
  const hasReader = () => layout.reader !== undefined;
  announceChoices(story, selection, makeAnnouncer(root), locale, language, hasReader, signal);

  return {
    ...navigation,
    ready: readiness.promise,
    get chosen() {
      return selection.chosen;
    },
    get chosenName() {
      return chosenName(story, selection.chosen, language(), locale)?.value ?? null;
    },
    choose: (chosen) => selection.choose(expectChosen(chosen)),
    showLayers: layers.show,
    apply,
    moved() {
      afterMove();
      apply();
    },
  };
}
