import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COARSE, type DRAWINGS, mapReady } from './browser.ts';
import { apart, clickAt, POINTS, place } from './geography.ts';
import { hostPage, putBody } from './host-page.ts';
import { still } from './pixels.ts';
import { TINY_POINTS, tellTinyStory } from './tiny-map.ts';

const EMBED = '<h1>A host</h1><article-map src="./"><p>What stood here before</p></article-map>';
const HEAR = `<script>heard = []; for (const type of ['ready', 'select']) addEventListener('article-map-' + type,
  ({ type, detail, target, composed }) => heard.push([type, detail, target.localName, composed]))</script>`;
/** In a part of the page that can be hidden, with another to which it can be moved. */
const MOVABLE = `<div id="tab">${EMBED}</div><div id="elsewhere"></div>`;

/** An element that comes and goes, with a place on its map; nothing of it is left then. */
function testComingAndGoing(
  opened: () => Page,
  renderer: (typeof DRAWINGS)[number],
  name: string,
  at: readonly [number, number],
): void {
  test('hidden and shown again, a map has not moved', async () => {
    const page = opened();
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('article-map')?.select();
    });
    await page.getByRole('button', { name: 'Back to the opening view' }).dispatchEvent('click');
    await page.getByRole('button', { name: 'Back to the opening view', disabled: true }).waitFor();
    const show = (shown: boolean) =>
      page.locator('#tab').evaluate((tab, shown) => tab.toggleAttribute('hidden', !shown), shown);
    const width = () => page.locator('article-map .am-map-root').evaluate((root) => root.clientWidth);
    const before = await still(page, () => place(page, at));
    await show(false);
    await expect.poll(width).toBe(0);
    await still(page, width);
    await show(true);
    await expect.poll(width).toBeGreaterThan(0);
    await expect.poll(() => place(page, at)).toEqual(before);
    await page.getByRole('button', { name: 'Back to the opening view', disabled: true }).waitFor();
  });

  test('moved, the element goes on; taken off, it leaves nothing behind', async () => {
    const page = opened();
    await mapReady(page, renderer);
    await clickAt(page, at);
    const before = await place(page, at);
    await page.evaluate(() =>
      document.querySelector('#elsewhere')?.append(document.querySelector('article-map') as Node),
    );
    await page.getByRole('heading', { name, exact: true }).waitFor();
    expect((await place(page, at)).x).toBeCloseTo(before.x, 0);
    const left = await page.evaluate(async () => {
      const map = document.querySelector('article-map') as HTMLElement;
      map.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return {
        sheets: map.shadowRoot?.adoptedStyleSheets.length,
        parts: map.shadowRoot?.querySelectorAll('canvas, .am-root').length,
        page: document.querySelectorAll('canvas, style, [class^=maplibregl]').length,
      };
    });
    // The element's own sheet, and the one that keeps its box.
    expect(left).toEqual({ sheets: 2, parts: 0, page: 0 });
  });
}

