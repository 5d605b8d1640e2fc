import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { POINTS, place } from './geography.ts';
import { hostPage, putBody } from './host-page.ts';

const PLACES = {
  kurdistan: POINTS.kurdistan,
  'kirkuk-pipeline': POINTS['kirkuk-pipeline'],
  tehran: [51.42, 35.69],
} as const;
type Id = keyof typeof PLACES;
const IDS = Object.keys(PLACES) as Id[];
const SHAPES = { '16:10': 10 / 16, '4:3': 3 / 4, '4:5': 5 / 4 } as const;
/** With less height than this the element shows what is read on the full screen. */
const LOW = 300;

/**
 * A page whose column holds a map of the picture's size, with text above and below it. What opens where, and what is kept
 * free, is the same whatever draws; how MapLibre keeps it free, taps.test.ts says.
 */
async function column(hasTouch = false): Promise<Page> {
  const picture = '<img src="poster-wide.svg" alt="Map" style="display: block; width: 700px; height: 400px">';
  const map = `<article-map src="./" style="width: max-content">${picture}</article-map>`;
  const page = await hostPage(`<p>Before the map.</p>${map}<p id="after">After the map.</p>`, {
    renderer: 'svg',
    viewport: { width: 1340, height: 1000 },
    reducedMotion: 'reduce',
    hasTouch,
  });
  await mapReady(page, 'svg');
  return page;
}

/** Gives the map a size, with nothing chosen and no panel open, at its opening view. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  // In one task: what is drawn between would be drawn for nobody.
  await page.locator('article-map > img').evaluate(
    async (picture, [wide, high]) => {
      if (document.fullscreenElement) await document.exitFullscreen();
      document.querySelector('article-map')?.select();
      picture.setAttribute('style', `display: block; width: ${wide}px; height: ${high}px`);
    },
    [width, height] as const,
  );
  const close = page.getByRole('button', { name: 'Close the places and passages' });
  if (await close.isVisible()) await close.dispatchEvent('click');
  const size = () => page.locator('.am-map-canvas').evaluate((map) => [map.clientWidth, map.clientHeight]);
  await expect.poll(size).toEqual([width, height]);
  await page.getByRole('button', { name: 'Back to the opening view' }).dispatchEvent('click');
  await page.evaluate(() => scrollTo(0, 0));
}

/** Chooses a place by a click on it; one that lies below the window is scrolled to first. */
async function choose(page: Page, id: Id): Promise<void> {
  const { y: below } = await place(page, PLACES[id]);
  await page.evaluate((by) => scrollTo(0, by), Math.max(0, below - 500));
  const { x, y } = await place(page, PLACES[id]);
  await page.mouse.click(x, y);
  await expect.poll(() => page.locator('article-map').getAttribute('feature')).toBe(id);
}

/** What can be seen now: how many lines of the first passage, and whether the place stands free on the map. */
const seen = (page: Page, id: Id) =>
  page.locator('article-map').evaluate((map, at) => {
    const root = map.shadowRoot;
    const top = (x: number, y: number) => {
      const isInWindow = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
      return isInWindow && document.elementFromPoint(x, y) === map ? root?.elementFromPoint(x, y) : null;
    };
    const quotation = root?.querySelector('blockquote');
    const range = document.createRange();
    if (quotation) range.selectNodeContents(quotation);
    const lines = [...range.getClientRects()].filter(({ left, top: upper, bottom, width }) => {
      const corners = [upper + 2, bottom - 2].map((y) => top(left + Math.min(4, width / 2), y));
      return width > 20 && corners.every((it) => it && quotation?.contains(it));
    });
    const [x, y] = (map as HTMLElementTagNameMap['article-map']).project(at) ?? [Number.NaN, Number.NaN];
    const origin = map.getBoundingClientRect();
    const found = top(origin.left + x, origin.top + y);
    return {
      lines: Math.min(2, new Set(lines.map(({ bottom }) => Math.round(bottom / 10))).size),
      isPlaceFree: found?.closest('.am-map-canvas') !== null && found !== null && found !== undefined,
      isFull: document.fullscreenElement === map,
    };
  }, PLACES[id]);

