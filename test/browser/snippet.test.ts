import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { snippetsOf } from '../../src/share/snippets.ts';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

/** As Share and the README have it, for a host without any style of its own; its script apart. */
const { element } = snippetsOf(new URL(inject('site')), { title: 'Story', alt: 'Map', language: 'en' }, {});
const SNIPPET = `${element.slice(0, element.indexOf('<script'))}<p>What follows</p>`;

/** Adds up how far things have been shifted since the page began, as Cumulative Layout Shift does. */
const SHIFTS = `<script>shifted = 0; new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shifted += value;
}).observe({ type: 'layout-shift', buffered: true })</script>`;

let page: Page;
afterEach(() => page.context().close());

const rest = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    const { scrollWidth } = document.documentElement;
    return { sideways: scrollWidth - innerWidth, shifted: (globalThis as { shifted?: number }).shifted ?? 0 };
  });

test.each([320, 1280])('%i pixels wide, the bare snippet keeps its place', async (width) => {
  const viewport = { width, height: 800 };
  page = await hostPage(SHIFTS + SNIPPET, { viewport, renderer: 'svg', script: false });
  await page.getByRole('img', { name: 'Map' }).waitFor();
  const before = await page.getByText('What follows').boundingBox();
  expect(await rest(page)).toEqual({ sideways: 0, shifted: 0 });
  await page.context().close();

  page = await hostPage(SHIFTS + SNIPPET, { viewport, renderer: 'svg' });
  await mapReady(page, 'svg');
  expect(await rest(page)).toEqual({ sideways: 0, shifted: 0 });
  expect(await page.getByText('What follows').boundingBox()).toEqual(before);
});

test('nothing is loaded before the reader comes near, and a pointer hurries it on', async () => {
  page = await hostPage(`<div style="height: 4000px">Far above</div>${SNIPPET}`, { renderer: 'svg' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => customElements.whenDefined('article-map'));
  await rest(page);
  expect(asked.filter((path) => /story|app|poster/.test(path))).toEqual([]);
  await page.locator('article-map').dispatchEvent('pointerenter');
  await mapReady(page, 'svg');
});

test('where the page asks for it, the map waits for a click', async () => {
  page = await hostPage(SNIPPET.replace('<article-map', '<article-map loading="click"'), { renderer: 'svg' });
  const button = page.getByRole('button', { name: 'Show the map' });
  await button.waitFor();
  expect(await page.locator('article-map').evaluate((map) => map.matches(':state(loading)'))).toBe(false);
  await button.click();
  await mapReady(page, 'svg');
  expect(await button.count()).toBe(0);
});

test('without a picture of the page’s own, the element shows the story’s poster', async () => {
  page = await hostPage('<article-map src="./" loading="click"></article-map>');
  const poster = page.getByRole('img', { name: 'Map of the article’s places' });
  await expect.poll(async () => (await poster.boundingBox())?.height).toBeGreaterThan(500);
});
