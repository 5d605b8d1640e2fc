import { describe, expect, test } from 'vitest';
import { sharedVisit } from './browser.ts';

describe('on a wide page, and narrower', () => {
  const opened = sharedVisit('', { renderer: 'svg' });

  test('names carry their language and direction, quotations the article’s', async () => {
    const { page } = opened;
    await page.evaluate(() => document.querySelector('article-map')?.select('shatt-al-arab'));
    await page.locator('[lang="ar"][dir="rtl"]', { hasText: 'شط العرب' }).first().waitFor();
    await page.locator('[lang="fa"][dir="rtl"]', { hasText: 'اروندرود' }).first().waitFor();
    expect(await page.getByRole('blockquote').first().getAttribute('lang')).toBe('en');
  });

  test('the focus goes through the whole page and leaves it', async () => {
    const { page } = opened;
    const seen = new Set<string>();
    let left = false;
    for (let i = 0; i < 150 && !left; i++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        let at: Element | null = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at === document.body || at === null
          ? ''
          : `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent}`;
      });
      left = where === '' && seen.size > 0;
      if (where) seen.add(where);
    }
    expect(left).toBe(true);
    expect(seen.size).toBeGreaterThan(20);
  });

  test.each([
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ])('at $width × $height nothing scrolls sideways', async (viewport) => {
    const { page } = opened;
    await page.setViewportSize(viewport);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  });
});
