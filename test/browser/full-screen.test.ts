import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { clickAt, POINTS, place } from './geography.ts';
import { hostPage, putBody, putIntoShadow } from './host-page.ts';
import { still } from './pixels.ts';

const MAP = '<article-map src="./"></article-map>';

describe('the full screen', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('', { renderer: 'svg', reducedMotion: 'reduce' });
  });
  afterAll(() => page?.context().close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const element = () => page.locator('article-map');
  /** Whether the map leaves wheel and one finger to the page. */
  const cooperative = () => page.locator('.am-drawn').evaluate((map) => map.matches('[data-cooperative]'));

  test('where the browser refuses the full screen, a dialog covers the page, and Escape closes it', async () => {
    await putBody(page, `<main>${MAP}</main>`);
    await mapReady(page, 'svg');
    await page.evaluate(() => {
      HTMLElement.prototype.requestFullscreen = () => Promise.reject(new TypeError('Refused.'));
    });
    const map = page.locator('.am-root');
    const before = await map.boundingBox();
    await button('Places and passages').click();
    const list = page.locator('.am-reader');
    const scrolled = () => list.evaluate(({ scrollTop }) => scrollTop);
    await expect.poll(() => list.evaluate((reader) => reader.scrollTo(0, 90)).then(scrolled)).toBe(90);
    await button('Full screen').press('Enter');
    await expect.poll(() => map.boundingBox()).toEqual({ x: 0, y: 0, width: 1000, height: 640 });
    expect(await button('Leave the full screen').evaluate((it) => it.matches(':focus'))).toBe(true);
    expect(await scrolled()).toBe(90);
    // No page is left that could scroll: the wheel, and one finger, are the map's.
    const whole = await still(page, () => place(page, POINTS.iran));
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => place(page, POINTS.iran)).not.toEqual(whole);
    expect(await cooperative()).toBe(false);
    await button('Back to the opening view').click();
    await expect.poll(() => place(page, POINTS.iran)).toEqual(whole);
    await clickAt(page, POINTS.iran);
    await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor();
    // As long as something is chosen, Escape gives that up, as anywhere.
    await element().evaluate((map) => (map as HTMLElementTagNameMap['article-map']).select());
    await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor({ state: 'detached' });
    await button('Leave the full screen').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => map.boundingBox()).toEqual(before);
    expect(await cooperative()).toBe(true);
    expect(await button('Full screen').evaluate((it) => it.matches(':focus'))).toBe(true);
  });

  test('in another component’s shadow, the full screen is left by the button that led there', async () => {
    // That of the browser, not the one refused before.
    await page.evaluate(() => Reflect.deleteProperty(HTMLElement.prototype, 'requestFullscreen'));
    await putIntoShadow(page, MAP);
    await page.locator('article-map:state(ready)').waitFor();
    const isFull = () => element().evaluate((map) => map.matches(':fullscreen'));
    await button('Full screen').click();
    await expect.poll(isFull).toBe(true);
    await expect.poll(cooperative).toBe(false);
    await button('Leave the full screen').click();
    await expect.poll(isFull).toBe(false);
    await button('Full screen').waitFor();
    await expect.poll(cooperative).toBe(true);
  });
});