/** Names of what is offered beside the chosen place and is cut off, or lies over the map. */
const offered = (page: Page) =>
  page.getByRole('group', { name: /Also here/ }).evaluateAll((groups) =>
    groups.flatMap((group) => {
      const panel = group.closest('.am-reader')?.getBoundingClientRect();
      if (!panel) return ['It lies over the map.'];
      return [...group.querySelectorAll('button')]
        .filter((button) => {
          const { left, right } = button.getBoundingClientRect();
          return left < panel.left || right > panel.right;
        })
        .map(({ textContent, ariaLabel }) => ariaLabel ?? textContent);
    }),
  );

const WIDTHS = [280, 390, 480, 559, 560, 700, 960, 1280];
/** At 480 the lowest shape is just high enough, from 560 on the panel comes from the side. */
const IN_ALL_SHAPES = [480, 560];
const SHAPE_NAMES = Object.keys(SHAPES) as (keyof typeof SHAPES)[];

describe.each([
  { hasTouch: false, widths: WIDTHS },
  { hasTouch: true, widths: [280, 390, 480, 560] },
] as const)('in a column, touch $hasTouch', ({ hasTouch, widths }) => {
  let page: Page;
  beforeAll(async () => {
    page = await column(hasTouch);
  });
  afterAll(() => page?.context().close());

  // Each width with the shapes by turns, and each of both with every place by turns.
  const cases = widths.flatMap((width, i) =>
    SHAPE_NAMES.flatMap((shape, j) =>
      j === (i + 2) % SHAPE_NAMES.length || (widths === WIDTHS && IN_ALL_SHAPES.includes(width))
        ? [[width, shape, IDS[(Math.floor(i / IDS.length) + i + j) % IDS.length] as Id] as const]
        : [],
    ),
  );
  test.each(cases)(
    'of %i px, the map %s, two lines on %s are seen after a click, and the place',
    async (width, shape, id) => {
      const height = Math.round(width * SHAPES[shape]);
      await resize(page, width, height);
      const after = () => page.locator('#after').evaluate((it) => it.getBoundingClientRect().top + scrollY);
      const before = await after();
      await choose(page, id);
      await expect.poll(() => seen(page, id)).toEqual({ lines: 2, isPlaceFree: true, isFull: height < LOW });
      expect(await offered(page)).toEqual([]);
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
      await expect.poll(after).toBe(before);
    },
  );
});

describe('around the element', () => {
  let page: Page;
  beforeAll(async () => {
    page = await column();
  });
  afterAll(() => page?.context().close());

  test('a low map opens a dialog where the full screen is refused; what a page chooses opens none', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await resize(page, 320, 200);
    await page.evaluate(() => document.querySelector('article-map')?.select('kurdistan'));
    expect(await page.locator('.am-dialog').count()).toBe(0);
    await resize(page, 320, 200);
    await page.evaluate(() => {
      HTMLElement.prototype.requestFullscreen = () => Promise.reject(new TypeError('Refused.'));
    });
    await choose(page, 'kurdistan');
    await page.locator('.am-dialog').waitFor();
    await expect.poll(() => seen(page, 'kurdistan')).toEqual({ lines: 2, isPlaceFree: true, isFull: false });
    await page.getByRole('button', { name: 'Leave the full screen' }).click();
    await expect.poll(() => page.locator('.am-dialog').count()).toBe(0);
    await page.evaluate(() => Reflect.deleteProperty(HTMLElement.prototype, 'requestFullscreen'));
    await page.setViewportSize({ width: 1340, height: 1000 });
  });

  test('Escape closes one thing at a time, and is the page’s own where there is nothing left', async () => {
    await resize(page, 640, 400);
    await page.evaluate(() => {
      Object.assign(globalThis, { escapes: 0 });
      document.addEventListener('keydown', ({ key }) => {
        const counted = globalThis as unknown as { escapes: number };
        if (key === 'Escape') counted.escapes++;
      });
    });
    const events = () => page.evaluate(() => (globalThis as unknown as { escapes: number }).escapes);
    await choose(page, 'kurdistan');
    const share = page.getByRole('dialog', { name: 'Share this view' });
    await page.getByRole('button', { name: 'Share', exact: true }).press('Enter');
    await share.waitFor();
    await page.keyboard.press('Escape');
    await share.waitFor({ state: 'detached' });
    const kurdistan = page.getByRole('heading', { name: 'Kurdistan Region', exact: true });
    expect(await kurdistan.isVisible()).toBe(true);
    await page.getByRole('button', { name: 'All places' }).focus();
    await page.keyboard.press('Escape');
    await kurdistan.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.am-panel').isVisible()).toBe(false);
    expect(await events()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await events()).toBe(1);
  });
});

