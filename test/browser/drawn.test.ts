import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { apart, clickAt, POINTS, place } from './geography.ts';
import { hostPage } from './host-page.ts';
import { still } from './pixels.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const BAGHDAD = [44.401, 33.341] as const;
const TEHRAN = [51.421, 35.694] as const;

const canvases = (page: Page) => page.locator('article-map canvas').count();

/** Puts a map into the page and waits until it answers; returns what the console said of its drawing. */
async function addMap(page: Page): Promise<string> {
  const said = page.waitForEvent('console', (message) =>
    /^article-map: the map is drawn as SVG/.test(message.text()),
  );
  await page.evaluate(() => {
    const map = document.createElement('article-map');
    map.setAttribute('src', './');
    document.body.append(map);
  });
  const why = (await said).text();
  await mapReady(page, 'svg');
  return why;
}

const scale = (page: Page) => apart(page, BAGHDAD, TEHRAN);

describe('where the page’s policy refuses what MapLibre needs, the map is drawn as SVG and answers', () => {
  let page: Page;
  afterEach(() => page?.context().close());

  test.each([
    ['its worker', "worker-src 'none'", /worker/, 'worker-src'],
    [
      'names of scripts as strings',
      "worker-src 'self'; require-trusted-types-for 'script'",
      /Trusted Types/,
      'require-trusted-types-for',
    ],
  ])('%s', async (_, more, why, directive) => {
    page = await hostPage('', { policy: `${POLICY}; ${more}`, reducedMotion: 'reduce' });
    await page.evaluate(() => {
      const refused: string[] = [];
      Object.assign(globalThis, { refused });
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
    });
    expect(await addMap(page)).toMatch(why);
    await expect.poll(() => canvases(page)).toBe(0);
    await clickAt(page, POINTS.kurdistan);
    await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    // What is written there names scripts, of which none is made.
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog', { name: 'Share this view' }).waitFor();
    // What must be tried to be known is tried once.
    expect(await page.evaluate('refused')).toEqual([directive]);
  });
});

