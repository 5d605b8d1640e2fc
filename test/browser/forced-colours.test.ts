import { describe, expect, test } from 'vitest';
import { sharedVisit } from './browser.ts';

/** WCAG 2.2, of two colours as `rgb(…)`. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((digits) => {
    const part = Number(digits) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each(['light', 'dark'] as const)('where the system forces its colours, %s', (colorScheme) => {
  const opened = sharedVisit('', { renderer: 'svg', forcedColors: 'active', colorScheme });

  test.each([
    { feature: 'kurdistan', passage: null },
    { feature: null, passage: 'p12-1' },
  ])('every name in a quotation can be read: %o', async ({ feature, passage }) => {
    const { page } = opened;
    await page.evaluate(
      ([feature, passage]) => document.querySelector('article-map')?.select(feature, passage),
      [feature, passage] as const,
    );
    const marked = page.getByRole('blockquote').locator('mark');
    await marked.first().waitFor();
    const colours = await marked.evaluateAll((found) =>
      found.map((mark) => {
        let behind = '';
        for (let at: Element | null = mark; at && !behind; at = at.parentElement) {
          const { backgroundColor } = getComputedStyle(at);
          if (!/rgba\(.*, 0\)/.test(backgroundColor)) behind = backgroundColor;
        }
        return { name: mark.textContent, text: getComputedStyle(mark).color, behind };
      }),
    );
    for (const { name, text, behind } of colours)
      expect(contrast(text, behind), `${name}: ${text} on ${behind}`).toBeGreaterThan(4.5);
  });
});
