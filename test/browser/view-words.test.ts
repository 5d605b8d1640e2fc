import { describe, expect, test } from 'vitest';
import { sharedVisit } from './browser.ts';

describe('a passage beside the map, whatever draws it', () => {
  const opened = sharedVisit('', { renderer: 'svg' });
  const kind = (place: string) =>
    opened.page
      .getByRole('listitem')
      .filter({ has: opened.page.getByRole('link', { name: place, exact: true }) })
      .locator('.am-quiet');
  /** A step nearer; none where the map is as near as it comes, before the words have followed. */
  const nearer = async () => {
    const button = opened.page.getByRole('button', { name: 'Zoom in' });
    if ((await button.getAttribute('aria-disabled')) !== 'true') await button.click();
  };

  test('tells which of its places the map shows in part, and which not at all', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('article-map')?.select(null, 'p12-1'));
    await expect.poll(() => kind('Iran').textContent()).toBe('Country, partly in this view');
    await page.getByRole('button', { name: 'Back to the opening view' }).click();
    await expect.poll(() => kind('Iran').textContent()).toBe('Country');
    await expect.poll(() => kind('Kirkuk').textContent()).toBe('City');
    await nearer();
    await nearer();
    await expect.poll(() => kind('Iran').textContent()).toBe('Country, partly in this view');
    await expect
      .poll(async () => {
        await nearer();
        return kind('Kirkuk').textContent();
      })
      .toBe('City, outside this view');
    await page.getByRole('button', { name: 'Back to the opening view' }).click();
    await expect.poll(() => kind('Kirkuk').textContent()).toBe('City');
  });
});
