import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { RELEASE } from '../../src/compiler/release/release.ts';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

const BEFORE = '<a href="./"><img alt="A picture of the map" width="960" height="600"></a>';
/** Pixels below the window at which no map is readied. */
const FAR = 3000;

let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  page = await hostPage('', { renderer: 'svg', reducedMotion: 'reduce' });
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});
afterAll(() => page?.context().close());
beforeEach(() => {
  asked.length = 0;
});

/** Puts an element far below the window, `change` it in the same task, and waits until it has been seen to be far. */
async function put(attributes: string, change: Record<string, string> = {}): Promise<void> {
  const html = `<h1>A host</h1><div style="height: ${FAR}px"></div><article-map src="./" ${attributes}>${BEFORE}</article-map>`;
  await page.evaluate(
    async ([html, change]) => {
      scrollTo(0, 0);
      // As a page's own parser would read it: the tests' own words, none of a story's.
      document.body.innerHTML = html;
      const map = document.querySelector('article-map') as HTMLElement;
      for (const [name, value] of Object.entries(change)) map.setAttribute(name, value);
      await new Promise((seen) => new IntersectionObserver(seen, { rootMargin: '300px' }).observe(map));
    },
    [html, change] as const,
  );
}
const state = (name: string) =>
  page.locator('article-map').evaluate((map, name) => map.matches(`:state(${name})`), name);
const link = () => page.getByRole('link', { name: 'A picture of the map' });
/** Focuses without a scroll, so that nothing else hurries the map on. */
const focusLink = () => link().evaluate((to) => to.focus({ preventScroll: true }));

/** The name of what has the focus. */
const focused = () =>
  page.evaluate(() => {
    const has = document.querySelector('article-map')?.shadowRoot?.activeElement ?? document.activeElement;
    return has?.ariaLabel ?? has?.textContent;
  });
const MAP = 'Map of the article’s places';

test('what a page loads at once is at most 8 kB brotli', () => {
  expect(brotliCompressSync(readFileSync(`dist/${RELEASE}/article-map.js`)).length).toBeLessThanOrEqual(8000);
});

test('lazy, the default: nothing is asked for before the reader scrolls near', async () => {
  await put('');
  expect(await state('idle')).toBe(true);
  expect(asked).toEqual([]);
  await page.evaluate((far) => scrollTo(0, far - innerHeight - 200), FAR);
  await mapReady(page, 'svg');
});

test('lazy: focus hurries the map on, which then has it', async () => {
  await put('');
  expect(await state('idle')).toBe(true);
  await focusLink();
  await mapReady(page, 'svg');
  await expect.poll(focused).toContain(MAP);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a reader who has gone on meanwhile is not called back', async () => {
  await put('');
  await link().evaluate((to) => {
    to.focus({ preventScroll: true });
    const next = document.body.appendChild(document.createElement('button'));
    next.ariaLabel = 'Next';
    next.focus({ preventScroll: true });
  });
  await mapReady(page, 'svg');
  expect(await focused()).toBe('Next');
});

test('from what is pressed to show the map, or to try again, the focus goes to the map', async () => {
  // The same story at an address that was not asked for yet.
  await page.route('**/anew/**', (route) =>
    route.continue({ url: route.request().url().replace('anew/', '') }),
  );
  await page.route('**/anew/story.json', (route) => route.fulfill({ status: 503 }), { times: 2 });
  await put('loading="click"', { src: 'anew/' });
  await page.getByRole('button', { name: 'Show the map' }).press('Enter');
  for (const _ of ['fails', 'works']) {
    await page.locator('article-map:state(failed)').waitFor();
    expect(await focused()).toBe('Try again');
    await page.keyboard.press('Enter');
  }
  await mapReady(page, 'svg');
  await expect.poll(focused).toContain(MAP);
});

test('eager: at once, however far away', async () => {
  await put('loading="eager"');
  await mapReady(page, 'svg');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('what src and loading say while the element is out of the page holds when it is back', async () => {
  await page.route('**/recycled/**', (route) =>
    route.continue({ url: route.request().url().replace('recycled/', '') }),
  );
  /** Takes the element out, changes it and puts it back, in one task. */
  const recycle = (name: string, value: string) =>
    page.locator('article-map').evaluate(
      (map, [name, value]) => {
        map.remove();
        map.setAttribute(name, value);
        document.body.append(map);
      },
      [name, value] as const,
    );
  await put('');
  await recycle('loading', 'click');
  await page.getByRole('button', { name: 'Show the map' }).click();
  await mapReady(page, 'svg');
  await recycle('src', 'recycled/');
  await page.getByRole('button', { name: 'Show the map' }).click();
  await mapReady(page, 'svg');
  expect(asked).toContainEqual(expect.stringMatching('/recycled/story.json$'));
});

test('what loading says while the map waits holds', async () => {
  await put('loading="click"', { loading: 'eager' });
  await mapReady(page, 'svg');
  await put('', { loading: 'click' });
  await focusLink();
  await page.evaluate((far) => scrollTo(0, far), FAR);
  const begin = page.getByRole('button', { name: 'Show the map' });
  await begin.waitFor();
  expect(await state('idle')).toBe(true);
  await begin.click();
  await mapReady(page, 'svg');
  await page.locator('article-map').evaluate((map) => map.setAttribute('loading', 'lazy'));
  expect(await state('ready')).toBe(true);
});
