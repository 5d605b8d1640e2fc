import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { hostPage, putBody } from './host-page.ts';

type Map = HTMLElementTagNameMap['article-map'];

let page: Page;
const said: string[] = [];
beforeAll(async () => {
  page = await hostPage('', { renderer: 'svg', reducedMotion: 'reduce' });
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
});
afterAll(() => page?.context().close());
beforeEach(() => {
  said.length = 0;
});

const put = (html: string) => putBody(page, html);
const ready = async (attributes = '') => {
  await put(`<article-map src="./" ${attributes}></article-map>`);
  await mapReady(page, 'svg');
};
const element = () => page.locator('article-map');
/** The error that a call throws, in words; undefined for none. */
const thrown = (method: 'select' | 'fitTo' | 'project', ...given: unknown[]) =>
  element().evaluate(
    (map, [method, given]) => {
      try {
        Reflect.apply(Reflect.get(map, method) as () => void, map, given);
        return undefined;
      } catch (error) {
        return String(error);
      }
    },
    [method, given] as const,
  );

test('without src the console says so, once, and what stands in the element stays in view', async () => {
  await put('<article-map><p>Iraq and Iran, as the article tells of them.</p></article-map>');
  await expect
    .poll(() => said)
    .toEqual([
      expect.stringMatching(/^error: article-map: src is missing; expected the http.* JSHandle@node$/),
    ]);
  expect(await page.getByText('as the article tells').isVisible()).toBe(true);
  said.length = 0;
  await page.evaluate(() => {
    const late = document.createElement('article-map');
    document.body.replaceChildren(late);
    late.src = './';
  });
  await mapReady(page, 'svg');
  expect(said.filter((line) => line.includes('src'))).toEqual([]);
});

test('a lang in which the story names nothing is told once, that of the page around never', async () => {
  await put('<main lang="tlh"><article-map src="./"></article-map></main>');
  await mapReady(page, 'svg');
  await element().evaluate((map) => map.setAttribute('lang', 'fa-IR'));
  expect(said.filter((line) => line.includes('lang'))).toEqual([]);
  await element().evaluate((map) => {
    map.setAttribute('lang', 'xx');
    map.setAttribute('theme', 'dark');
  });
  expect(said.filter((line) => line.includes('lang'))).toEqual([
    expect.stringMatching(
      /^warning: article-map: lang is “xx”; expected en, .*fa.*\. Names are shown in en\.$/,
    ),
  ]);
});

test('a bbox that is no box is told and left out', async () => {
  await ready('bbox="44,30"');
  expect(said.filter((line) => line.includes('bbox'))).toEqual([
    'warning: article-map: bbox is “44,30”; expected west,south,east,north in degrees, as 44,30,50,34. It is left out.',
  ]);
});

test('ids that the story does not have are left out, and named', async () => {
  await ready();
  const at = () => element().evaluate((map) => (map as Map).project([44, 36]));
  const before = await at();
  expect(await thrown('fitTo', ['bogus'])).toBeUndefined();
  expect(await at()).toEqual(before);
  expect(said).toContain('warning: article-map: the story has no feature “bogus”; fitTo leaves it out.');
  await element().evaluate((map) => (map as Map).fitTo(['bogus', 'kurdistan']));
  expect(await at()).not.toEqual(before);
  expect(await thrown('select', 'bogus')).toBeUndefined();
  expect(said).toContain(
    'warning: article-map: the story has no feature “bogus”; the selection leaves it out.',
  );
  expect(await element().getAttribute('feature')).toBe(null);
});

test('what is no id, no room and no place is refused in words', async () => {
  await ready();
  const place = 'expected [longitude, latitude], in degrees.';
  expect(await thrown('project')).toBe(`TypeError: article-map: project was given undefined; ${place}`);
  expect(await thrown('project', [Number.NaN, 1])).toBe(
    `TypeError: article-map: project was given [NaN, 1]; ${place}`,
  );
  expect(await thrown('project', 'x')).toBe(`TypeError: article-map: project was given x; ${place}`);
  expect(await thrown('project', [36, 95])).toMatch(place);
  expect(await thrown('fitTo', [7])).toMatch(
    'was given [7]; expected the id of a feature, or a list of ids.',
  );
  expect(await thrown('fitTo', 'iran', -1)).toMatch('expected as padding a number of CSS pixels, 0 or more.');
  expect(await thrown('select', {})).toMatch('expected the ids of a feature and of a passage, or null.');
  expect(await element().getAttribute('feature')).toBe(null);
});

test('a src that is no address is told where it can be read, with nothing of the story before', async () => {
  await ready();
  await element().evaluate((map) => map.setAttribute('src', 'https://'));
  for (const _ of ['after a good one', 'alone']) {
    await page.getByText('src is “https://”; expected the http or https address').waitFor();
    const message = await page.getByRole('button', { name: 'Try again' }).boundingBox();
    const { y = 0, height = 0 } = (await element().boundingBox()) ?? {};
    expect((message?.y ?? 0) + (message?.height ?? 0)).toBeLessThanOrEqual(y + height);
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await element().locator('.am-poster').count()).toBe(0);
    await put('<article-map src="https://"></article-map>');
  }
});
