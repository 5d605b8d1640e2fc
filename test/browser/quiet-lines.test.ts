import { describe, expect, test } from 'vitest';
import { sharedVisit } from './browser.ts';
import { place } from './geography.ts';

/** Two bends of the Euphrates, of which the article says nothing, within Iraq, away from names; longitude first. */
const BENDS = [
  [45.924, 31.141],
  [46.122, 31.09],
] as const;

describe('at a river without passages', () => {
  const opened = sharedVisit('', { renderer: 'svg' });
  const feature = () => opened.page.locator('article-map').getAttribute('feature');
  /** A point of the page so many CSS pixels beside the river. */
  const beside = async (pixels: number) => {
    const [a, b] = [await place(opened.page, BENDS[0]), await place(opened.page, BENDS[1])];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const [across, down] = [-(b.y - a.y) / length, (b.x - a.x) / length];
    return [(a.x + b.x) / 2 + across * pixels, (a.y + b.y) / 2 + down * pixels] as const;
  };

  test('a click a little beside it finds what the article speaks of, and the river is offered', async () => {
    const { page } = opened;
    await page.mouse.move(...(await beside(6)));
    // What the pointer is told is what the click will choose.
    await page.locator('.am-map-tooltip', { hasText: /^Iraq$/ }).waitFor();
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(feature).toBe('iraq');
    await page
      .getByRole('group', { name: /Also here/ })
      .getByRole('button', { name: 'Euphrates' })
      .click();
    await expect.poll(feature).toBe('euphrates');
    await page.getByText('No passages').first().waitFor();
  });

  test('where nothing else lies there it is offered on the map itself', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('article-map')?.setAttribute('layers', 'context'));
    await page.mouse.click(...(await beside(6)));
    await page
      .locator('article-map .am-map')
      .getByRole('group', { name: /Also here/ })
      .getByRole('button', { name: 'Euphrates' })
      .click();
    await expect.poll(feature).toBe('euphrates');
    await page.evaluate(() => document.querySelector('article-map')?.removeAttribute('layers'));
  });

  test('a click on what is drawn of it chooses it', async () => {
    await opened.page.mouse.click(...(await beside(0)));
    await expect.poll(feature).toBe('euphrates');
  });
});
