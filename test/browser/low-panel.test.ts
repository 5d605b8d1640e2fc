import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { focused } from './focus.ts';
import { place } from './geography.ts';
import { resizeMap, sizedMap } from './sized-map.ts';

const KIRKUK = [44.392, 35.468] as const;

let page: Page;
beforeAll(async () => {
  page = await sizedMap({ viewport: { width: 1000, height: 900 } });
});
afterAll(() => page?.context().close());

/** Gives the map a size; at these widths the reader opens over its right side, as high as the map. */
const resize = (width: number, height: number) => resizeMap(page, width, height);

/** Opens the page of Kirkuk by a click, with what else lies there. */
async function openKirkuk(): Promise<void> {
  await page.evaluate(() => document.querySelector('article-map')?.select());
  const close = page.getByRole('button', { name: 'Close the places and passages' });
  if (await close.isVisible()) await close.dispatchEvent('click');
  await page.getByRole('button', { name: 'Back to the opening view' }).dispatchEvent('click');
  const { x, y } = await place(page, KIRKUK);
  await page.mouse.click(x, y);
  await page.getByRole('heading', { name: 'Kirkuk', exact: true }).waitFor();
  await page.getByRole('group', { name: /Also here/ }).waitFor();
}

/** What of the reader stands wholly above what comes before it in the page, by its words. */
const outOfTurn = (parts: string) =>
  page.locator('.am-reader').evaluate((reader, selector) => {
    const seen = [...reader.querySelectorAll(selector)].filter((part) => part.checkVisibility());
    return seen.flatMap((part, i) => {
      const before = seen[i - 1]?.getBoundingClientRect();
      return before && part.getBoundingClientRect().bottom <= before.top + 1 ? [part.textContent] : [];
    });
  }, parts);

const topOf = (part: string) =>
  page
    .locator(part)
    .first()
    .evaluate((it) => it.getBoundingClientRect().top);

test.each([
  ['low', 320, true],
  ['high', 600, false],
])('in a %s panel what is read and reached one after the other stands so', async (_, height, wordsFirst) => {
  await resize(960, height);
  await openKirkuk();
  expect((await topOf('blockquote')) < (await topOf('.am-map-chooser'))).toBe(wordsFirst);
  expect(await outOfTurn('a[href], .am-map-chooser')).toEqual([]);
  expect(await outOfTurn('.am-passages > :not(.am-part-heading)')).toEqual([]);
  expect(await outOfTurn('.am-quotation:first-of-type > *')).toEqual([]);
});

test('what has the focus keeps it while the panel becomes low, or high again', async () => {
  await resize(960, 600);
  await openKirkuk();
  const also = page
    .getByRole('group', { name: /Also here/ })
    .getByRole('button', { name: 'Iraq', exact: true });
  await also.focus();
  for (const [height, wordsFirst] of [
    [320, true],
    [600, false],
  ] as const) {
    await resize(960, height);
    await expect
      .poll(async () => (await topOf('blockquote')) < (await topOf('.am-map-chooser')))
      .toBe(wordsFirst);
    expect(await focused(page)).toBe('button Iraq');
  }
});
