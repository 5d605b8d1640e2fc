import { describe, expect, test } from 'vitest';
import { sharedVisit } from './browser.ts';

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
