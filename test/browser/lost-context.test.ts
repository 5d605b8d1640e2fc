import { expect, test } from 'vitest';
import { COARSE, mapReady } from './browser.ts';
import { clickAt, place } from './geography.ts';
import { hostPage } from './host-page.ts';
import { still } from './pixels.ts';
import { TINY_POINTS, tellTinyStory } from './tiny-map.ts';

/** What MapLibre has where it leaves the wheel to the page. */
const BLOCKED = 'article-map .maplibregl-cooperative-gesture-screen';

test('a WebGL context that the browser takes away leaves the map where it was, drawn as SVG, and comes back; on the full screen each takes the wheel', async () => {
  const page = await hostPage('<article-map src="./"></article-map><div style="height: 3000px"></div>', {
    reducedMotion: 'reduce',
    ...COARSE,
    viewport: { width: 760, height: 500 },
    prepare: tellTinyStory,
  });
  await mapReady(page);
  await expect.poll(() => page.locator(BLOCKED).count()).toBe(1);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.locator(BLOCKED).count()).toBe(0);
  await page.evaluate(() => document.querySelector('article-map')?.select('moor'));
  const before = await still(page, () => place(page, TINY_POINTS.moor));
  const canvas = page.locator('article-map canvas');
  // Looked for from now on: it is there for a second or two.
  const drawn = page.locator('article-map .am-drawn').waitFor();
  await canvas.evaluate((lost: HTMLCanvasElement) =>
    lost.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
  await drawn;
  const after = await place(page, TINY_POINTS.moor);
  expect(after.x).toBeCloseTo(before.x, 0);
  expect(after.y).toBeCloseTo(before.y, 0);
  await clickAt(page, TINY_POINTS.vell);
  await page.getByRole('heading', { name: 'Vell', exact: true }).waitFor();
  expect(await page.locator('article-map .am-drawn[data-cooperative]').count()).toBe(0);
  await mapReady(page, 'webgl');
  expect(await page.locator(BLOCKED).count()).toBe(0);
  await page.getByRole('button', { name: 'Leave the full screen' }).click();
  await expect.poll(() => page.locator(BLOCKED).count()).toBe(1);
});
