import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serialiseStory } from '../../src/compiler/compile/serialise.ts';
import { madeUpStory } from '../stories/made-up.ts';
import { mapReady } from './browser.ts';
import { focused } from './focus.ts';
import { hostPage } from './host-page.ts';

const STORY = madeUpStory({ features: 900, passages: 1500 });
const { served, sidecars } = serialiseStory(STORY);
const FOLDER = new URL('long-list/', inject('site')).href;
const TOWNS = [...STORY.places.values()].filter(({ layer }) => layer === 'towns');
const [LISTED, SILENT] = [true, false].map((spoken) =>
  TOWNS.filter(({ id }) => STORY.passagesOf(id).length > 0 === spoken).sort((a, b) => a.rank - b.rank),
) as [typeof TOWNS, typeof TOWNS];

let page: Page;
beforeAll(async () => {
  page = await hostPage(
    `<style>article-map { display: block; height: 600px } img { width: 600px; height: 375px; display: block }</style>
    <article-map src="long-list/"><img alt=""></article-map>`,
    {
      renderer: 'svg',
      reducedMotion: 'reduce',
      prepare: (opened) =>
        opened.route(`${FOLDER}**`, (route) => {
          const file = route.request().url().slice(FOLDER.length);
          const body = file === 'story.json' ? JSON.stringify(served) : sidecars.get(file);
          return route.fulfill(
            body === undefined ? { status: 404 } : { contentType: 'application/json', body },
          );
        }),
    },
  );
  await mapReady(page, 'svg');
});
afterAll(() => page?.context().close());

test.each([
  ['the first of a long list', LISTED, 0],
  ['one in the middle of it', LISTED, 0.5],
  ['its last', LISTED, 1],
  ['one of which no passage speaks', SILENT, 0.5],
] as const)('Escape leads back to the row of a place: %s', async (_, list, share) => {
  expect(LISTED.length).toBeGreaterThan(100);
  const place = list[Math.round((list.length - 1) * share)];
  if (!place) throw new Error('The list is empty.');
  const name = place.name.en ?? '';
  await page.evaluate((id) => document.querySelector('article-map')?.select(id), place.id);
  await page.getByRole('heading', { name, exact: true }).waitFor();
  await page.getByRole('button', { name: 'All places' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe(`a ${name}`);
  // It stays there while what is near it is drawn.
  const isSeen = () =>
    page.locator('.am-row-link:focus').evaluate(async (link) => {
      for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
      const { left, top, bottom } = link.getBoundingClientRect();
      const root = link.getRootNode() as ShadowRoot;
      return link.contains(root.elementFromPoint(left + 4, (top + bottom) / 2));
    });
  await expect.poll(isSeen).toBe(true);
  expect(await focused(page)).toBe(`a ${name}`);
});
