import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { place } from './geography.ts';
import { hostPage } from './host-page.ts';

interface Part {
  readonly name: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** What can be seen on the map, and the sheet; corners in CSS pixels within the map. */
const parts = (page: Page) =>
  page.locator('article-map').evaluate((map): Part[] => {
    const origin = map.getBoundingClientRect();
    const shown = '.am-map-controls > *, .am-map-credit-text, .am-map-credit-button, .am-open, .am-panel';
    return [...(map.shadowRoot?.querySelectorAll(shown) ?? [])]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        const corners = [left - origin.left, top - origin.top, right - origin.left, bottom - origin.top];
        return {
          name: part.ariaLabel ?? part.textContent ?? '',
          box: corners.map(Math.round) as unknown as Part['box'],
        };
      });
  });

/** Names of what lies over another, or beyond the map. */
function amiss(all: readonly Part[], width: number, height: number): string[] {
  return all.flatMap(({ name, box: [left, top, right, bottom] }, index) => [
    ...(left < 0 || top < 0 || right > width || bottom > height ? [`${name} is cut off`] : []),
    ...all
      .slice(0, index)
      .filter(({ box }) => left < box[2] && box[0] < right && top < box[3] && box[1] < bottom)
      .map((other) => `${name} lies over ${other.name}`),
  ]);
}

/** CSS pixels of a map, width first. */
const SIZES: readonly (readonly [number, number])[] = [
  [340, 213],
  [300, 188],
  [400, 250],
  [320, 400],
  [390, 487],
];
const KIRKUK = [44.392, 35.468] as const;

describe.each([
  // Its buttons are smaller, and find room where those for a finger do: once on the full screen, once in the column.
  {
    pointer: 'a mouse',
    hasTouch: false,
    least: 32,
    sizes: SIZES.filter(([width]) => width === 300 || width === 320),
  },
  { pointer: 'a finger', hasTouch: true, least: 44, sizes: SIZES },
])('on a map in a narrow column, with $pointer', ({ hasTouch, least, sizes }) => {
  let page: Page;
  beforeAll(async () => {
    const picture = '<img src="poster-wide.svg" alt="Map" style="display: block">';
    page = await hostPage(`<article-map src="./" style="width: max-content">${picture}</article-map>`, {
      renderer: 'svg',
      viewport: { width: 700, height: 700 },
      reducedMotion: 'reduce',
      hasTouch,
    });
    await mapReady(page, 'svg');
  });
  afterAll(() => page?.context().close());

  test.each(sizes)('of %i × %i nothing lies over another', async (width, height) => {
    await page.evaluate(
      ([wide, high]) => {
        document.querySelector('article-map')?.select();
        document
          .querySelector('img')
          ?.setAttribute('style', `display: block; width: ${wide}px; height: ${high}px`);
      },
      [width, height] as const,
    );
    const size = () => page.locator('.am-map-root').evaluate((map) => [map.clientWidth, map.clientHeight]);
    await expect.poll(size).toEqual([width, height]);
    const closed = await parts(page);
    expect(amiss(closed, width, height)).toEqual([]);

    const { x, y } = await place(page, KIRKUK);
    await page.mouse.click(x, y);
    await page.getByRole('group', { name: /Also here/ }).waitFor();
    // A low one is read on the full screen.
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await expect.poll(isFull).toBe(height < 300);
    const open = height < 300 ? [] : await parts(page);
    expect(amiss(open, width, height)).toEqual([]);
    if (height < 300) await page.evaluate(() => document.exitFullscreen());

    // Under a raised sheet a finger needs none to zoom.
    const whileOpen = hasTouch
      ? ['Back to the opening view']
      : ['Zoom in', 'Zoom out', 'Back to the opening view'];
    const asked = [
      [closed, ['Zoom in', 'Zoom out', 'Back to the opening view']] as const,
      ...(height < 300 ? [] : [[open, whileOpen] as const]),
    ];
    for (const [all, buttons] of asked)
      for (const button of buttons) {
        const { box } = all.find(({ name }) => name === button) ?? { box: [0, 0, 0, 0] };
        expect(Math.min(box[2] - box[0], box[3] - box[1]), button).toBeGreaterThanOrEqual(least);
      }
    if (height >= 300) await page.locator('.am-close').click();
    await page.getByRole('button', { name: 'Back to the opening view' }).dispatchEvent('click');
  });
});
