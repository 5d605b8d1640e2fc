import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostPage } from './host-page.ts';

let page: Page;
beforeAll(async () => {
  page = await hostPage('<article-map src="./" loading="click"></article-map>', { renderer: 'svg' });
});
afterAll(() => page?.context().close());

test('an element whose story is taken away shows its poster no longer, until it has one again', async () => {
  const map = page.locator('article-map');
  const poster = map.locator('[part=poster]');
  await poster.waitFor();
  await map.evaluate((element) => element.removeAttribute('src'));
  expect(await poster.count()).toBe(0);
  await map.evaluate((element) => element.setAttribute('src', './'));
  expect(await poster.count()).toBe(1);
});
