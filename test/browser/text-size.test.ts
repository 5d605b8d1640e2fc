import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mapReady, visit } from './browser.ts';
import { hostPage } from './host-page.ts';

/** Sets the text size that the reader prefers, as the browser's settings do, for what is opened from now on. */
async function prefer(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels } });
}

/** The text sizes in the reader, of a reader who prefers one, on a page that has sizes of its own. */
async function sizesFor(preferred: number): Promise<number[]> {
  const page = await hostPage(
    '<style>html { font-size: 10px } body { font-size: 40px }</style><article-map src="./"></article-map>',
    { renderer: 'svg', reducedMotion: 'reduce', prepare: (page) => prefer(page, preferred) },
  );
  await mapReady(page, 'svg');
  await page.evaluate(() => document.querySelector('article-map')?.select('kurdistan'));
  await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
  const sizes = await page.locator('article-map .am-panel').evaluate((panel) =>
    [...panel.querySelectorAll('*')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      // A place's name also heeds the panel's width.
      .filter((one) => !one.closest('.am-place-name'))
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  );
  await page.context().close();
  return sizes;
}

test('the reader’s words are as large as the reader’s default asks, whatever the page makes of its own', async () => {
  // 16 is what browsers come with.
  const usual = await sizesFor(16);
  expect(usual.length).toBeGreaterThan(10);
  expect(Math.min(...usual)).toBeGreaterThanOrEqual(13);
  expect(Math.max(...usual)).toBeLessThanOrEqual(19);
  const large = await sizesFor(24);
  expect(large.map((size, i) => size / (usual[i] ?? 1))).toEqual(usual.map(() => expect.closeTo(1.5, 2)));
});

test('so are those of the page that is read without script', async () => {
  const { page } = await visit('', { javaScriptEnabled: false });
  const size = () =>
    page
      .getByText('Map last edited')
      .evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize));
  const usual = await size();
  await prefer(page, 24);
  await page.reload();
  expect(await size()).toBeCloseTo(usual * 1.5, 1);
  await page.context().close();
});
