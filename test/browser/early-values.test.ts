import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

let page: Page;
afterAll(() => page?.context().close());

test('what a page has set on the element before the script is taken over', async () => {
  page = await hostPage('<article-map></article-map>', {
    renderer: 'svg',
    reducedMotion: 'reduce',
    script: false,
  });
  await page.locator('article-map').evaluate((map) => {
    Object.assign(map, { src: './', feature: 'iran', theme: 'dark', interactive: true, layers: 'iran' });
  });
  await page.addScriptTag({ type: 'module', url: './article-map.js' });
  await mapReady(page, 'svg');
  await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor();
  const map = page.locator('article-map');
  const attributes = ['src', 'feature', 'theme', 'interactive', 'layers'];
  expect(await Promise.all(attributes.map((name) => map.getAttribute(name)))).toEqual([
    './',
    'iran',
    'dark',
    'true',
    'iran',
  ]);
});
