import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { overlap } from '../../src/cartography/boxes.ts';
import type { Box } from '../../src/cartography/label.ts';
import { locatorBox } from '../../src/cartography/locator.ts';
import { withLocator } from '../../src/compiler/poster/locator.ts';
import { makeFontMeasure } from '../../src/compiler/poster/measure.ts';
import type { Locator } from '../../src/story/locator.ts';
import { readStory } from '../../src/story/served.ts';
import { mapReady, type VisitOptions } from './browser.ts';
import { hostPage } from './host-page.ts';

let locator: Locator | undefined;
beforeAll(async () => {
  const story = readStory(await (await fetch(new URL('story.json', inject('site')))).json());
  ({ locator } = withLocator(
    { ...story, about: { ...story.about, locator: true } },
    makeFontMeasure(),
  ).story);
});

/** A page with the article’s story, as it were if it asked for a locator. */
async function open(style: string, options: VisitOptions): Promise<Page> {
  const page = await hostPage(
    `<article-map src="./" loading="eager" style="display:block;${style}"></article-map>`,
    {
      renderer: 'svg',
      reducedMotion: 'reduce',
      ...options,
      prepare: (opened) =>
        opened.route('**/story.json', async (route) => {
          const response = await route.fetch();
          const served = await response.json();
          await route.fulfill({ json: { ...served, about: { ...served.about, locator: true }, locator } });
        }),
    },
  );
  await mapReady(page, 'svg');
  return page;
}

/** The boxes of what some selectors find on the map and is shown, in CSS pixels within it. */
const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator('article-map').evaluate((map, found) => {
    const { left: x = 0, top: y = 0 } =
      map.shadowRoot?.querySelector('.am-map-root')?.getBoundingClientRect() ?? {};
    return [...(map.shadowRoot?.querySelectorAll(found) ?? [])]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, top, right, bottom }) => [left - x, top - y, right - x, bottom - y] as const);
  }, selector);
const globe = (page: Page) => boxesOf(page, '.am-map-locator');
const touching = async (page: Page) => {
  const [box] = await globe(page);
  const others = await boxesOf(
    page,
    '.am-map-root text, .am-drawn circle, .am-map-controls, .am-map-scale, .am-map-credit, .am-open',
  );
  return others.filter((other) => box && overlap(box, other));
};

test('stands in a corner of the poster’s that is free, and covers no name, dot or button, moved or not', async () => {
  const page = await open('width:1280px;height:600px', { viewport: { width: 1280, height: 640 } });
  const [root] = await boxesOf(page, '.am-map-root');
  const corners = locator?.corners.wide.filter((one) => one.endsWith('left')) ?? [];
  const [at] = await globe(page);
  expect(corners.map((corner) => root && locatorBox(corner, root))).toContainEqual(at);
  expect(await touching(page)).toEqual([]);
  for (const move of ['ArrowDown', 'ArrowRight', 'ArrowDown'] as const) {
    await page.getByRole('region', { name: /^Map/ }).press(move);
    await expect.poll(() => touching(page)).toEqual([]);
  }
  await page.context().close();
});

describe('on a phone', () => {
  test('steps back under a sheet that has risen, and is there again once it is down', async () => {
    const page = await open('height:100vh', {
      hasTouch: true,
      viewport: { width: 390, height: 700 },
      colorScheme: 'dark',
    });
    expect((await globe(page)).map(([left, , right]) => right - left)).toEqual([64]);
    await page.evaluate(() => document.querySelector('article-map')?.select('kurdistan'));
    await expect.poll(async () => (await globe(page)).length).toBe(0);
    await page.getByRole('button', { name: 'All places' }).click();
    await expect.poll(async () => (await globe(page)).length).toBe(1);
    expect(await touching(page)).toEqual([]);
    await page.context().close();
  });
});
