import { describe, expect, test } from 'vitest';
import { DRAWINGS, mapReady, sharedVisit, visit } from './browser.ts';
import { place } from './geography.ts';
import { coloursAround, still } from './pixels.ts';

describe('what a reader is told of sizes, and what is told of a passage', () => {
  const opened = sharedVisit('', { renderer: 'svg' });
  const choosePlace = (feature: string | null, passage: string | null = null) =>
    opened.page.evaluate(
      ([one, other]) => document.querySelector('article-map')?.select(one ?? undefined, other ?? undefined),
      [feature, passage] as const,
    );
  const facts = () => opened.page.locator('.am-facts');

  test('a published figure with its source; of a diagram what is drawn; of a generalised shape nothing', async () => {
    await choosePlace('tigris');
    await facts().getByText('1,900 km').waitFor();
    expect(await facts().getByRole('link').textContent()).toContain('Britannica');
    await choosePlace('kirkuk-pipeline');
    await facts()
      .getByText(/^about [\d,]+ km as drawn$/)
      .waitFor();
    await choosePlace('israel');
    await facts().getByText('Generalised', { exact: false }).first().waitFor();
    expect(await facts().getByText('Area').count()).toBe(0);
  });

  test('the correction stands with the passage', async () => {
    await choosePlace(null, 'p15-1');
    await opened.page.locator('.am-one-passage .am-note').getByText('25 September').waitFor();
  });
});

/** Where the proposed pipeline ends, and which way. */
const END = [49.22, 30.9] as const;
const BEFORE = [49.05, 31.22] as const;
const RED = [0x9c, 0x2c, 0x14];

test.each(DRAWINGS)(
  'the proposed pipeline goes on as an arrowhead beyond its end, drawn by %s',
  async (renderer) => {
    const { page } = await visit('', { renderer, viewport: { width: 860, height: 520 } });
    await mapReady(page, renderer);
    const end = await place(page, END);
    const before = await place(page, BEFORE);
    const length = Math.hypot(end.x - before.x, end.y - before.y);
    const ahead = (pixels: number) => ({
      x: end.x + ((end.x - before.x) / length) * pixels,
      y: end.y + ((end.y - before.y) / length) * pixels,
    });
    const farFromRed = async (pixels: number) => {
      const colours = await coloursAround(page, ahead(pixels), 2);
      return Math.min(
        ...colours.map((colour) => Math.max(...colour.map((one, i) => Math.abs(one - (RED[i] ?? 0))))),
      );
    };
    await still(page, () => farFromRed(4));
    expect(await farFromRed(4)).toBeLessThan(30);
    expect(await farFromRed(14)).toBeGreaterThan(60);
  },
);