describe('a box that a page makes', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('', {
      renderer: 'svg',
      reducedMotion: 'reduce',
      viewport: { width: 1200, height: 900 },
    });
  });
  afterAll(() => page?.context().close());

  const PICTURE =
    '<img src="poster-wide.svg" alt="Map" width="960" height="600" style="max-width: 100%; height: auto">';
  async function put(html: string): Promise<void> {
    await putBody(page, html);
    await mapReady(page, 'svg');
  }
  const box = async (selector: string) => {
    const found = await page.locator(selector).boundingBox();
    if (!found) throw new Error(`${selector} is not to be seen.`);
    return found;
  };

  test.each([
    ['on the element', 'position: absolute; inset: 0; width: 100%; height: 100%', ''],
    ['around the element', '', 'position: absolute; inset: 0'],
  ])('of fixed ratio keeps scale and credit in view: %s', async (_, own, around) => {
    await put(`<div id="box" style="position: relative; width: 640px; padding-top: 56%; height: 0; overflow: hidden">
      <div style="${around}"><article-map src="./" loading="eager" style="${own}">${PICTURE}</article-map></div></div>`);
    const { y, height } = await box('#box');
    for (const part of ['.am-map-scale', '.am-map-credit-text']) {
      const { y: top, height: high } = await box(part);
      expect(top, part).toBeGreaterThan(y);
      expect(top + high, part).toBeLessThanOrEqual(y + height);
    }
  });

  test('whose pictures have border, padding and margin: the map stands where the picture is drawn', async () => {
    await put(`<style>img { border: 5px solid; padding: 7px 11px; margin: 20px auto }</style>
      <main style="width: 700px"><article-map src="./" loading="eager">${PICTURE}</article-map></main>`);
    const picture = await box('article-map > img');
    const map = await box('.am-map');
    expect(map).toEqual({
      x: expect.closeTo(picture.x + 16),
      y: expect.closeTo(picture.y + 12),
      width: expect.closeTo(picture.width - 32),
      height: expect.closeTo(picture.height - 24),
    });
  });

  test('that is wider than the picture: nothing is painted beside it, and the panel stands at its edge', async () => {
    await put(
      `<main style="width: 1100px"><article-map src="./" loading="eager">${PICTURE}</article-map></main>`,
    );
    const element = await box('article-map');
    const paint = () => page.locator('.am-root').evaluate((root) => getComputedStyle(root).backgroundColor);
    expect(await paint()).toBe('rgba(0, 0, 0, 0)');
    await choose(page, 'tehran');
    const panel = await box('.am-panel');
    expect(panel.x + panel.width).toBeCloseTo(element.x + element.width);
  });
});

test('a frame is as high as the element in its place, and in one that is lower the credit stays in view', async () => {
  const frame = (id: string, style: string) =>
    `<iframe id="${id}" src="embed.html?links=open" style="width: 640px; border: 0; ${style}"></iframe>`;
  const host = `${frame('grows', 'height: 300px')}${frame('fixed', 'height: 358px')}`;
  const page = await hostPage(host, {
    renderer: 'svg',
    script: ['./frame-host.js'],
    viewport: { width: 700, height: 900 },
  });
  const height = (id: string) => page.locator(id).evaluate(({ clientHeight }) => clientHeight);
  await expect.poll(() => height('#grows')).toBeGreaterThan(400);
  expect(await height('#grows')).toBeLessThan(450);
  await page
    .locator('#fixed')
    .evaluate((it) => it.setAttribute('style', 'width: 640px; height: 358px !important; border: 0'));
  const inside = page.frameLocator('#fixed');
  for (const part of ['.am-map-scale', '.am-map-credit-text'])
    await expect
      .poll(() => inside.locator(part).evaluate((it) => it.getBoundingClientRect().bottom <= innerHeight))
      .toBe(true);
  await page.context().close();
});
