import { devices } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedVisit } from './browser.ts';
import { place } from './geography.ts';

const PHONE = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  // Software draws every pixel of a phone's dense screen slowly, and no test here counts them.
  deviceScaleFactor: 1,
  reducedMotion: 'reduce',
} as const;
const KIRKUK = [44.392, 35.468] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const areApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('the sheet, whatever draws the map', () => {
  const opened = sharedVisit('', { ...PHONE, renderer: 'svg' });
  const panel = () => opened.page.getByRole('region', { name: 'Places and passages' });

  test('rises for the search, so that what is found is seen, and sinks once a place is chosen', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Show more of the passages' }).press('Enter');
    await page.getByRole('combobox').fill('i');
    const list = page.getByRole('listbox', { name: 'Places found' });
    await expect
      .poll(async () => ((await list.boundingBox())?.y ?? 0) + ((await list.boundingBox())?.height ?? 1e4))
      .toBeLessThanOrEqual(844);
    await page.getByRole('option', { name: 'Iran' }).first().click();
    await page.getByRole('heading', { name: 'Iran', exact: true }).waitFor();
    await expect.poll(async () => (await panel().boundingBox())?.y).toBeGreaterThan(200);
  });

  test('that a choice has raised is down again at all places', async () => {
    const { page } = opened;
    const top = async () => (await panel().boundingBox())?.y ?? 0;
    const down = await top();
    await page.evaluate(() => document.querySelector('article-map')?.select('kurdistan'));
    await expect.poll(top).toBeLessThan(down - 200);
    await page.getByRole('button', { name: 'All places' }).click();
    await expect.poll(top).toBe(down);
  });

  test('let down, it shows the top of its list, but a place that is read stays where it is', async () => {
    const { page } = opened;
    const list = page.locator('.am-reader');
    const scrolled = () => list.evaluate(({ scrollTop }) => scrollTop);
    const raise = () => page.getByRole('button', { name: 'Show more of the passages' }).press('Enter');
    const lower = () => page.getByRole('button', { name: 'Show more of the map' }).press('Enter');
    for (const [place, left] of [
      [undefined, 0],
      ['kurdistan', 200],
    ] as const) {
      await page.evaluate((id) => document.querySelector('article-map')?.select(id), place);
      // By one step where the choice has raised it.
      if (!place) await raise();
      await raise();
      // Until it stays: what is new starts at the top, and long texts grow.
      await expect
        .poll(() =>
          list.evaluate(async (reader) => {
            reader.scrollTo(0, 200);
            await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
            return reader.scrollTop;
          }),
        )
        .toBe(200);
      await lower();
      await expect.poll(async () => (await panel().boundingBox())?.y).toBeGreaterThan(500);
      await expect.poll(scrolled).toBe(left);
    }
  });

  test('what else lies under a tap is offered in the sheet, and the map’s own parts keep apart, at every width of a phone', async () => {
    const { page } = opened;
    const boxOf = async (selector: string) => {
      const [box] = await page
        .locator(selector)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one): Box => one.getBoundingClientRect().toJSON()));
      if (!box) throw new Error(`${selector} is not to be seen.`);
      return box;
    };
    for (const [width, height] of [
      [320, 568],
      [430, 932],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(async () => (await boxOf('.am-map-root')).width).toBe(width);
      const { x, y } = await place(page, KIRKUK);
      await page.touchscreen.tap(x, y);
      await page.getByRole('group', { name: /Also here/ }).waitFor();
      const reader = await boxOf('.am-reader');
      const chooser = await boxOf('.am-map-chooser');
      expect(chooser.x).toBeGreaterThanOrEqual(reader.x);
      expect(chooser.x + chooser.width).toBeLessThanOrEqual(reader.x + reader.width);
      expect(chooser.y).toBeGreaterThan(reader.y);
      const [controls, credit, scale] = await Promise.all(
        ['.am-map-controls', '.am-map-credit', '.am-map-scale'].map(boxOf),
      );
      const name = await boxOf('.am-drawn text:text-is("Proposed Kirkuk pipeline")');
      for (const [one, other] of [
        [controls, credit],
        [scale, credit],
        [name, credit],
      ])
        expect(one && other && areApart(one, other), JSON.stringify([width, one, other])).toBe(true);
    }
    await page.setViewportSize(PHONE.viewport);
  });

  test('the scale lies under an opened credit', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Whose article and whose data' }).click();
    const [scale, credit] = [page.locator('.am-map-scale'), page.locator('.am-map-credit-text')];
    const clip = await scale.boundingBox();
    const over = await credit.boundingBox();
    if (!clip || !over) throw new Error('Scale or credit is not to be seen.');
    const y = Math.max(clip.y, over.y);
    const both = { ...clip, y, height: Math.min(clip.y + clip.height, over.y + over.height) - y };
    expect(both.height).toBeGreaterThan(5);
    const before = await page.screenshot({ clip: both });
    await scale.evaluate((bar) => {
      bar.style.visibility = 'hidden';
    });
    expect((await page.screenshot({ clip: both })).equals(before)).toBe(true);
    await scale.evaluate((bar) => {
      bar.style.visibility = '';
    });
    await page.getByRole('button', { name: 'Whose article and whose data' }).click();
  });

  test('on a window of 320 × 256 shows some lines of a passage at once', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => document.querySelector('article-map')?.select(null, 'p12-1'));
    await expect
      .poll(async () => 256 - ((await page.getByRole('blockquote').boundingBox())?.y ?? 256))
      .toBeGreaterThan(80);
    await page.setViewportSize(PHONE.viewport);
  });

  test('the sheet can be pulled up by finger, and lowered by its button', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('article-map')?.select('iraq'));
    const handle = page.getByRole('button', { name: 'Show more of the passages' });
    const box = await handle.boundingBox();
    if (!box) throw new Error('The handle has no box.');
    await page.mouse.move(box.x + box.width / 2, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, 60, { steps: 8 });
    await page.mouse.up();
    const panel = page.getByRole('region', { name: 'Places and passages' });
    await expect.poll(async () => (await panel.boundingBox())?.y).toBeLessThan(60);
    await page.getByRole('button', { name: 'Show more of the map' }).press('Enter');
    await expect.poll(async () => (await panel.boundingBox())?.y).toBeGreaterThan(500);
  });

  test('every target of the map and the bar is at least 44 pixels for a finger', async () => {
    const { page } = opened;
    for (const name of [
      'Zoom in',
      'Zoom out',
      'Back to the opening view',
      'All places',
      'Previous',
      'Next',
    ]) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(box?.height, name).toBeGreaterThanOrEqual(44);
      expect(box?.width, name).toBeGreaterThanOrEqual(44);
    }
  });
});
