import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildStory } from '../stories/build-story.ts';
import { tinyWith } from '../stories/tiny.ts';
import { COARSE } from './browser.ts';
import { hostPage } from './host-page.ts';

/** Keeps every WebGL context that the page makes, to count those that live. */
const CONTEXTS = `<script>contexts = []; mostContexts = 0;
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (...asked) {
    const context = Reflect.apply(getContext, this, asked);
    if (/webgl/.test(asked[0]) && context && !contexts.includes(context)) contexts.push(context);
    mostContexts = Math.max(mostContexts, contexts.filter((one) => !one.isContextLost()).length);
    return context;
  };</script>`;
/** Looks in every frame whether a map that is ready shows nothing; a layer under another is one that is still to come. */
const BLANKS = `<script>blanks = [];
  (function look() {
    [...document.querySelectorAll('article-map:state(ready)')].forEach(({ shadowRoot }, i) => {
      const seen = [...shadowRoot.querySelectorAll('.am-map-layer')].at(-1);
      if (!seen?.querySelector('.am-drawn svg path, canvas')) blanks.push(i);
    });
    requestAnimationFrame(look);
  })();</script>`;
const MAPS = '<article-map src="./"></article-map>'.repeat(20);
// A little to the side: no two maps are equally near the middle.
const STYLE =
  '<style>body { margin: 0 0 0 30px } article-map { float: left; width: 20%; --article-map-height: 150px }</style>';

let page: Page;
beforeAll(async () => {
  // Twenty drawings of a large story are dear, and no test here is of what they show.
  const { served } = await buildStory(await tinyWith(() => {}));
  page = await hostPage(
    `${STYLE}${CONTEXTS}${BLANKS}${MAPS}<div style="clear: both; height: 4000px"></div>`,
    {
      ...COARSE,
      reducedMotion: 'reduce',
      viewport: { width: 1000, height: 640 },
      prepare: (opened) => opened.route('**/story.json', (route) => route.fulfill({ json: served })),
    },
  );
});
afterAll(() => page?.context().close());

const live = () => page.evaluate('contexts.filter((one) => !one.isContextLost()).length');
/** How each map is drawn: by its number, `webgl`, `svg`, or `` where nothing is. */
const drawn = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('article-map')].map(({ shadowRoot }) =>
      shadowRoot?.querySelector('.am-drawn svg') ? 'svg' : shadowRoot?.querySelector('canvas') ? 'webgl' : '',
    ),
  );
const byWebGL = async () => (await drawn()).flatMap((by, i) => (by === 'webgl' ? [i] : []));

test('of twenty maps in view six are drawn by WebGL, those nearest the middle, and none is blank', async () => {
  await expect.poll(byWebGL).toEqual([6, 7, 11, 12, 13, 17]);
  expect(await drawn()).not.toContain('');
  expect(await live()).toBe(6);
});

test('the map that the reader touches has a context of its own, and another gives its back', async () => {
  const first = page.locator('article-map').first();
  // The full screen would have others drawn anew, for nothing that is asked here.
  const move = first.getByRole('button', { name: 'Move the map' });
  await move.click();
  await expect.poll(byWebGL).toContain(0);
  await expect.poll(byWebGL).toHaveLength(6);
  await move.click();
  expect(await drawn()).not.toContain('');
});

test('maps that leave the view give their contexts back, and come back as they were', async () => {
  const first = page.locator('article-map').first();
  await first.evaluate((map) => (map as HTMLElementTagNameMap['article-map']).fitTo('moor'));
  const where = () =>
    first.evaluate((map) => (map as HTMLElementTagNameMap['article-map']).project([-38, 31]));
  const before = await where();
  await page.evaluate(() => scrollTo(0, 3000));
  await expect.poll(live).toBe(0);
  expect(await drawn()).toEqual(Array(20).fill('svg'));
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(byWebGL).toHaveLength(6);
  expect(await where()).toEqual(before);
  expect(await page.evaluate('mostContexts')).toBeLessThanOrEqual(6);
  expect(await page.evaluate('blanks')).toEqual([]);
});
