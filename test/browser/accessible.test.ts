import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { mapReady, visit } from './browser.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let page: Page;
afterEach(() => page.context().close());

async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map((node) => node.target))}`);
  });
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(['', '#feature=kurdistan', '#feature=kirkuk-pipeline', '#passage=p12-1'])(
    'axe finds nothing at “%s”',
    async (address) => {
      page = (await visit(address, { colorScheme, reducedMotion: 'reduce' })).page;
      await mapReady(page);
      expect(await violations()).toEqual([]);
    },
  );
});

test('names carry their language and direction, quotations the article’s', async () => {
  page = (await visit('#feature=shatt-al-arab')).page;
  await mapReady(page);
  await page.locator('[lang="ar"][dir="rtl"]', { hasText: 'شط العرب' }).first().waitFor();
  await page.locator('[lang="fa"][dir="rtl"]', { hasText: 'اروندرود' }).first().waitFor();
  expect(await page.getByRole('blockquote').first().getAttribute('lang')).toBe('en');
});

test.each([
  { width: 320, height: 640 },
  { width: 320, height: 256 },
])('at $width × $height nothing scrolls sideways', async (viewport) => {
  page = (await visit('', { viewport })).page;
  await mapReady(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
});

test('the focus goes through the whole page and leaves it', async () => {
  page = (await visit()).page;
  await mapReady(page);
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
