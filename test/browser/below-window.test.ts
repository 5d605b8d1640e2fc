import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { POINTS, place } from './geography.ts';
import { hostPage, putBody } from './host-page.ts';

let page: Page;
beforeAll(async () => {
  page = await hostPage('', {
    renderer: 'svg',
    viewport: { width: 600, height: 620 },
    reducedMotion: 'reduce',
  });
});
afterAll(() => page?.context().close());

const AFTER = '<div style="height: 900px">After it</div>';

/** Puts a map into the page that begins so many pixels down, with more than a window's height after it. */
async function put(style: string, above: number, around = ''): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await putBody(
    page,
    `<style>body { margin: 0 }</style><div style="${around}"><div style="height: ${above}px">Before it</div>
    <article-map src="./" loading="eager" style="display: block; ${style}"></article-map>${AFTER}</div>`,
  );
  await mapReady(page, 'svg');
}

async function chooseKurdistan(): Promise<void> {
  const { x, y } = await place(page, POINTS.kurdistan);
  await page.mouse.click(x, y);
  await expect.poll(() => page.locator('article-map').getAttribute('feature')).toBe('kurdistan');
}

/** What is to be seen within the window of a place and of the first passage on it; no more than two lines are counted. */
const seen = (at: readonly [lng: number, lat: number]) =>
  page.locator('article-map').evaluate((map, at) => {
    const top = (x: number, y: number) =>
      document.elementFromPoint(x, y) === map ? map.shadowRoot?.elementFromPoint(x, y) : null;
    const quotation = map.shadowRoot?.querySelector('blockquote');
    const range = document.createRange();
    if (quotation) range.selectNodeContents(quotation);
    const lines = [...range.getClientRects()].filter(
      ({ left, top: upper, bottom, width }) =>
        width > 20 && [upper + 2, bottom - 2].every((y) => quotation?.contains(top(left + 4, y) ?? null)),
    );
    const origin = map.getBoundingClientRect();
    const [x, y] = (map as HTMLElementTagNameMap['article-map']).project(at) ?? [Number.NaN, Number.NaN];
    return {
      lines: Math.min(2, new Set(lines.map(({ bottom }) => Math.round(bottom / 10))).size),
      isPlaceFree: Boolean(top(origin.left + x, origin.top + y)?.closest('.am-map-canvas')),
    };
  }, at);

const sheetHeight = () => page.locator('.am-panel').evaluate(({ clientHeight }) => clientHeight);

describe.each([
  { layout: 'over the map', style: 'width: 390px; --article-map-height: 488px' },
  { layout: 'over a wider map', style: 'width: 540px; --article-map-height: 600px' },
  { layout: 'under the map', style: 'width: 390px; height: 640px' },
])('a sheet $layout that ends below the window', ({ style }) => {
  test.each([180, 260])('shows a passage and its place after a click, %i px down', async (above) => {
    await put(style, above);
    await chooseKurdistan();
    await expect.poll(() => seen(POINTS.kurdistan)).toEqual({ lines: 2, isPlaceFree: true });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('is as high as ever, once the map is wholly in the window', async () => {
    await put(style, 0);
    await page.evaluate(() => scrollTo(0, 30));
    await chooseKurdistan();
    await expect.poll(() => seen(POINTS.kurdistan)).toEqual({ lines: 2, isPlaceFree: true });
    const usual = await sheetHeight();

    await put(style, 260);
    await chooseKurdistan();
    await expect.poll(sheetHeight).toBeGreaterThan(usual);
    await page.evaluate(() => scrollTo(0, 290));
    await expect.poll(sheetHeight).toBe(usual);
  });
});

test('a sheet that ends below the edge of a box that scrolls shows a passage and its place', async () => {
  await put('width: 390px; --article-map-height: 488px', 80, 'height: 450px; overflow: auto');
  await chooseKurdistan();
  await expect.poll(() => seen(POINTS.kurdistan)).toEqual({ lines: 2, isPlaceFree: true });
});
