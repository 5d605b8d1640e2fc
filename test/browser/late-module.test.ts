import { expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

test('where nothing comes of the map’s program for 30 s, trying again fetches it anew', async () => {
  let asked = 0;
  const page = await hostPage('<article-map src="./"></article-map>', {
    renderer: 'svg',
    reducedMotion: 'reduce',
    prepare: async (opened) => {
      await opened.clock.install();
      // Without what follows the file's name: this address alone is never answered.
      await opened.route('**/app-*.js', () => {
        asked += 1;
      });
    },
  });
  await page.locator('article-map:state(loading)').waitFor();
  await expect.poll(() => asked).toBe(1);
  await page.clock.fastForward(30_000);
  await page.locator('article-map:state(failed)').waitFor();
  const told = page.getByRole('status').filter({ hasText: 'A part of the map has not come within 30 s.' });
  await told.waitFor();
  await page.clock.resume();
  await page.getByRole('button', { name: 'Try again' }).click();
  await mapReady(page, 'svg');
  await page.context().close();
});
