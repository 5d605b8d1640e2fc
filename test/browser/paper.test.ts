import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COARSE, mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

const choose = (page: Page, feature: string | null) =>
  page.evaluate((feature) => document.querySelector('article-map')?.select(feature), feature);

/** What stands on paper of the map: its picture in the page, the poster, and names in the picture. */
const picture = (page: Page) => page.locator('article-map .am-paper [role="img"]');
const poster = (page: Page) => page.locator('article-map .am-poster img');

// What paper shows is drawn anew, and by SVG, whatever draws the map; how MapLibre bears it, embedding.test.ts says.
describe('on paper', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('<article-map src="./" theme="dark"></article-map>', {
      ...COARSE,
      renderer: 'svg',
      reducedMotion: 'reduce',
    });
    await mapReady(page, 'svg');
  });
  afterAll(() => page?.context().close());

  test('stands what is chosen, in the middle and in the colours of paper, and without a choice the opening view', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await poster(page).isVisible()).toBe(true);
    expect(await picture(page).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });

    await choose(page, 'kurdistan');
    await page.emulateMedia({ media: 'print' });
    await picture(page).waitFor();
    expect(await poster(page).isVisible()).toBe(false);
    expect(await page.locator('article-map .am-map').isVisible()).toBe(false);
    const box = await picture(page).boundingBox();
    const name = await picture(page).getByText('Kurdistan Region', { exact: true }).first().boundingBox();
    if (!box || !name) throw new Error('The picture names no Kurdistan.');
    const off = (name.x + name.width / 2 - box.x) / box.width - 0.5;
    expect(Math.abs(off)).toBeLessThan(0.25);
    expect(await picture(page).evaluate((one) => getComputedStyle(one).backgroundColor)).toBe(
      'rgb(217, 230, 236)',
    );
    expect(await page.locator('article-map .am-paper p').textContent()).toMatch(/^Article: .+ · .+/);
    // What is said of it follows under the picture.
    const heading = await page
      .getByRole('heading', { name: 'Kurdistan', exact: false })
      .first()
      .boundingBox();
    expect(heading?.y).toBeGreaterThan(box.y + box.height);

    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => picture(page).count()).toBe(0);
    expect(await page.locator('article-map .am-map').isVisible()).toBe(true);
  });

  test('the picture is there at once where a script prints, which leaves no turn before, of what is chosen now, and gone after it', async () => {
    const printed = (feature: string) =>
      page.evaluate((feature) => {
        const map = document.querySelector('article-map');
        map?.select(feature);
        const shapes = () => map?.shadowRoot?.querySelectorAll('.am-paper svg path').length ?? 0;
        const words = () => map?.shadowRoot?.querySelector('.am-paper')?.textContent ?? '';
        dispatchEvent(new Event('beforeprint'));
        const [drawn, text] = [shapes(), words()];
        dispatchEvent(new Event('afterprint'));
        return { drawn, text, left: shapes() };
      }, feature);
    const first = await printed('shatt-al-arab');
    expect(first.drawn).toBeGreaterThan(10);
    expect(first.text).toContain('Shatt al-Arab');
    expect(first.left).toBe(0);
    expect((await printed('kirkuk')).text).toContain('Kirkuk');
  });
});
