import { expect, inject, test } from 'vitest';
import { hostPage } from './host-page.ts';

test('of a story for a newer version the poster and a link to its page stay, and the reader is told', async () => {
  const page = await hostPage('<article-map src="./" loading="click"></article-map>', { renderer: 'svg' });
  await page.route('**/story.json', (route) => route.fulfill({ json: { version: 99 } }));
  await page.getByRole('button', { name: 'Show the map' }).click();
  await page.locator('article-map:state(failed)').waitFor();
  await page.getByText('This map was made for a newer version of Article Map').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  expect(await page.getByRole('img', { name: 'Map of the article’s places' }).isVisible()).toBe(true);
  const link = page.getByRole('link', { name: 'Open the map’s own page' });
  expect(await link.evaluate((to: HTMLAnchorElement) => to.href)).toBe(inject('site'));
  await page.context().close();
});
