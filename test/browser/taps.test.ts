import { devices, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COARSE, DRAWINGS, mapReady, visit } from './browser.ts';
import { POINTS, place } from './geography.ts';
import { coloursAround } from './pixels.ts';

const PHONE = {
  ...devices['Pixel 7'],
  // Lower than it is: software draws that sooner.
  viewport: { width: 390, height: 640 },
  ...COARSE,
  reducedMotion: 'reduce',
} as const;
/** Milliseconds for which the page is busy with each touch before the browser's own click can come. */
const BUSY = 300;

const handle = (page: Page) => page.getByRole('button', { name: /^Show more of the/ });
const middle = async (page: Page) => {
  const box = await handle(page).boundingBox();
  if (!box) throw new Error('The handle is not to be seen.');
  return box.y + box.height / 2;
};

describe.each(DRAWINGS)('on a phone, with a passage in the address and the map drawn by %s', (renderer) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await visit('#passage=p12-1', { ...PHONE, renderer }));
    await mapReady(page, renderer);
  });
  afterAll(() => page?.context().close());

  const panel = () => page.getByRole('region', { name: 'Places and passages' });

  test('the sheet is up, and what the passage speaks of stands above it, drawn', async () => {
    const top = (await panel().boundingBox())?.y ?? 0;
    expect(top).toBeLessThan(400);
    const kirkuk = await place(page, [44.392, 35.468]);
    expect(kirkuk.y).toBeLessThan(top);
    const iran = await place(page, [49, 34]);
    expect(iran.y).toBeLessThan(top);
    // Land is drawn there, not the bare basemap that shows where the canvas is left out.
    const isLand = ([r = 0, g = 0, b = 0]: number[]) => g > r && g > b;
    await expect.poll(async () => (await coloursAround(page, iran, 6)).some(isLand)).toBe(true);
  });

  describe('at the opening view, with nothing chosen', () => {
    beforeEach(async () => {
      await page.evaluate(() => document.querySelector('article-map')?.select());
      await page.getByRole('button', { name: 'Back to the opening view' }).dispatchEvent('click');
      await expect.poll(async () => (await panel().boundingBox())?.y).toBeGreaterThan(500);
    });

    test('a tap opens the sheet over at most half of the map, and what was tapped stays in view', async () => {
      const down = (await panel().boundingBox())?.y ?? 0;
      const { x, y } = await place(page, POINTS['kirkuk-pipeline']);
      await page.touchscreen.tap(x, y);
      await page.getByRole('heading', { name: 'Proposed Kirkuk pipeline' }).waitFor();
      await expect.poll(async () => (await panel().boundingBox())?.y ?? 0).toBeLessThan(down - 200);
      const top = (await panel().boundingBox())?.y ?? 0;
      expect(top).toBeGreaterThanOrEqual(down / 2 - 1);
      await expect.poll(async () => (await place(page, POINTS['kirkuk-pipeline'])).y).toBeLessThan(top);
    });

    describe('on a page that is busy after each touch', () => {
      beforeAll(() =>
        page.evaluate((milliseconds) => {
          const counted = globalThis as { clicks?: number };
          counted.clicks = 0;
          addEventListener('touchend', () => {
            for (const end = performance.now() + milliseconds; performance.now() < end; );
          });
          addEventListener('click', () => (counted.clicks = (counted.clicks ?? 0) + 1));
        }, BUSY),
      );

      test('a tap that raises the sheet under the finger does not press the sheet’s handle', async () => {
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
  });
});
