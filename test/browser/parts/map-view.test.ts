import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { MapView, makeMapView } from '../../../src/map/map-view.ts';
import type { MapPart, Renderer, RendererParts } from '../../../src/map/renderer.ts';
import type { makeFakeRenderer } from '../../map/fake-renderer.ts';
import { pageWithSelection, type WithSelection } from './with-selection.ts';

interface Modules extends WithSelection {
  readonly maps: { makeMapView: typeof makeMapView };
  readonly renderers: { makeFakeRenderer: typeof makeFakeRenderer };
  map: MapView;
  renderer: Renderer;
  /** What the renderer was started with. */
  parts: RendererParts;
  updates: MapPart[];
  origins: (string | undefined)[];
}

let page: Page;

beforeEach(async () => {
  page = await pageWithSelection({
    maps: 'src/map/map-view.ts',
    renderers: 'test/map/fake-renderer.ts',
  });
  await page.evaluate(() => {
    const app = window as unknown as Modules;
    const story = app.stories.smallStory();
    app.selection = app.selections.makeSelection(story);
    app.origins = [];
    app.selection.subscribe(
      (change, origin) => change === 'chosen' && app.origins.push(origin?.description),
      new AbortController().signal,
    );
    const host = document.body.appendChild(document.createElement('main'));
    host.style.cssText = 'position: relative; width: 600px; height: 400px';
    app.map = app.maps.makeMapView(
      {
        first(parts) {
          app.parts = parts;
          const size = { width: 600, height: 400 };
          const { renderer, updates } = app.renderers.makeFakeRenderer(() => size);
          renderer.subscribe(parts.events, new AbortController().signal);
          app.updates = updates;
          app.renderer = renderer;
          return renderer;
        },
      },
      { announce: () => {}, locale: app.words.ENGLISH },
    );
    app.map.update({ theme: 'dark', gestures: 'greedy' });
    app.map.attach(host, story, app.selection);
  });
});

const updatesAfter = (settings: Parameters<MapView['update']>[0]) =>
  page.evaluate((settings) => {
    const { map, updates } = window as unknown as Modules;
    updates.length = 0;
    map.update(settings);
    return updates;
  }, settings);

test('it begins as it was told to be before it was attached', async () => {
  const state = await page.evaluate(() => {
    const { theme, cooperative } = (window as unknown as Modules).parts.state;
    return { theme, cooperative };
  });
  expect(state).toEqual({ theme: 'dark', cooperative: false });
});

test('the renderer is told of what has changed alone', async () => {
  expect(await updatesAfter({ theme: 'light' })).toEqual(['theme']);
  expect(await updatesAfter({ theme: 'light' })).toEqual([]);
  expect(await updatesAfter({ gestures: 'cooperative', lang: 'fa' })).toEqual(['gestures', 'names']);
  expect(await updatesAfter({ hasButtons: false })).toEqual(['names']);
  await expect.poll(() => page.getByRole('button', { name: 'Zoom in' }).count()).toBe(0);
});

test('what is covered is kept free of what stands on the map, and of what it moves to', async () => {
  const padding = { left: 0, top: 0, right: 250, bottom: 0 };
  const before = await page.evaluate(() => (window as unknown as Modules).map.camera?.middle);
  await updatesAfter({ padding });
  const after = await page.evaluate(() => {
    const { map } = window as unknown as Modules;
    const free = document.querySelector('.am-map-free')?.getBoundingClientRect();
    const canvas = document.querySelector('.am-map-canvas')?.getBoundingClientRect();
    return {
      middle: map.camera?.middle,
      canReset: map.camera?.canReset,
      free: free?.width,
      canvas: canvas?.width,
    };
  });
  expect(before).toEqual([300, 200]);
  expect(after).toEqual({ middle: [175, 200], canReset: true, free: 350, canvas: 600 });
});

test('a click that the renderer reports chooses, once, under the map’s origin', async () => {
  const chosen = await page.evaluate(() => {
    const { map, parts, selection, origins } = window as unknown as Modules;
    const at = map.camera?.project([7, 7]) ?? [0, 0];
    parts.events.onClick(at, 'fine');
    parts.events.onClick(at, 'fine');
    return { chosen: selection.chosen, origins };
  });
  expect(chosen).toEqual({ chosen: { feature: 'region' }, origins: ['map'] });
});

/** Moves away from what is chosen, fills the screen or another, and returns whether the map has followed the choice. */
const followsAt = (width: number, settings: Parameters<MapView['update']>[0] = {}) =>
  page.evaluate(
    async ({ width, settings }) => {
      const { map, renderer, selection } = window as unknown as Modules;
      const leaving = new AbortController();
      const seen = new Promise<void>((done) =>
        selection.subscribe((change) => change === 'seen' && done(), leaving.signal),
      );
      renderer.moveTo({ center: [60, 10], zoom: 6 });
      map.update(settings);
      (document.querySelector('main') as HTMLElement).style.width = `${width}px`;
      await seen;
      leaving.abort();
      return Math.abs(renderer.camera.center[0] - 60) > 1;
    },
    { width, settings },
  );

test('on the full screen it follows what is chosen; a later size leaves it where the reader went', async () => {
  await page.evaluate(() => (window as unknown as Modules).selection.choose({ feature: 'town' }));
  expect(await followsAt(700, { isFullscreen: true })).toBe(true);
  expect(await followsAt(600)).toBe(false);
});

test('a full screen on which it keeps its size is no reason to follow later', async () => {
  await page.evaluate(() => (window as unknown as Modules).selection.choose({ feature: 'town' }));
  expect(await followsAt(600, { isFullscreen: true })).toBe(false);
  expect(await followsAt(700)).toBe(false);
});

test('once removed it leaves nothing in its host, and is told nothing more', async () => {
  const left = await page.evaluate(() => {
    const { map, selection, updates } = window as unknown as Modules;
    map.remove();
    updates.length = 0;
    selection.show('towns', false);
    return { html: document.querySelector('main')?.innerHTML, updates, camera: map.camera };
  });
  expect(left).toEqual({ html: '', updates: [], camera: undefined });
});
