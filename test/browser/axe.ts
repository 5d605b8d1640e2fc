import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The rules that are on whose answer may differ between two themes of one page. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe finds wrong on a page, a line a rule.
 *
 * @param rules of all that are on, if nothing else is said
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    // Not told of what is right, and not of style sheets, which no rule that is on reads, it is half as dear.
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      preload: { assets: ['media'] },
      ...(values && { runOnly: { type: 'rule', values } }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map((node) => node.target))}`);
  }, rules);
}
