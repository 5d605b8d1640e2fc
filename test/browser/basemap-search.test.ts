import { devices } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedVisit } from './browser.ts';
import { place } from './geography.ts';

const ISFAHAN = [51.668, 32.654] as const;

describe('a name that only stands on the map, whatever draws it', () => {
  const opened = sharedVisit('', { renderer: 'svg' });

  test('is found, and the map leads there by the keyboard, which nothing is chosen by', async () => {
    const { page } = opened;
    const field = page.getByRole('combobox');
    const said = page.getByRole('status');
    await field.fill('isfa');
    const option = page.getByRole('option', { name: /^Isfahan on the map, not in the article$/ });
    await option.waitFor();
    await said.getByText(/On the map, not in the article: Isfahan\.$/).waitFor({ state: 'attached' });
    await field.press('ArrowDown');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await field.press('Enter');
    await said
      .getByText('Isfahan: on the map, not in the article. The map shows it now.')
      .waitFor({ state: 'attached' });
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await field.evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(
      true,
    );
    const map = await page.getByRole('region', { name: 'Map of the article’s places' }).boundingBox();
    const middle = (map?.x ?? 0) + (map?.width ?? 0) / 2;
    await expect.poll(async () => Math.abs((await place(page, ISFAHAN)).x - middle)).toBeLessThan(60);
    expect(await page.evaluate(() => document.querySelector('article-map')?.feature)).toBe(null);
    expect(page.url()).not.toContain('#');
  });

  test('is led to by a click too, and the opening view is one button away', async () => {
    const { page } = opened;
    const home = page.getByRole('button', { name: 'Back to the opening view' });
    const before = await place(page, ISFAHAN);
    await page.getByRole('combobox').fill('isfahan');
    await page.getByRole('option', { name: /^Isfahan/ }).click();
    await expect.poll(async () => (await place(page, ISFAHAN)).x).not.toBeCloseTo(before.x, 0);
    await home.click();
    await expect.poll(async () => (await place(page, ISFAHAN)).x).toBeCloseTo(before.x, 0);
  });
});

describe('on a phone', () => {
  const phone = {
    ...devices['Pixel 7'],
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1,
  } as const;
  const opened = sharedVisit('', { ...phone, reducedMotion: 'reduce', renderer: 'svg' });

  test('the sheet makes way for what the map shows', async () => {
    const { page } = opened;
    const panel = page.getByRole('region', { name: 'Places and passages' });
    await page.getByRole('combobox').fill('isfahan');
    await expect.poll(async () => (await panel.boundingBox())?.y).toBeLessThan(200);
    await page.getByRole('option', { name: /^Isfahan/ }).tap();
    await expect.poll(async () => (await panel.boundingBox())?.y).toBeGreaterThan(250);
    const top = (await panel.boundingBox())?.y ?? 0;
    await expect.poll(async () => (await place(page, ISFAHAN)).y).toBeLessThan(top);
    await expect.poll(async () => (await place(page, ISFAHAN)).y).toBeGreaterThan(0);
  });
});
