import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import type { Locale } from '../../../src/locale/locale.ts';
import type { Renderer } from '../../../src/map/renderer.ts';
import type { startSvgRenderer } from '../../../src/map/svg/interactive/svg-renderer.ts';
import type { smallStory } from '../../stories/small-story.ts';
import { pageWith } from './in-page.ts';

interface Modules {
  readonly words: { ENGLISH: Locale };
  readonly renderers: { startSvgRenderer: typeof startSvgRenderer };
  readonly stories: { smallStory: typeof smallStory };
  renderer: Renderer;
  zoomEnds: number;
}

let page: Page;

beforeEach(async () => {
  page = await pageWith({
    renderers: 'src/map/svg/interactive/svg-renderer.ts',
    stories: 'test/stories/small-story.ts',
    words: 'src/locale/english.ts',
  });
  await page.evaluate(() => {
    const app = window as unknown as Modules;
    const host = document.body.appendChild(document.createElement('main'));
    host.style.cssText = 'position: relative; width: 600px; height: 400px';
    app.zoomEnds = 0;
    app.renderer = app.renderers.startSvgRenderer({
      host,
      story: app.stories.smallStory(),
      state: {
        theme: 'light',
        emphasis: new Map(),
        hovered: undefined,
        hidden: new Set(),
        cooperative: false,
        names: () => [],
      },
      locale: app.words.ENGLISH,
      events: {
        onMove() {},
        onZoomEnd() {
          app.zoomEnds += 1;
        },
        onHover: () => false,
        onClick() {},
      },
    });
    app.renderer.moveTo({ center: [5, 5], zoom: 5 });
  });
});

test('it is on its way where it was sent, and not where the reader steps', async () => {
  const destinations = await page.evaluate(() => {
    const { renderer } = window as unknown as Modules;
    const press = (key: string) =>
      document.querySelector('.am-drawn')?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    const { destination: atRest } = renderer;
    renderer.moveTo({ center: [6, 5], zoom: 6 }, 10_000);
    const { destination: sent } = renderer;
    press('ArrowRight');
    const { destination: stepped } = renderer;
    press('+');
    return { atRest, sent, stepped, nearer: renderer.destination };
  });
  expect(destinations).toEqual({ sent: { center: [6, 5], zoom: 6 } });
  // The steps are gone all the same, from where the map was sent.
  await expect
    .poll(() => page.evaluate(() => (window as unknown as Modules).renderer.camera.zoom))
    .toBeCloseTo(7);
});

test('it tells of a zoom’s end at another zoom alone', async () => {
  const zoomEnds = await page.evaluate(() => {
    const app = window as unknown as Modules;
    return [
      { center: [6, 5], zoom: 5 },
      { center: [6, 6], zoom: 6 },
      { center: [5, 6], zoom: 6 },
    ].map(({ center: [lng = 0, lat = 0], zoom }) => {
      app.zoomEnds = 0;
      app.renderer.moveTo({ center: [lng, lat], zoom });
      return app.zoomEnds;
    });
  });
  expect(zoomEnds).toEqual([0, 1, 0]);
});
