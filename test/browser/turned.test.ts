import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COARSE, mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';
import { TINY_POINTS, tellTinyStory } from './tiny-map.ts';

type Map = HTMLElementTagNameMap['article-map'];
type At = readonly [number, number];

const PICTURE = '<img src="./poster-wide.svg" alt="Map" width="600" height="375" style="display: block">';
/** Each turned about the middle of a box of 640 × 415 pixels, which stands at 100, 120. */
const TRANSFORMS = [
  'rotate(30deg)',
  'rotate(180deg)',
  'rotate(90deg) scale(.8)',
  'skew(20deg, -8deg)',
  'scale(-1, 1)',
  'matrix(.7, .3, -.4, .8, 20, 10)',
] as const;

describe.each([
  { renderer: 'svg', transforms: TRANSFORMS },
  // What makes of the window's pixels the map's own is the same for both: one that does all at once.
  { renderer: 'webgl', transforms: ['matrix(.7, .3, -.4, .8, 20, 10)'] },
] as const)('a map drawn by $renderer', ({ renderer, transforms }) => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage(
      `<style>body { margin: 0 } main { position: absolute; left: 100px; top: 120px; width: 640px; height: 415px }
        article-map { width: 640px; border: 5px solid; padding: 15px }</style>
      <main><article-map src="./" controls="none" gestures="greedy" loading="eager">${PICTURE}</article-map></main>`,
      {
        ...{ ...COARSE, renderer, reducedMotion: 'reduce', viewport: { width: 900, height: 760 } },
        prepare: tellTinyStory,
      },
    );
    await mapReady(page, renderer);
  });
  afterAll(() => page?.context().close());

  const turn = (transform: string) =>
    page.locator('main').evaluate((main, css) => {
      main.style.transform = css;
    }, transform);
  const project = (at: At) =>
    page.locator('article-map').evaluate((map, position) => (map as Map).project(position), at);
  /** Where a point of the upright element, in its own pixels, stands on the window. */
  const seen = (transform: string, [x = 0, y = 0]: readonly number[]) =>
    page.evaluate(
      ([css, dx, dy]) => {
        const { x, y } = new DOMMatrix(css).transformPoint({ x: dx, y: dy });
        return [100 + 320 + x, 120 + 207.5 + y] as const;
      },
      [transform, x - 320, y - 207.5] as const,
    );

  test.each(transforms)('is clicked where it shows, and tells where it shows: %s', async (transform) => {
    await turn('');
    await page.locator('article-map').evaluate((map) => {
      (map as Map).select();
      (map as Map).fitTo();
    });
    const upright = await project(TINY_POINTS.moor);
    await turn(transform);
    const own = await project(TINY_POINTS.moor);
    expect(own).toEqual([expect.closeTo(upright?.[0] ?? 0, 1), expect.closeTo(upright?.[1] ?? 0, 1)]);
    await page.mouse.click(...(await seen(transform, own ?? [])));
    await expect.poll(() => page.locator('article-map').getAttribute('feature')).toBe('moor');
  });

  test.each(transforms)('names what the pointer is at, beside the pointer: %s', async (transform) => {
    await turn(transform);
    const [x, y] = await seen(transform, (await project(TINY_POINTS.moor)) ?? []);
    await page.mouse.move(x, y);
    const sign = page.locator('.am-map-tooltip').filter({ visible: true });
    await expect.poll(() => sign.textContent()).toBe('The Moor');
    const box = await sign.boundingBox();
    const off = Math.hypot(
      (box?.x ?? 0) + (box?.width ?? 0) / 2 - x,
      (box?.y ?? 0) + (box?.height ?? 0) / 2 - y,
    );
    expect(off).toBeLessThan(120);
    await page.mouse.move(1, 1);
  });
});
