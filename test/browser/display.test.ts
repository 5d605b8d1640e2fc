import { expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

const MAP = `<main style="width: 700px"><article-map src="./" loading="eager">
  <img src="poster-wide.svg" alt="Map" width="700" height="437"></article-map></main>`;

test('an element whose display the page unsets later is still a block, and one that it hides is hidden', async () => {
  const page = await hostPage(`<style media="not all">article-map { display: contents }</style>${MAP}`, {
    renderer: 'svg',
    reducedMotion: 'reduce',
  });
  await mapReady(page, 'svg');
  const element = page.locator('article-map');
  const size = () => element.evaluate((map) => [map.clientWidth, map.clientHeight, map.clientHeight > 400]);
  const before = await size();
  expect(before).toEqual([700, expect.any(Number), true]);
  const unset = (media: string) =>
    page.locator('style').evaluate((style, value) => style.setAttribute('media', value), media);
  const set = (style: string) => element.evaluate((map, value) => map.setAttribute('style', value), style);
  await unset('all');
  await expect.poll(size).toEqual(before);
  await set('display: none');
  await expect.poll(() => element.isVisible()).toBe(false);
  await set('');
  await expect.poll(size).toEqual(before);
  await set('display: inline !important');
  await expect.poll(size).toEqual(before);
  await unset('not all');
  await set('display: flex');
  await expect.poll(() => element.evaluate((map) => getComputedStyle(map).display)).toBe('flex');
  await page.context().close();
});

test('a page that unsets the display of every element can hide one', async () => {
  const page = await hostPage(`<style>* { all: unset }</style>${MAP}`, {
    renderer: 'svg',
    reducedMotion: 'reduce',
  });
  await mapReady(page, 'svg');
  const element = page.locator('article-map');
  expect(await element.isVisible()).toBe(true);
  await element.evaluate((map) => map.setAttribute('style', 'display: none'));
  await expect.poll(() => element.isVisible()).toBe(false);
  await element.evaluate((map) => map.removeAttribute('style'));
  await expect.poll(() => element.isVisible()).toBe(true);
  await page.context().close();
});
