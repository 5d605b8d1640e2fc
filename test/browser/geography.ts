import type { Page } from 'playwright-core';

/** Points of this story's map to click on, longitude first, each inside or on what it is named for. */
export const POINTS = {
  iraq: [42.0, 32.2],
  iran: [56.5, 33.0],
  kurdistan: [44.6, 36.6],
  'shatt-al-arab': [47.94, 30.47],
  'kirkuk-pipeline': [47.16, 33.25],
} as const;

/** Where a [longitude, latitude] stands on the page, in CSS pixels. */
export async function place(
  page: Page,
  position: readonly [number, number],
): Promise<{ x: number; y: number }> {
  return page.locator('article-map').evaluate((map, at) => {
    const point = (map as HTMLElement & { project(at: readonly number[]): [number, number] | null }).project(
      at,
    );
    if (!point) throw new Error('The map is not ready.');
    const { left, top } = map.getBoundingClientRect();
    return { x: left + point[0], y: top + point[1] };
  }, position);
}

/** CSS pixels between two places, both as they stand at one time. */
export function apart(
  page: Page,
  one: readonly [number, number],
  other: readonly [number, number],
): Promise<number> {
  return page.locator('article-map').evaluate(
    (map, both) => {
      const { project } = map as HTMLElement & {
        project(at: readonly number[]): [number, number] | null;
      };
      const [a, b] = both.map((at) => project.call(map, at));
      if (!a || !b) throw new Error('The map is not ready.');
      return Math.hypot(a[0] - b[0], a[1] - b[1]);
    },
    [one, other],
  );
}

/** Clicks the canvas at a [longitude, latitude]. */
export async function clickAt(page: Page, position: readonly [number, number]): Promise<void> {
  const { x, y } = await place(page, position);
  await page.mouse.click(x, y);
}
