import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { Theme } from '../../../src/cartography/theme.ts';
import { ENGLISH } from '../../../src/locale/english.ts';
import { makeMapState } from '../../../src/map/map-state.ts';
import { startMapLibreRenderer } from '../../../src/map/maplibre/maplibre-renderer.ts';
import { NoContextError } from '../../../src/map/no-context.ts';
import { makeSelection } from '../../../src/selection/selection.ts';
import { smallStory } from '../../stories/small-story.ts';
import { fakeBox, fakeDocument, makeFakeMapLibre } from './fake-maplibre.ts';

beforeAll(() => {
  vi.stubGlobal('document', fakeDocument());
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
});
afterAll(() => void vi.unstubAllGlobals());

function start(refused?: () => Error) {
  const story = smallStory();
  const selection = makeSelection(story);
  const settings = {
    theme: 'light' as Theme,
    lang: 'en',
    basemapNames: undefined,
    gestures: 'greedy' as const,
  };
  const state = makeMapState(
    fakeBox(),
    story,
    selection,
    ENGLISH,
    () => settings,
    () => false,
  );
  const fake = makeFakeMapLibre(refused);
  const renderer = startMapLibreRenderer(fake.maplibre, {
    host: fakeBox(),
    story,
    state: Object.create(state, { names: { value: () => [] } }),
    locale: ENGLISH,
    events: { onMove() {}, onZoomEnd() {}, onHover: () => false, onClick() {} },
  });
  // Else its timers outlive the document.
  onTestFinished(() => renderer.remove());
  renderer.ready.catch(() => {});
  return { ...fake, renderer, selection, settings };
}

/** What is painted of a map whose theme changes before its style has loaded, or after. */
async function paintedDark(when: 'before' | 'after') {
  const { renderer, settings, painted, fire } = start();
  const change = () => {
    settings.theme = 'dark';
    renderer.update('theme');
  };
  if (when === 'before') change();
  fire('style.load');
  if (when === 'after') change();
  renderer.remove();
  await expect(renderer.ready).rejects.toThrow('removed');
  return painted;
}

test('a theme that changes before the style has loaded is painted as one that changes after', async () => {
  const after = await paintedDark('after');
  expect(after.size).toBeGreaterThan(10);
  expect(await paintedDark('before')).toEqual(after);
});

test('a choice whose layer is switched off leaves the names as loud as no choice does', () => {
  const { renderer, selection, painted, fire } = start();
  fire('style.load');
  const before = new Map(painted);
  selection.choose({ feature: 'town' });
  renderer.update('chosen');
  expect(painted).not.toEqual(before);
  selection.show('towns', false);
  renderer.update('hidden');
  expect(painted).toEqual(before);
});

test('a context that is lost before anything is drawn is told at once, with why', async () => {
  const { renderer, fire } = start();
  fire('webglcontextlost');
  await expect(renderer.ready).rejects.toThrow(NoContextError);
  renderer.remove();
});

test('a context that MapLibre does not get is told as one that may come yet', () => {
  const refused = Object.assign(new Error('no'), { name: 'GPUInitializationError' });
  expect(() => start(() => refused)).toThrow(NoContextError);
  expect(() => start(() => new Error('Another.'))).toThrow('Another.');
});
