import { devices, type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COARSE, DRAWINGS, sharedVisit } from './browser.ts';
import { apart, clickAt, POINTS, place } from './geography.ts';
import { still } from './pixels.ts';
import { TINY_POINTS, tellTinyStory } from './tiny-map.ts';

/** Two towns, two areas, and a third with its id, name and kind, longitude first: of the story that is drawn. */
const STORIES = {
  svg: {
    baghdad: [44.401, 33.341],
    tehran: [51.421, 35.694],
    iraq: POINTS.iraq,
    kurdistan: POINTS.kurdistan,
    aim: { at: POINTS.iran, id: 'iran', name: 'Iran', told: /^Iran, Country\./ },
  },
  webgl: {
    baghdad: TINY_POINTS.lighthouse,
    tehran: TINY_POINTS.oster,
    iraq: TINY_POINTS.vell,
    kurdistan: TINY_POINTS.moor,
    aim: { at: TINY_POINTS.moor, id: 'moor', name: 'The Moor', told: /^The Moor, Region\./ },
  },
} as const;
const KIRKUK = [44.392, 35.468] as const;
const PHONE = {
  ...devices['Pixel 7'],
  // Lower than it is: software draws that sooner, and no test here is of its height.
  viewport: { width: 390, height: 600 },
  deviceScaleFactor: 1,
} as const;

const map = (page: Page) => page.getByRole('region', { name: 'Map of the article’s places' });
const chosen = (page: Page) =>
  page.evaluate(() => document.querySelector('article-map')?.getAttribute('feature') ?? null);
const said = (page: Page) => page.getByRole('status').allTextContents();

