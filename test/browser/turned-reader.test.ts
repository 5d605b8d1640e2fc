import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

const TRANSFORMS = ['rotate(90deg)', 'rotate(180deg) scale(.7)', 'skew(20deg, -8deg)'];

let page: Page;
beforeAll(async () => {
  page = await hostPage(
    `<style>body { margin: 0 } main { position: absolute; left: 0; top: 100px; width: 900px }</style>
    <main><article-map src="./" style="--article-map-height: 500px"></article-map></main>`,
    { renderer: 'svg', reducedMotion: 'reduce', viewport: { width: 1000, height: 900 } },
  );
  await mapReady(page, 'svg');
});
afterAll(() => page?.context().close());

const turn = (css: string) =>
  page.locator('main').evaluate((main, transform) => {
    main.style.transform = transform;
  }, css);

/** The boxes of these parts of the reader, once the page is upright; nothing is scrolled by that. */
async function boxes(...parts: readonly string[]): Promise<DOMRect[]> {
  await turn('');
  return page
    .locator('article-map')
    .evaluate(
      (map, parts) =>
        parts.map((part) => map.shadowRoot?.querySelector(part)?.getBoundingClientRect().toJSON()),
      parts,
    );
}

test.each(TRANSFORMS)('a passage is scrolled to on a page with %s', async (transform) => {
  const map = page.locator('article-map');
  await map.evaluate((element) => (element as HTMLElementTagNameMap['article-map']).select());
  await turn(transform);
  await map.evaluate((element) => (element as HTMLElementTagNameMap['article-map']).select('iraq', 'p13-1'));
  const isScrolled = () =>
    map.evaluate((element) => (element.shadowRoot?.querySelector('.am-reader')?.scrollTop ?? 0) > 0);
  await expect.poll(isScrolled).toBe(true);
  await expect
    .poll(async () => {
      const [bar, passage] = await boxes('.am-bar', '[data-am-passage="p13-1"]');
      await turn(transform);
      return Math.abs((passage?.top ?? 0) - (bar?.bottom ?? 0) - 16);
    })
    .toBeLessThan(1.5);
});

test.each(TRANSFORMS)(
  'the option that the arrow keys come to is in view on a page with %s',
  async (transform) => {
    await turn('');
    await page
      .locator('article-map')
      .evaluate((element) => (element as HTMLElementTagNameMap['article-map']).select());
    await turn(transform);
    const field = page.getByRole('combobox');
    await field.focus();
    await field.fill('a');
    await page.getByRole('option').first().waitFor();
    await field.press('ArrowUp');
    await page.locator('[role=option][aria-selected=true]').waitFor();
    const [reader, option] = await boxes('.am-reader', '[role=option][aria-selected=true]');
    expect(option?.top).toBeGreaterThanOrEqual(reader?.top ?? Number.NaN);
    expect(option?.bottom).toBeLessThanOrEqual(reader?.bottom ?? Number.NaN);
    await field.fill('');
  },
);
