import { expect, test } from 'vitest';
import { visit } from './browser.ts';

test('a screen reader is told names in their own language, among the words of the interface', async () => {
  const { page } = await visit('#feature=kurdistan', { renderer: 'svg' });
  const status = page.locator('article-map [role="status"]');
  const title = status.filter({ hasText: 'The map is there' }).locator('bdi');
  await expect.poll(() => title.getAttribute('lang')).toBe('en');
  await page.locator('article-map').evaluate((element) => element.setAttribute('lang', 'fa'));
  await page.locator('article-map').evaluate((element: HTMLElement & { select(id: string): void }) => {
    element.select('kirkuk');
  });
  const name = status.filter({ hasText: 'City' }).locator('bdi');
  await expect.poll(() => name.textContent()).toBe('کرکوک');
  expect(await name.getAttribute('lang')).toBe('fa');
  expect(await name.locator('..').textContent()).toMatch(/^کرکوک, City\. \d+ passages?\.$/);
  await page.context().close();
});