describe('on a host’s page that scrolls', () => {
  let page: Page;
  const refused: string[] = [];
  beforeAll(async () => {
    page = await hostPage(`${HEAR}${MOVABLE}<div style="height: 3000px"></div>`, {
      reducedMotion: 'reduce',
      ...COARSE,
      // Software draws a small map sooner, and no test here is of its size.
      viewport: { width: 760, height: 500 },
      hasTouch: true,
      async prepare(opened) {
        await tellTinyStory(opened);
        await opened.route(
          '**/maplibre-*.js',
          (route) => {
            refused.push(route.request().url());
            return route.abort();
          },
          { times: 1 },
        );
      },
    });
    await mapReady(page);
  });
  afterAll(() => page?.context().close());

  test('MapLibre draws though its download failed once', async () => {
    expect(refused).toHaveLength(1);
    expect(await page.locator('article-map canvas').count()).toBe(1);
  });

  test('the element reports what is chosen, keeps its attributes in step and leaves the address alone', async () => {
    const address = page.url();
    await clickAt(page, TINY_POINTS.moor);
    await expect.poll(() => page.locator('article-map').getAttribute('feature')).toBe('moor');
    await page.evaluate(() => document.querySelector('article-map')?.select('vell', 'dark-since-1921'));
    await page.getByRole('heading', { name: 'Vell', exact: true }).waitFor();
    expect(await page.locator('article-map').getAttribute('passage')).toBe('dark-since-1921');
    expect(await page.evaluate('heard')).toEqual([
      ['article-map-ready', null, 'article-map', true],
      ['article-map-select', { feature: 'moor', passage: null }, 'article-map', true],
      ['article-map-select', { feature: 'vell', passage: 'dark-since-1921' }, 'article-map', true],
    ]);
    expect(page.url()).toBe(address);
  });

  test('properties match attributes, and an unknown id is dropped with a warning', async () => {
    const warned = page.waitForEvent(
      'console',
      (message) => message.type() === 'warning' && /no feature “atlantis”/.test(message.text()),
    );
    const values = await page.locator('article-map').evaluate((map) => {
      const element = map as HTMLElementTagNameMap['article-map'];
      element.select();
      element.feature = 'moor';
      const first = [element.getAttribute('feature'), element.src, element.passage];
      element.feature = 'atlantis';
      return [...first, element.getAttribute('feature')];
    });
    await warned;
    expect(values).toEqual(['moor', './', null, null]);
  });

  test('on a page that scrolls, the wheel is the page’s, and with Ctrl the map’s', async () => {
    await page.evaluate(() => document.querySelector('article-map')?.fitTo());
    const { x, y } = await still(page, () => place(page, TINY_POINTS.vell));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    const apart = async () =>
      (await place(page, TINY_POINTS.moor)).x - (await place(page, TINY_POINTS.vell)).x;
    const [before, scrolled] = [
      await still(page, apart),
      await still(page, () => page.evaluate(() => scrollY)),
    ];
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(apart).toBeGreaterThan(before * 1.2);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('two fingers move the map nearer, one is the page’s', async () => {
    await page.evaluate(() => document.querySelector('article-map')?.fitTo('vell'));
    const { x, y } = await still(page, () => place(page, TINY_POINTS.vell));
    const apart = async () =>
      (await place(page, TINY_POINTS.moor)).x - (await place(page, TINY_POINTS.vell)).x;
    const before = await still(page, apart);
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x, y });
    for (const down of [10, 20, 30, 40]) await touch('touchMove', { x: x + down, y: y + down });
    await touch('touchEnd');
    const after = await still(page, () => place(page, TINY_POINTS.vell));
    expect(after.x).toBeCloseTo(x, 1);
    expect(await apart()).toBeCloseTo(before, 1);
    const middle = after.y;
    await touch('touchStart', { x: x - 30, y: middle });
    await touch('touchStart', { x: x - 30, y: middle }, { x: x + 30, y: middle });
    for (const by of [35, 40, 45, 50, 60, 75, 90]) {
      await touch('touchMove', { x: x - by, y: middle }, { x: x + by, y: middle });
      // Moves within one frame are one for the browser, too few for a gesture.
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await touch('touchEnd');
    await expect.poll(apart).toBeGreaterThan(before * 1.3);
    await page.evaluate(() => document.querySelector('article-map')?.fitTo());
    await page.getByRole('button', { name: 'Back to the opening view', disabled: true }).waitFor();
  });

  test('on paper, where the map has no size, MapLibre takes no offence', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluate(() => document.querySelector('article-map')?.select('moor'));
    const width = () => page.locator('article-map .am-map-root').evaluate((root) => root.clientWidth);
    const before = await width();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(width).toBe(0);
    await page.locator('article-map .am-paper [role="img"]').waitFor();
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(width).toBe(before);
    expect(errors).toEqual([]);
  });

  testComingAndGoing(() => page, 'webgl', 'The Moor', TINY_POINTS.moor);

  test('where nothing is to be seen but the sea, MapLibre draws too; a press of which no end is told, since the browser’s own menu opened, holds it up no longer than it lasts', async () => {
    await page.evaluate(() => {
      const press = { pointerId: 1, pointerType: 'mouse', button: 2, buttons: 2, bubbles: true };
      const down = () => document.body.dispatchEvent(new PointerEvent('pointerdown', press));
      // At once, before MapLibre can have drawn.
      addEventListener('article-map-ready', down, { once: true });
    });
    await putBody(page, '<article-map src="./" bbox="-40.3,30,-40.1,30.1"></article-map>');
    await page.locator('article-map:state(ready)').waitFor();
    await page.mouse.move(200, 200);
    await mapReady(page, 'webgl');
  });
});

describe('an element drawn by SVG', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage(MOVABLE, {
      renderer: 'svg',
      reducedMotion: 'reduce',
      viewport: { width: 1000, height: 640 },
    });
    await mapReady(page, 'svg');
  });
  afterAll(() => page?.context().close());

  testComingAndGoing(() => page, 'svg', 'Iran', POINTS.iran);

  test('in a closed part of the page a map that starts at once is where it should be when that opens', async () => {
    await putBody(
      page,
      '<div id="tab" hidden><article-map src="./" feature="shatt-al-arab" loading="eager"></article-map></div>',
    );
    await page.locator('article-map:state(ready)').waitFor({ state: 'attached' });
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
    // As close as it comes where it is chosen by hand.
    await expect.poll(() => apart(page, [47.44, 31.0], [48.5, 29.97])).toBeGreaterThan(300);
    const { x, y } = await place(page, POINTS['shatt-al-arab']);
    expect([x > 0, x < 1000, y > 0, y < 640]).toEqual([true, true, true, true]);
  });

  test('a story that cannot be had leaves the page’s own content, says why and tries again', async () => {
    const answers = [{ status: 503 }, { json: { version: 1 } }];
    await page.route('**/story.json', (route) => {
      const answer = answers.shift();
      return answer ? route.fulfill(answer) : route.continue();
    });
    await page.reload();
    await page.getByText('story.json answered 503').waitFor();
    expect(await page.getByText('What stood here before').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('its data is damaged.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await mapReady(page, 'svg');
    expect(await page.getByText('What stood here before').isVisible()).toBe(false);
  });
});
