import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { mapReady, type VisitOptions } from './browser.ts';
import { hostPage } from './host-page.ts';

/** A host's page with a map, drawn by SVG, that is as large as its picture. */
export async function sizedMap(options: VisitOptions): Promise<Page> {
  const page = await hostPage(
    '<article-map src="./" loading="eager"><img src="poster-wide.svg" alt="Map"></article-map>',
    { renderer: 'svg', reducedMotion: 'reduce', ...options },
  );
  await mapReady(page, 'svg');
  return page;
}

/** Gives the picture a size, in CSS pixels, and waits until the map has it. */
export async function resizeMap(page: Page, width: number, height: number): Promise<void> {
  await page
    .locator('article-map > img')
    .evaluate(
      (picture, [wide, high]) =>
        picture.setAttribute('style', `display: block; width: ${wide}px; height: ${high}px`),
      [width, height] as const,
    );
  const size = () => page.locator('.am-map-canvas').evaluate((map) => [map.clientWidth, map.clientHeight]);
  await expect.poll(size).toEqual([width, height]);
}
