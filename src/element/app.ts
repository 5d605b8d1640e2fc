import { makeAnnouncer } from '../dom/announcer.ts';
import { makeReadiness } from '../dom/readiness.ts';
import { makeMapView } from '../map/map-view.ts';
import { startSvgRenderer } from '../map/svg/interactive/svg-renderer.ts';
import { makeReaderView } from '../reader/reader-view.tsx';
import { makeSelection } from '../selection/selection.ts';
import { announceArrival } from './announcements.ts';
import type { App, AppParts } from './app-interface.ts';
import { expectChosen } from './argument-validation.ts';
import { chosenName } from './chosen-name.ts';
import { fetchJson } from './fetch-story.ts';
import { keepLayers } from './layers.ts';
import { makeLayout } from './layout.ts';
import { watchLanguage } from './named-languages.ts';
import { makeNavigation } from './navigation.ts';
import { onPageChange } from './on-page-change.ts';
import { makePaperView } from './paper.ts';
import { openShare } from './share.ts';
import { makeStillName } from './still-name.ts';
import { makeViewSettings } from './view-settings.ts';
import { makeViews } from './views.ts';
import { makeWebGLUpgrade } from './webgl-upgrade.ts';

export { interfaceLocale } from './interface-locale.ts';
export { storyOf } from './story-of.ts';

/** Shows a story inside a shadow. */
export function startApp({
  host,
  shadow,
  folder,
  story,
  settings,
  locale,
  report,
  signal,
  ...first
}: AppParts): App {
  const readiness = makeReadiness();
  const { guarded } = readiness;
  const selection = makeSelection(story);
  selection.choose(first.chosen);
  const layers = keepLayers(story, selection, report.layers, signal);
  layers.show(first.layers);
  selection.subscribe((change) => change === 'chosen' && report.chosen(selection.chosen), signal);

  const paper = matchMedia('print');
  const viewSettings = makeViewSettings(host, story, settings, paper, locale);
  const { language, headingLevel } = viewSettings;
  const warnOfLanguage = watchLanguage(host, story);
  const offers = document.createElement('div');
  offers.className = 'am-offers';

  const layout = makeLayout({
    host,
    shadow,
    story,
    selection,
    locale,
    onPadding: (padding) => map.update({ padding }),
    onLower: () => reader.rest(),
    onFullscreen: () => map.update(viewSettings.map(layout.isFullscreen)),
    signal,
  });
  const { root } = layout;
  const announce = makeAnnouncer(root);
  const fetchFile = <Read>(file: string, read: (json: unknown) => Read) =>
    fetchJson(new URL(file, folder), read);
  const map = makeMapView(startSvgRenderer, {
    locale,
    announce,
    fullscreen: layout.toggleFullscreen,
    alternativesHost: () => layout.reader && offers,
    onChoose: () => layout.isLow && layout.toggleFullscreen?.(),
    fetchFile,
    share: () => openShare(root, folder, story, selection, map, headingLevel(), locale, signal),
  });
  const reader = makeReaderView({
    ...viewSettings.reader(),
    base: folder.href,
    offers,
    failed: readiness.failed,
    fetchTexts: fetchFile,
  });
  const stillName = makeStillName(language, locale);
  const views = makeViews(
    [
      // First, so that a text that lies beside the story is on its way while the map is made.
      { view: reader, host: () => layout.reader },
      { view: map, host: () => layout.map },
      { view: makePaperView(language, locale, () => root.clientWidth), host: () => layout.paper },
      { view: stillName, host: () => (settings().interactive ? undefined : layout.still) },
    ],
    story,
    selection,
  );
  const upgrade = makeWebGLUpgrade(map, layout.map, root, signal);

  const updateReader = () => reader.update(viewSettings.reader());
  const apply = guarded(() => {
    const now = settings();
    warnOfLanguage();
    layout.update(now);
    map.update(viewSettings.map(layout.isFullscreen));
    updateReader();
    stillName.update();
    views.update();
    upgrade.update(now.interactive);
  });
  apply();
  paper.addEventListener('change', updateReader, { signal });
  onPageChange({ host, shadow, layout, settings, apply, guarded }, signal);
  signal.addEventListener('abort', () => {
    views.remove();
    layout.remove();
  });
  map.ready.then(readiness.done, readiness.failed);
  announceArrival(story, selection, announce, locale, readiness.promise, signal);

  return {
    ...makeNavigation(map, story, host, layout.map),
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
  };
}