describe('without WebGL, on a host’s page that scrolls', () => {
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    page = await hostPage('<div style="height: 3000px"></div>', { renderer: 'svg', hasTouch: true });
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(() => {
      document.body.style.display = 'flex';
      document.body.style.flexDirection = 'column-reverse';
    });
    expect(await addMap(page)).toMatch(/no WebGL 2/);
  });
  afterAll(() => page?.context().close());

  test('MapLibre is not even fetched', () => {
    expect(asked).toContainEqual(expect.stringContaining('story.json'));
    expect(asked.filter((address) => /maplibre|map-view/.test(address))).toEqual([]);
  });

  test('the wheel is the page’s, which the map says, and with Ctrl the map’s', async () => {
    const sign = page.locator('.am-map-gesture');
    const before = await scale(page);
    const { x, y } = await place(page, POINTS.iraq);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);
    await expect.poll(() => sign.textContent()).toMatch(/scroll to zoom/);
    expect(await scale(page)).toBeCloseTo(before, 3);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.2);
  });

  test('two fingers come nearer, one is the page’s', async () => {
    const before = await still(page, () => scale(page));
    const { x, y } = await place(page, POINTS.iraq);
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x: x - 30, y }, { x: x + 30, y });
    for (const by of [40, 50, 60]) await touch('touchMove', { x: x - by, y }, { x: x + by, y });
    await touch('touchEnd');
    await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.6);
    const after = await still(page, () => scale(page));
    await touch('touchStart', { x, y });
    for (const down of [10, 20, 30]) await touch('touchMove', { x, y: y + down });
    await touch('touchEnd');
    await expect.poll(() => page.locator('.am-map-gesture').textContent()).toMatch(/two fingers/);
    expect(await still(page, () => scale(page))).toBeCloseTo(after, 3);
  });

  test('on paper stand a picture and, whole under it, what is said of what is chosen', async () => {
    await page.evaluate(() => document.querySelector('article-map')?.select(null, 'p12-1'));
    const places = page.getByRole('region', { name: 'Places and passages' }).getByRole('listitem');
    await places.last().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.am-map').isVisible()).toBe(false);
    const bottom = async (part: Locator) => {
      const { y = 0, height = 0 } = (await part.boundingBox()) ?? {};
      return y + height;
    };
    const poster = page.locator('article-map .am-paper [role="img"]');
    await poster.waitFor();
    expect(await poster.isVisible()).toBe(true);
    const quotation = await page.getByRole('blockquote').boundingBox();
    expect(quotation?.y).toBeGreaterThanOrEqual(await bottom(poster));
    expect(await bottom(places.last())).toBeLessThanOrEqual(await bottom(page.locator('article-map')));
    // No heading is left alone at the foot of a page.
    const headings = await page
      .locator('article-map .am-page')
      .getByRole('heading')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(new Set(headings)).toEqual(new Set(['avoid']));
    await page.emulateMedia({ media: 'screen' });
  });

  test('on paper the swatches are those of the light theme, whatever the map’s', async () => {
    const element = page.locator('article-map');
    await element.evaluate((map) => (map as HTMLElementTagNameMap['article-map']).select('iraq'));
    const basemap = page.locator('.am-swatch-basemap').first();
    const fill = () => basemap.getAttribute('fill');
    const light = await fill();
    await element.evaluate((map) => map.setAttribute('theme', 'dark'));
    await expect.poll(fill).not.toBe(light);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(fill).toBe(light);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(fill).not.toBe(light);
    await element.evaluate((map) => map.removeAttribute('theme'));
  });

  test('a press that ended in the browser’s own menu does not drag the map along', async () => {
    const before = await still(page, () => place(page, POINTS.iraq));
    await page.locator('.am-drawn').evaluate((box) => {
      const { left, top } = box.getBoundingClientRect();
      const fire = (type: string, by: number, buttons: number) => {
        const at = { clientX: left + 50 + by, clientY: top + 50 };
        box.dispatchEvent(
          new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', ctrlKey: true, buttons, ...at }),
        );
      };
      fire('pointerdown', 0, 1);
      for (const by of [20, 40, 60]) fire('pointermove', by, 0);
    });
    expect(await place(page, POINTS.iraq)).toEqual(before);
  });

  test('let go in motion it glides on until it is pressed, but not where less motion is wanted', async () => {
    const thrown = await throwMap(page);
    expect(thrown.glided).toBeGreaterThan(0);
    expect(thrown.glidedPressed).toBe(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect((await throwMap(page)).glided).toBe(0);
  });
});

/**
 * Throws the map to the right, waits some frames, presses it, and waits some more. Within the page and by the events'
 * own times, since a busy machine would hold the map still before it lets go.
 */
function throwMap(page: Page): Promise<{ glided: number; glidedPressed: number }> {
  return page.locator('.am-drawn').evaluate(async (box) => {
    const map = document.querySelector('article-map') as HTMLElement & {
      project(at: readonly number[]): [number, number];
    };
    const x = () => map.project([44.4, 33.3])[0];
    const { left, top } = box.getBoundingClientRect();
    let timeStamp = performance.now();
    const fire = (type: string, by: number) => {
      const at = { clientX: left + 50 + by, clientY: top + 50 };
      const event = new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', buttons: 1, ...at });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      timeStamp += 8;
      box.dispatchEvent(event);
    };
    const frames = async () => {
      for (let i = 0; i < 5; i++) await new Promise((next) => requestAnimationFrame(next));
    };
    fire('pointerdown', 0);
    for (let by = 25; by <= 125; by += 25) fire('pointermove', by);
    const letGo = x();
    fire('pointerup', 125);
    await frames();
    fire('pointerdown', 125);
    const pressed = x();
    await frames();
    fire('pointerup', 125);
    return { glided: pressed - letGo, glidedPressed: x() - pressed };
  });
}
