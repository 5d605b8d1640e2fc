import type { Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { COARSE, DRAWINGS, emptyPage, mapReady, visit } from './browser.ts';
import { clickAt, place } from './geography.ts';
import { coloursAroundEach, still } from './pixels.ts';

/** The British Isles, as a shared address has them. */
const VIEW = '#bbox=-9,49.5,3,59.8';
/** On the Isle of Lewis, which the story's own coarse shapes lack, and in England, where no name stands; longitude first. */
const LEWIS = [-6.6, 58.2] as const;
const ENGLAND = [-1, 51.8] as const;
const FILES = '**/finer/*.json';
/** Of twelve rows of twelve pixels. */
const MIDDLE = 6 * 12 + 6;

/** Whether the map has land at Lewis: the same colour as England. */
async function hasLewis(page: Page): Promise<boolean> {
  const spots = [await place(page, LEWIS), await place(page, ENGLAND)];
  const [lewis, england] = (await coloursAroundEach(page, spots)).map((colours) => colours[MIDDLE]);
  return JSON.stringify(lewis) === JSON.stringify(england);
}

/** Opens a page before its first script, so that `prepare` comes first. */
async function opened(prepare: (page: Page) => Promise<unknown>) {
  const visited = await emptyPage({ renderer: 'svg', reducedMotion: 'reduce' });
  await prepare(visited.page);
  await visited.page.goto(inject('site') + VIEW);
  await mapReady(visited.page, 'svg');
  return visited;
}

test.each(DRAWINGS)(
  '%s draws the United Kingdom finer where the reader comes to it, and it is hit there',
  async (renderer) => {
    const { page } = await visit('', {
      ...COARSE,
      renderer,
      reducedMotion: 'reduce',
      viewport: { width: 760, height: 480 },
    });
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/finer/') && asked.push(request.url()));
    await mapReady(page, renderer);
    await still(page, () => place(page, ENGLAND), 300);
    expect(asked).toEqual([]);
    await page.locator('article-map').evaluate((map) => map.setAttribute('bbox', '-9,49.5,3,59.8'));
    await expect.poll(() => hasLewis(page), { timeout: 60_000 }).toBe(true);
    expect(asked).toHaveLength(1);
    await clickAt(page, LEWIS);
    await expect.poll(() => page.locator('article-map').getAttribute('feature')).toBe('united-kingdom');
    await page.context().close();
  },
);

test('where the file fails the coarse shapes stay, the console says so, and it is tried again; no name in view moves when it comes', async () => {
  const held: Route[] = [];
  const said: string[] = [];
  const { page } = await opened(async (page) => {
    page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
    await page.route(FILES, (route) => void held.push(route));
  });
  await expect.poll(() => held.length).toBe(1);
  const names = () =>
    page.locator('.am-drawn text').evaluateAll((texts) =>
      texts.map((text) => {
        const { x, y } = text.getBoundingClientRect();
        return `${text.textContent} ${x.toFixed(1)} ${y.toFixed(1)}`;
      }),
    );
  const before = await still(page, names, 300);
  expect(before.length).toBeGreaterThan(0);
  expect(await hasLewis(page)).toBe(false);
  await held[0]?.fulfill({ status: 503 });
  await expect.poll(() => said.filter((text) => text.includes('keeps its coarser shapes'))).not.toEqual([]);
  await expect.poll(() => held.length).toBe(2);
  expect(await hasLewis(page)).toBe(false);
  expect(await page.locator('article-map').evaluate((map) => map.matches(':state(ready)'))).toBe(true);
  await held[1]?.continue();
  await expect.poll(() => hasLewis(page)).toBe(true);
  expect(await still(page, names, 300)).toEqual(before);
  await page.context().close();
});

test('a reader who saves data keeps the coarse shapes', async () => {
  const asked: string[] = [];
  const { page } = await opened(async (page) => {
    page.on('request', (request) => request.url().includes('/finer/') && asked.push(request.url()));
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
  });
  await still(page, () => place(page, ENGLAND), 300);
  expect(await hasLewis(page)).toBe(false);
  expect(asked).toEqual([]);
  await page.context().close();
});
