import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COARSE, mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';
import { tellTinyStory } from './tiny-map.ts';

type Map = HTMLElementTagNameMap['article-map'];

let page: Page;
beforeAll(async () => {
  const counting = `<script>heard = 0; addEventListener('article-map-ready', () => (heard += 1));</script>`;
  page = await hostPage(`<article-map src="./" feature="vell"></article-map>${counting}`, {
    ...COARSE,
    // Software draws a small map sooner, and no test here is of its size.
    viewport: { width: 760, height: 500 },
    reducedMotion: 'reduce',
    prepare: tellTinyStory,
  });
  await mapReady(page);
});
afterAll(() => page?.context().close());

const element = () => page.locator('article-map');
const write = (name: string, value: string) =>
  element().evaluate((map, [name, value]) => map.setAttribute(name, value), [name, value] as const);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = () => page.getByRole('heading', { name: 'Vell', exact: true });
/** To a thousandth of a pixel: what a flight ends at is a sum of its steps. */
const where = async () =>
  (await element().evaluate((map) => (map as Map).project([-37, 31])))?.map((at) => Number(at.toFixed(3)));

test('controls, gestures and interactive change on a living map, which stays where it is and is ready once', async () => {
  await element().evaluate((map) => (map as Map).fitTo('moor'));
  const before = await where();

  await write('gestures', 'greedy');
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, -240);
  await expect.poll(where).not.toEqual(before);
  await write('gestures', 'cooperative');
  await element().evaluate((map) => (map as Map).fitTo('moor'));
  await expect.poll(where).toEqual(before);

  await write('controls', 'minimal');
  await expect.poll(() => button('Zoom in').count()).toBe(0);
  await heading().waitFor();
  await write('controls', 'none');
  await heading().waitFor({ state: 'detached' });
  expect(await button('Places and passages').count()).toBe(0);
  // Where the map does not stand, the page shows.
  const behind = () => page.locator('.am-root').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(await behind()).toBe('rgba(0, 0, 0, 0)');
  await write('controls', 'full');
  await heading().waitFor();
  await button('Zoom in').waitFor();

  await write('interactive', 'false');
  await heading().waitFor({ state: 'detached' });
  // A still picture costs no WebGL context.
  await mapReady(page, 'svg');
  expect(await page.locator('article-map canvas').count()).toBe(0);
  await write('interactive', 'true');
  await heading().waitFor();
  await mapReady(page);

  expect(await where()).toEqual(before);
  expect(await page.evaluate('heard')).toBe(1);
});
