import { devices, type Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { COARSE, DRAWINGS, sharedVisit } from './browser.ts';
import { POINTS, place } from './geography.ts';

const PHONE = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
} as const;
/** Milliseconds for which the page is busy with each touch before the browser's own click can come. */
const BUSY = 300;

const handle = (page: Page) => page.getByRole('button', { name: /^Show more of the/ });
const middle = async (page: Page) => {
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('The handle is not to be seen.');
  return box.y + box.height / 2;
};

describe.each(DRAWINGS)('on a page that is busy after each touch, with the map drawn by %s', (renderer) => {
  const opened = sharedVisit('', { ...PHONE, ...COARSE, renderer });

  beforeAll(() =>
    opened.page.evaluate((milliseconds) => {
      const counted = globalThis as { clicks?: number };
      counted.clicks = 0;
      addEventListener('touchend', () => {
        for (const end = performance.now() + milliseconds; performance.now() < end; );
      });
      addEventListener('click', () => (counted.clicks = (counted.clicks ?? 0) + 1));
    }, BUSY),
  );

  test('a tap that raises the sheet under the finger does not press the sheet’s handle', async () => {
    const { page } = opened;
    const down = await middle(page);
    await page.evaluate(() => document.querySelector('article-map')?.select('iran'));
    await expect.poll(() => middle(page)).toBeLessThan(down - 200);
    // The sheet glides up: its handle is where it will be once it stands still.
    await handle(page).evaluate((it) => Promise.all(it.getAnimations({ subtree: true })));
    const { x } = await place(page, POINTS.iran);
    await expect
      .poll(async () => {
        const before = await middle(page);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        return before - (await middle(page));
      })
      .toBe(0);
    const y = await middle(page);
    await page.evaluate(() => document.querySelector('article-map')?.select());
    await expect.poll(() => middle(page)).toBe(down);

    const before = await page.evaluate<number>('clicks');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => page.evaluate<number>('clicks')).toBe(before + 1);
    await expect.poll(() => middle(page)).toBeCloseTo(y, 0);
    expect(await handle(page).getAttribute('aria-label')).toBe('Show more of the passages');
  });
});
