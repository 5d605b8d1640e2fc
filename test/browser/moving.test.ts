import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { COARSE, DRAWINGS, mapReady, sharedVisit, visit } from './browser.ts';
import { apart, place } from './geography.ts';
import { still } from './pixels.ts';
import { TINY_POINTS, tellTinyStory } from './tiny-map.ts';

/** Two towns far apart and a spot of a country, longitude first: of the story that is drawn. */
const SPOTS = {
  svg: { baghdad: [44.401, 33.341], tehran: [51.421, 35.694], iran: [56.5, 33] },
  webgl: { baghdad: TINY_POINTS.lighthouse, tehran: TINY_POINTS.oster, iran: TINY_POINTS.vell },
} as const;
const KIRKUK = [44.392, 35.468] as const;

describe.each(DRAWINGS)('a map drawn by %s', (renderer) => {
  const { baghdad, tehran, iran } = SPOTS[renderer];
  // As small as it is with the reader beside the map: software draws that sooner.
  const opened = sharedVisit('', {
    ...{ ...COARSE, renderer, viewport: { width: 860, height: 480 } },
    prepare: async (page) => renderer === 'webgl' && (await tellTinyStory(page)),
  });

  /** Pixels between the towns: it grows as the map comes nearer. */
  const scale = () => apart(opened.page, baghdad, tehran);

  test('dragging pans', async () => {
    const { page } = opened;
    const before = await place(page, baghdad);
    await page.mouse.move(300, 350);
    await page.mouse.down();
    await page.mouse.move(360, 300, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await place(page, baghdad)).x - before.x).toBeGreaterThan(40);
  });

  test('wheel and double click zoom, and one button leads back', async () => {
    const { page } = opened;
    const first = await scale();
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -300);
    await expect.poll(scale).toBeGreaterThan(first * 1.1);
    const second = await still(page, scale);
    await page.mouse.dblclick(200, 350);
    await expect.poll(scale).toBeGreaterThan(second * 1.5);
    await page.getByRole('button', { name: 'Back to the opening view' }).click();
    await expect.poll(scale).toBeCloseTo(first, 0);
  });

  test('the keyboard pans and zooms', async () => {
    const { page } = opened;
    await page.getByRole('region', { name: 'Map of the article’s places' }).focus();
    const [before, size] = [await place(page, baghdad), await scale()];
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => before.x - (await place(page, baghdad)).x).toBeGreaterThan(40);
    await page.keyboard.press('Equal');
    await expect.poll(scale).toBeGreaterThan(size * 1.5);
  });

  test('what was pointed at is let go when the map moves under the pointer', async () => {
    const { page } = opened;
    const tooltip = page.getByRole('tooltip').or(page.locator('.am-map-tooltip'));
    const { x, y } = await place(page, iran);
    await page.mouse.move(x, y);
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Zoom out' }).dispatchEvent('click');
    await expect.poll(() => tooltip.isVisible()).toBe(false);
  });

  // What axe-states.test.ts looks at is drawn by SVG.
  if (renderer === 'webgl')
    test('axe finds nothing on it', async () => {
      const { page } = opened;
      await page.evaluate(() => document.querySelector('article-map')?.select('moor'));
      await page.getByRole('heading', { name: 'The Moor', exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
    });

  // What is found under the pointer, and where buttons, list and passages lead, is the same whatever draws.
  if (renderer === 'webgl') return;

  test('buttons zoom', async () => {
    const { page } = opened;
    const first = await scale();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(scale).toBeGreaterThan(first * 1.5);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(scale).toBeCloseTo(first, -1);
  });

  test('a passage moves the map to what it speaks of, and one button leads back', async () => {
    const { page } = opened;
    const before = await place(page, KIRKUK);
    await page.evaluate(() => document.querySelector('article-map')?.setAttribute('passage', 'p9-3'));
    await expect.poll(async () => (await place(page, KIRKUK)).x).not.toBeCloseTo(before.x, 0);
    await page.getByRole('button', { name: 'Back to the opening view' }).click();
    await expect.poll(async () => (await place(page, KIRKUK)).x).toBeCloseTo(before.x, 0);
  });

  test('the keyboard reaches every place by the list', async () => {
    const { page } = opened;
    await page
      .getByRole('button', { name: /^Tehran/ })
      .or(page.getByRole('link', { name: /^Tehran/ }))
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tehran', exact: true }).waitFor();
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringMatching(/^Tehran, city/i));
  });

  test('where several lie under the pointer, the most specific is chosen and the others are offered', async () => {
    const { page } = opened;
    const { x, y } = await place(page, KIRKUK);
    await page.mouse.click(x, y);
    await page.getByRole('heading', { name: 'Kirkuk', exact: true }).waitFor();
    const also = page.getByRole('group', { name: /Also here/ });
    await also.getByRole('button', { name: 'Iraq', exact: true }).click();
    await page.getByRole('heading', { name: 'Iraq', exact: true }).waitFor();
  });

  test('pointing names the place', async () => {
    const { page } = opened;
    const { x, y } = await place(page, iran);
    await page.mouse.move(x, y);
    await page
      .getByRole('tooltip', { name: 'Iran' })
      .or(page.locator('.am-map-tooltip', { hasText: 'Iran' }))
      .waitFor();
  });
});

test('what comes chosen by the address is framed, as it is from the list', async () => {
  const { page } = await visit('#feature=shatt-al-arab', { renderer: 'svg' });
  await mapReady(page, 'svg');
  // The region's two rivers meet at its upper end, and the sea is at its lower.
  await expect.poll(() => apart(page, [47.44, 31.0], [48.5, 29.97])).toBeGreaterThan(300);
  await page.context().close();
});