/** The window's middle of what is seen of the map, where the crosshair stands. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.am-map-free').boundingBox();
  if (!box) throw new Error('The map is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe.each(DRAWINGS)(
  'by keyboard, and by one pointer that does not drag, on a map drawn by %s',
  (renderer) => {
    const { baghdad, tehran, iraq, kurdistan, aim } = STORIES[renderer];
    const opened = sharedVisit('', {
      ...{ ...PHONE, ...COARSE, renderer },
      prepare: async (page) => renderer === 'webgl' && (await tellTinyStory(page)),
    });

    test('arrows bring a place under the crosshair, and Enter chooses it', async () => {
      const { page } = opened;
      const crosshair = page.locator('.am-map-crosshair');
      await clickAt(page, iraq);
      await page.evaluate(() => document.querySelector('article-map')?.select());
      await still(page, () => place(page, baghdad));
      expect(await crosshair.isVisible()).toBe(false);
      await map(page).focus();
      for (let i = 0; i < 30; i++) {
        const at = await place(page, aim.at);
        const to = await middle(page);
        if (Math.abs(at.x - to.x) <= 50 && Math.abs(at.y - to.y) <= 50) break;
        if (Math.abs(at.x - to.x) > 50) await page.keyboard.press(at.x > to.x ? 'ArrowRight' : 'ArrowLeft');
        else await page.keyboard.press(at.y > to.y ? 'ArrowDown' : 'ArrowUp');
        await expect
          .poll(async () => (await place(page, aim.at)).x !== at.x || (await place(page, aim.at)).y !== at.y)
          .toBe(true);
      }
      expect(await crosshair.isVisible()).toBe(true);
      await expect.poll(() => said(page)).toContainEqual(aim.name);
      await page.keyboard.press('Enter');
      await expect.poll(() => chosen(page)).toBe(aim.id);
      await expect.poll(() => said(page)).toContainEqual(expect.stringMatching(aim.told));
      await page.keyboard.press('Tab');
      await expect.poll(() => crosshair.isVisible()).toBe(false);
    });

    test('a double tap comes nearer', async () => {
      const { page } = opened;
      const scale = () => apart(page, baghdad, tehran);
      const before = await still(page, scale);
      const { x, y } = await place(page, kurdistan);
      // At times of its own, so that a busy machine does not make two taps of it.
      const session = await page.context().newCDPSession(page);
      const now = Date.now() / 1000;
      const send = (type: 'touchStart' | 'touchEnd', after: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          timestamp: now + after,
          touchPoints: type === 'touchStart' ? [{ x, y }] : [],
        });
      await Promise.all([
        send('touchStart', 0),
        send('touchEnd', 0.04),
        send('touchStart', 0.12),
        send('touchEnd', 0.16),
      ]);
      await expect.poll(scale).toBeGreaterThan(before * 1.5);
    });

    test('a screen reader is told how the keys move the map, and that they may not arrive', async () => {
      const about = await map(opened.page).evaluate((region) => {
        const id = region.getAttribute('aria-describedby') ?? '';
        return (region.getRootNode() as ShadowRoot).getElementById(id)?.textContent;
      });
      expect(about).toMatch(/Arrow keys move the map.*Enter chooses.*focus mode/);
    });

    // What the buttons do is the same whatever draws.
    if (renderer === 'webgl') return;

    test('buttons move the map to each side', async () => {
      const { page } = opened;
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await button('Zoom in').tap();
      await button('Move the map').tap();
      const at = () => still(page, () => place(page, baghdad));
      const start = await at();
      for (const [name, across, down] of [
        ['Move right', -1, 0],
        ['Move left', 1, 0],
        ['Move down', 0, -1],
        ['Move up', 0, 1],
      ] as const) {
        const before = await at();
        await button(name).tap();
        const moved = () => place(page, baghdad);
        await expect
          .poll(async () => Math.sign(Math.round((await moved()).x - before.x)), { message: name })
          .toBe(across);
        await expect
          .poll(async () => Math.sign(Math.round((await moved()).y - before.y)), { message: name })
          .toBe(down);
      }
      const end = await at();
      expect(end.x).toBeCloseTo(start.x, 0);
      expect(end.y).toBeCloseTo(start.y, 0);
      await button('Move the map').tap();
      await expect.poll(() => button('Move up').count()).toBe(0);
    });
  },
);

describe('the sign at the pointer', () => {
  const opened = sharedVisit('', { renderer: 'svg' });
  const sign = (page: Page) => page.locator('.am-map-tooltip');

  test('goes by Escape, which gives up nothing else, and stays away until something else is pointed at', async () => {
    const { page } = opened;
    await page
      .getByRole('link', { name: /^Iran\b/ })
      .first()
      .click();
    const { x, y } = await still(page, () => place(page, POINTS.iraq));
    await page.mouse.move(x, y);
    await sign(page).getByText('Iraq').waitFor();
    await page.keyboard.press('Escape');
    await sign(page).waitFor({ state: 'hidden' });
    expect(await chosen(page)).toBe('iran');
    await page.mouse.move(x + 3, y - 3);
    expect(await sign(page).isVisible()).toBe(false);
    const there = await place(page, POINTS.iran);
    await page.mouse.move(there.x, there.y);
    await sign(page).getByText('Iran').waitFor();
    await page.mouse.move(x, y);
    await sign(page).getByText('Iraq').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => chosen(page)).toBe(null);
  });

  test('can be pointed at, and a click on it chooses what it names', async () => {
    const { page } = opened;
    const { x, y } = await place(page, KIRKUK);
    await page.mouse.move(x, y);
    await sign(page).getByText('Kirkuk', { exact: true }).waitFor();
    const box = await sign(page).boundingBox();
    if (!box) throw new Error('The sign is not to be seen.');
    const [right, bottom] = [box.x + box.width - 3, box.y + box.height - 3];
    await page.mouse.move(right, bottom, { steps: 12 });
    expect(await sign(page).textContent()).toBe('Kirkuk');
    expect(await sign(page).boundingBox()).toEqual(box);
    await page.mouse.click(right, bottom);
    await expect.poll(() => chosen(page)).toBe('kirkuk');
  });
});
