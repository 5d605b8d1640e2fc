import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { visit } from './browser.ts';

describe.each(['light', 'dark'] as const)('without script, in the %s theme', (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit('', { javaScriptEnabled: false, colorScheme }));
  });
  afterAll(() => page?.context().close());

  test('the poster leads to the text, in which the article is quoted under its places', async () => {
    await page.goto(new URL('.', page.url()).href);
    await page.getByRole('link', { name: /^Map of Iraq and Iran/ }).click();
    await expect.poll(() => top(page, 'text')).toBeLessThan(200);
    const kurdistan = page.locator('[id="feature=kurdistan"]');
    await kurdistan.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    await kurdistan.locator('[lang="ckb"][dir="rtl"]').first().waitFor();
    expect(await kurdistan.getByRole('blockquote').count()).toBe(4);
    await kurdistan.getByRole('heading', { name: 'Note by the map’s editors' }).waitFor();
    await page.getByRole('heading', { name: 'Iranian Foreign Policy', level: 1 }).waitFor();
  });

  test.each(['feature=kurdistan', 'feature=kurdistan&passage=p12-2', 'passage=p9-3'])(
    'the address #%s leads to the words of what it chooses',
    async (choice) => {
      await page.goto(new URL(`#${choice}`, page.url()).href);
      await expect.poll(() => top(page, choice)).toBeLessThan(100);
    },
  );

  test('at 320 pixels nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('where no script can be had, axe finds nothing', async () => {
  const { page } = await visit('article-map.js');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(new URL('.', page.url()).href);
  expect(await page.getByRole('blockquote').count()).toBeGreaterThan(50);
  // One passage a place shows axe all that there is, in a tenth of the time.
  await page.evaluate(() => {
    for (const passage of document.querySelectorAll('.text-passage + .text-passage')) passage.remove();
  });
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});

describe('with script', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit('article-map.js'));
  });
  afterAll(() => page?.context().close());

  test('the map stands in for the text, and where it fails the text is back', async () => {
    let answer = () => {};
    let ask = () => {};
    const asked = new Promise<void>((resolve) => {
      ask = resolve;
    });
    await page.route('**/story.json', async (route) => {
      await new Promise<void>((answered) => {
        answer = answered;
        ask();
      });
      await route.fulfill({ status: 503 });
    });
    const text = page.getByRole('heading', { name: 'What the shapes are drawn from' });
    await page.goto(new URL('./#feature=kurdistan', page.url()).href);
    await asked;
    expect(await text.count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    answer();
    await text.waitFor();
  });
});

/** CSS pixels from the window's upper edge to an element. */
function top(page: Page, id: string): Promise<number> {
  return page.evaluate((of) => document.getElementById(of)?.getBoundingClientRect().top ?? Number.NaN, id);
}
