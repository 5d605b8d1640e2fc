import { expect, test } from 'vitest';
import { COARSE, mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';
import { tellTinyStory } from './tiny-map.ts';

test.each([
  ['no width', 'width: 0'],
  ['no height', 'width: 600px; height: 0'],
])('a map that starts with %s is drawn by WebGL once its page opens it', async (_, closed) => {
  const page = await hostPage(
    `<main style="${closed}"><article-map src="./" loading="eager" style="height: 100%"><img
      src="poster-wide.svg" alt="Map" style="display: block; width: 100%; height: 100%"></article-map></main>`,
    { ...COARSE, reducedMotion: 'reduce', prepare: tellTinyStory },
  );
  const ready = () =>
    page.evaluate(() => document.querySelector('article-map')?.matches(':state(ready)') ?? false);
  await expect.poll(ready).toBe(true);
  await page.locator('main').evaluate((main) => main.setAttribute('style', 'width: 600px; height: 375px'));
  await mapReady(page);
  await page.context().close();
});
