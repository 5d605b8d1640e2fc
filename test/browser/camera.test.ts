import { readFile } from 'node:fs/promises';
import { devices, type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedVisit, visit } from './browser.ts';
import { apart, POINTS, place } from './geography.ts';

const choose = (page: Page, feature: string | null, passage: string | null = null) =>
  page.evaluate(([one, other]) => document.querySelector('article-map')?.select(one, other), [
    feature,
    passage,
  ] as const);

const setLayers = (page: Page, layers: string | null) =>
  page.evaluate((ids) => {
    const element = document.querySelector('article-map');
    if (ids === null) element?.removeAttribute('layers');
    else element?.setAttribute('layers', ids);
  }, layers);

describe('on a desktop', () => {
  const opened = sharedVisit('', { viewport: { width: 1280, height: 800 }, renderer: 'svg' });

  test('a place that is clicked comes nearer and stays in view, and a click on it there moves nothing', async () => {
    const { page } = opened;
    const across = () => apart(page, [42.36, 36], [46.34, 36]);
    const before = await across();
    const { x, y } = await place(page, POINTS.kurdistan);
    await page.mouse.click(x, y);
    await expect.poll(across).toBeGreaterThan(3 * before);
    const there = await across();
    // A third of the map, which is 870 wide.
    expect(there).toBeGreaterThan(870 / 3);
    const again = await place(page, POINTS.kurdistan);
    expect(again.x).toBeGreaterThan(0);
    expect(again.x).toBeLessThan(870);
    await page.mouse.click(again.x, again.y);
    await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    expect(await across()).toBeCloseTo(there);
  });

  test('what of a passage lies outside the view stands at the edge, clear of the buttons, and leads there', async () => {
    const { page } = opened;
    await choose(page, null, 'p8-4');
    const outside = page.getByRole('group', { name: 'Outside the view' });
    const states = outside.getByRole('button', { name: /^United States, [\d,]+ km$/ });
    await states.waitFor();
    await expect.poll(() => states.evaluate((one) => getComputedStyle(one).visibility)).toBe('visible');
    const [box, controls] = await Promise.all([
      states.boundingBox(),
      page.locator('.am-map-controls').boundingBox(),
    ]);
    expect((box?.x ?? 0) + (box?.width ?? 1e4)).toBeLessThan(controls?.x ?? 0);
    // What is switched off stands nowhere, and comes back.
    await setLayers(page, 'iraq');
    await expect.poll(() => states.count()).toBe(0);
    await setLayers(page, null);
    await expect.poll(() => states.count()).toBe(1);
    await states.click();
    await expect.poll(async () => (await place(page, [-98, 39])).x).toBeGreaterThan(0);
    expect((await place(page, [44, 33])).x).toBeLessThan(870);
    await expect.poll(() => outside.count()).toBe(0);
  });

  test('of Russia the story stays in sight', async () => {
    const { page } = opened;
    await choose(page, 'russia');
    await expect.poll(async () => (await place(page, [170, 66])).x).toBeLessThan(870);
    for (const at of [
      [30, 60],
      [44, 33],
      [53, 32],
    ] as const) {
      const { x, y } = await place(page, at);
      expect(x).toBeGreaterThan(0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(800);
    }
  });
});

describe('on a phone', () => {
  const opened = sharedVisit('', {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1,
    renderer: 'svg',
  });

  test('with a passage open the map keeps 45 % of the height, and nothing lies on the pipeline’s end', async () => {
    const { page } = opened;
    await choose(page, null, 'p12-1');
    const panel = page.getByRole('region', { name: 'Places and passages' });
    await expect.poll(async () => (await panel.boundingBox())?.y ?? 844).toBeLessThan(500);
    expect((await panel.boundingBox())?.y).toBeGreaterThanOrEqual(0.45 * 844);
    await expect.poll(() => page.getByRole('button', { name: 'Zoom in' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the opening view' }).waitFor();
    const layer = JSON.parse(await readFile('geodata/kirkuk-pipeline.geojson', 'utf8'));
    const end = layer.features[0].geometry.coordinates.at(-1);
    const { x, y } = await place(page, end);
    const under = await page
      .locator('article-map')
      .evaluate((map, [left, top]) => map.shadowRoot?.elementFromPoint(left, top)?.className, [
        x,
        y,
      ] as const);
    expect(under).toBe('am-drawn');
  });
});

test('without script the first passage’s place is in view under the poster', async () => {
  const { page } = await visit('', { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const poster = await page.locator('.poster img').boundingBox();
  const heading = await page.locator('.text-place').first().getByRole('heading').first().boundingBox();
  expect((heading?.y ?? 1e4) + (heading?.height ?? 0)).toBeLessThanOrEqual(800);
  expect(heading?.y).toBeGreaterThan(poster?.height ?? 0);
  await page.context().close();
});
