import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DRAWINGS, sharedVisit } from './browser.ts';
import { clickAt, POINTS, place } from './geography.ts';
import { coloursAround, still } from './pixels.ts';

const LAYERS = [
  { id: 'iraq', name: 'Iraq', layer: 'Iraq', words: 'Iraqi' },
  { id: 'iran', name: 'Iran', layer: 'Iran', words: 'Iran' },
  { id: 'kurdistan', name: 'Kurdistan', layer: 'Kurdistan', words: 'Kurds' },
  { id: 'shatt-al-arab', name: 'Shatt al-Arab', layer: 'Shatt al-Arab', words: 'Shatt al-Arab' },
  {
    id: 'kirkuk-pipeline',
    name: 'Proposed Kirkuk pipeline',
    layer: 'Proposed Kirkuk pipeline',
    words: 'an oil pipeline',
  },
] as const;

async function spot(page: Page, id: keyof typeof POINTS): Promise<string> {
  return JSON.stringify(await coloursAround(page, await place(page, POINTS[id])));
}

describe.each(DRAWINGS)('the five layers of the story, drawn by %s', (drawing) => {
  const opened = sharedVisit('', { drawing });

  for (const { id, name, layer, words } of LAYERS) {
    test(`${name} is drawn: its spot changes when its layer is switched off, and back`, async () => {
      const { page } = opened;
      const shown = await still(() => spot(page, id));
      const box = page.getByRole('checkbox', { name: `Show on the map: ${layer}`, exact: true });
      await box.uncheck({ force: true });
      await expect.poll(() => spot(page, id)).not.toBe(shown);
      await box.check({ force: true });
      await expect.poll(() => spot(page, id)).toBe(shown);
    });

    test(`${name} answers a click on the canvas with its passages`, async () => {
      const { page } = opened;
      await clickAt(page, POINTS[id]);
      await page.getByRole('heading', { name, exact: true }).waitFor();
      const quotations = page.getByRole('blockquote');
      await expect.poll(() => quotations.count()).toBeGreaterThan(0);
      await expect.poll(() => quotations.allTextContents()).toContainEqual(expect.stringContaining(words));
      expect(new URL(page.url()).hash).toBe(`#feature=${id}`);
      await page.getByRole('button', { name: 'All places' }).click();
      await expect.poll(() => new URL(page.url()).hash).toBe('');
    });
  }

  test('nothing was asked of another origin, and nothing failed', () => {
    expect(opened.strangers).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});
