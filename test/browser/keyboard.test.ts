import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapReady, sharedVisit } from './browser.ts';
import { focused, tabTo } from './focus.ts';
import { hostPage, putBody } from './host-page.ts';

/** Whether a part is seen whole where it stands, under nothing else. */
const isSeen = (page: Page, part: string) =>
  page.locator(part).evaluate((one) => {
    const root = one.getRootNode() as ShadowRoot;
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return [top + 3, (top + bottom) / 2, bottom - 3].every((y) =>
      one.contains(root.elementFromPoint((left + right) / 2, y)),
    );
  });

describe('on the story’s page', () => {
  const opened = sharedVisit('', { renderer: 'svg', permissions: ['clipboard-read', 'clipboard-write'] });

  test.each([640, 420, 300])(
    'in a window %i high the active option of the search is in view',
    async (height) => {
      const { page } = opened;
      await page.setViewportSize({ width: 1000, height });
      const field = page.getByRole('combobox');
      await field.fill('a');
      await page.getByRole('option').first().waitFor();
      const count = await page.getByRole('option').count();
      expect(count).toBeGreaterThan(6);
      const around = await page.evaluate(() => [scrollX, scrollY]);
      for (const key of [...Array<string>(count + 1).fill('ArrowDown'), 'ArrowUp', 'ArrowUp']) {
        await field.press(key);
        expect(await isSeen(page, '[role="option"][aria-selected="true"]')).toBe(true);
      }
      const last = page.locator('[role="option"][aria-selected="true"] bdi').first();
      const name = await last.textContent();
      expect(await page.evaluate(() => [scrollX, scrollY])).toEqual(around);
      await field.press('Enter');
      await page.getByRole('heading', { name: name ?? '', exact: true }).waitFor();
      await page.setViewportSize({ width: 1000, height: 640 });
    },
  );

  test('“Read the passages” shows where the focus went, and Escape leads back to it', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Read the article’s passages in order' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^h2 Passage 1 of \d+$/);
    const ring = () =>
      page.getByRole('figure').evaluate((quotation) => getComputedStyle(quotation).outlineStyle);
    expect(await ring()).toBe('solid');
    await page.keyboard.press('Tab');
    expect(await ring()).toBe('none');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('button Read the article’s passages in order');
  });

  test.each(['Kirkuk', 'Jordan'])('Escape from %s leads back to its row', async (name) => {
    const { page } = opened;
    const row = page.locator('.am-row-link', { hasText: new RegExp(`^${name}$`) });
    await row.evaluate((link) => {
      const folded = link.closest('details');
      if (folded) folded.open = true;
      (link as HTMLElement).focus();
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe(`h2 ${name}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe(`a ${name}`);
    expect(await isSeen(page, '.am-row-link:focus')).toBe(true);
  });

  test('Copy keeps the focus on its button', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Share' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy: Link' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied: Link.').waitFor();
    expect(await focused(page)).toBe('button Copy: Link');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('button Share');
  });
});

describe('on a host’s page', () => {
  const around = (style: string, more = '') =>
    `<a href="#before">Before</a><main style="${style}"><article-map src="./" loading="eager" ${more}>
     <img src="./poster-wide.svg" alt="Map" width="960" height="600" style="max-width: 100%; height: auto">
     </article-map></main><a href="#after">After</a>`;
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('', { renderer: 'svg', reducedMotion: 'reduce' });
  });
  afterAll(() => page?.context().close());
  async function put(html: string): Promise<void> {
    await putBody(page, html);
    await mapReady(page, 'svg');
  }

  test.each(['', 'controls="none"'])('one stop leads past the map %s', async (more) => {
    await put(around('width: 600px', more));
    await page.getByRole('link', { name: 'Before' }).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('button Skip past the map');
    expect(await isSeen(page, '.am-skip:focus')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('p End of the map');
    expect(await isSeen(page, '.am-skip:focus')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('a After');
  });

  test('every stop within the map has a name', async () => {
    await put(around('width: 1000px', 'feature="kurdistan"'));
    await page.getByRole('link', { name: 'Before' }).focus();
    const stops = await tabTo(page, /^a After$/);
    expect(stops.at(-1)).toBe('a After');
    expect(stops.length).toBeGreaterThan(20);
    expect(stops.filter((stop) => !/^\S+ \S/.test(stop))).toEqual([]);
  });

  test('Escape closes what is open over the map, the innermost first', async () => {
    await put(around('width: 600px'));
    const region = () => page.getByRole('region', { name: 'Places and passages' });
    await page.getByRole('button', { name: 'Places and passages' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Kurdistan Region', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await region().waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('button Places and passages');
    // From the map, which keeps the focus.
    await page.keyboard.press('Enter');
    await region().waitFor();
    await page.getByRole('region', { name: 'Map of the article’s places' }).focus();
    await page.keyboard.press('Escape');
    await region().waitFor({ state: 'hidden' });
    expect(await focused(page)).toMatch(/^div Map of the article’s places/);
  });

  test('Escape closes the credit before it gives up what is chosen', async () => {
    await put(around('width: 340px', 'controls="minimal" feature="iran"'));
    const credit = page.getByRole('button', { name: 'Whose article and whose data' });
    await credit.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /^Article: / }).focus();
    await page.keyboard.press('Escape');
    expect(await credit.getAttribute('aria-expanded')).toBe('false');
    expect(await focused(page)).toBe('button Whose article and whose data');
    const chosen = () => page.locator('article-map').getAttribute('feature');
    expect(await chosen()).toBe('iran');
    await page.keyboard.press('Escape');
    expect(await chosen()).toBe(null);
  });
});
