import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COARSE, DRAWINGS, sharedVisit } from './browser.ts';
import { clickAt, POINTS, place } from './geography.ts';
import { coloursAroundEach, still } from './pixels.ts';

const LAYERS = [
  { id: 'iraq', name: 'Iraq', layer: 'Iraq', words: 'Iraqi' },
  { id: 'iran', name: 'Iran', layer: 'Iran', words: 'Iran' },
  { id: 'kurdistan', name: 'Kurdistan Region', layer: 'Kurdistan', words: 'Kurds' },
  { id: 'shatt-al-arab', name: 'Shatt al-Arab', layer: 'Shatt al-Arab', words: 'Shatt al-Arab' },
  {
    id: 'kirkuk-pipeline',
    name: 'Proposed Kirkuk pipeline',
    layer: 'Proposed Kirkuk pipeline',
    words: 'an oil pipeline',
  },
] as const;

/** Layers of which none lies over another: each spot tells of its own. */
const APART = [
  ['iraq', 'iran'],
  ['kurdistan', 'shatt-al-arab', 'kirkuk-pipeline'],
] as const;

/** Milliseconds between two looks: a picture of the page is dear. */
const LOOKS = { interval: 300 } as const;

/** The colours of each layer's spot. */
async function spots(page: Page): Promise<Record<string, string>> {
  const points = await Promise.all(LAYERS.map(({ id }) => place(page, POINTS[id])));
  const colours = await coloursAroundEach(page, points);
  return Object.fromEntries(LAYERS.map(({ id }, i) => [id, JSON.stringify(colours[i])]));
}

const setLayers = (page: Page, layers: string | null) =>
  page
    .locator('article-map')
    .evaluate(
      (map, ids) => (ids === null ? map.removeAttribute('layers') : map.setAttribute('layers', ids)),
      layers,
    );

describe.each(DRAWINGS)('the five layers of the story, drawn by %s', (renderer) => {
  const opened = sharedVisit('', { ...COARSE, renderer });
  // Frames go on while a worker is silent: all is drawn when nothing more comes for a while.
  const pause = renderer === 'webgl' ? 1200 : 0;

  test('each is drawn: its spot changes when its layer is switched off, and all come back', async () => {
    const { page } = opened;
    const shown = await still(page, () => spots(page), pause);
    const box = (layer: string) =>
      page.getByRole('checkbox', { name: `Show on the map: ${layer}`, exact: true });
    // One after the other: where one is gone, names that had made way may stand in another's spot.
    if (renderer === 'svg')
      for (const { id, layer } of LAYERS) {
        await box(layer).uncheck({ force: true });
        await expect.poll(async () => (await spots(page))[id], LOOKS).not.toBe(shown[id]);
        await box(layer).check({ force: true });
        await expect.poll(() => spots(page), LOOKS).toEqual(shown);
      }
    // By WebGL, which is dear in software, some at a time.
    else {
      for (const ids of APART) {
        const others = LAYERS.filter(({ id }) => !ids.some((one) => one === id)).map(({ id }) => id);
        await setLayers(page, ['context', 'places', ...others].join(' '));
        const unchanged = async () => {
          const now = await spots(page);
          return ids.filter((id) => now[id] === shown[id]);
        };
        await expect.poll(unchanged, LOOKS).toEqual([]);
      }
      await setLayers(page, null);
      await expect.poll(() => spots(page), LOOKS).toEqual(shown);
    }
  });

  test('what is pointed at in the list is outlined on the map, unless its layer is switched off', async () => {
    const { page } = opened;
    const pipeline = 'Proposed Kirkuk pipeline';
    const shown = page.getByRole('checkbox', { name: `Show on the map: ${pipeline}`, exact: true });
    const spot = async () => (await spots(page))['kirkuk-pipeline'];
    const point = () => page.getByRole('link', { name: pipeline, exact: true }).first().hover();
    const away = () => page.getByRole('button', { name: 'Next' }).hover();

    const before = await still(page, spot);
    await point();
    await expect.poll(spot, LOOKS).not.toBe(before);
    await away();
    await expect.poll(spot, LOOKS).toBe(before);
    await shown.uncheck({ force: true });
    await expect.poll(spot, LOOKS).not.toBe(before);
    await away();
    const without = await still(page, spot);
    await point();
    expect(await still(page, spot, pause)).toBe(without);
    await shown.check({ force: true });
    await away();
    await expect.poll(spot, LOOKS).toBe(before);
  });

  // Who hears of a press is the drawing's own; what becomes of it is the same.
  for (const { id, name, words } of renderer === 'svg' ? LAYERS : LAYERS.slice(2, 3)) {
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
