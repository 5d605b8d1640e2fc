import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { COARSE, DRAWINGS, mapReady } from './browser.ts';
import { POINTS } from './geography.ts';
import { hostPage, putBody } from './host-page.ts';
import { TINY_POINTS, tellTinyStory } from './tiny-map.ts';

type Map = HTMLElementTagNameMap['article-map'];

const PICTURE = '<img src="./poster-wide.svg" alt="Map" width="600" height="375" style="display: block">';
const options = { renderer: 'svg', reducedMotion: 'reduce' } as const;

/** Puts an element into a page in place of the one before; `style` is that of what stands around it. */
async function put(page: Page, style: string, attributes = '', inside = PICTURE): Promise<void> {
  await putBody(
    page,
    `<main style="width: 900px; ${style}"><article-map src="./" ${attributes} loading="eager">${inside}</article-map></main>`,
  );
}
/** By how many pixels each edge of the map stands beside that of the picture, the page's own or the poster. */
const apart = (page: Page) =>
  page.locator('article-map').evaluate((host) => {
    const picture = host.querySelector('img') ?? host.shadowRoot?.querySelector('.am-poster img');
    const [a, b] = [picture, host.shadowRoot?.querySelector('.am-map')].map((it) =>
      it?.getBoundingClientRect(),
    );
    if (!a || !b) return ['no picture, or no map'];
    return [b.left - a.left, b.top - a.top, b.right - a.right, b.bottom - a.bottom].map(Math.round);
  });
const EXACT = [0, 0, 0, 0].map((by) => expect.closeTo(by));
const project = (page: Page, at: readonly [number, number] = POINTS.kurdistan) =>
  page.locator('article-map').evaluate((map, at) => {
    const [x = 0, y = 0] = (map as Map).project(at) ?? [];
    return [x, y] as const;
  }, at);

/** One page for all that is drawn by SVG alone. */
let page: Page;
beforeAll(async () => {
  page = await hostPage('', options);
});
afterAll(() => page?.context().close());

describe('on a page that moves and frames it', () => {
  test.each(['scale(.6)', 'scale(0)', 'rotateY(90deg)', 'translate(40px, 9px) scale(1.2, .7)'])(
    'the map that was started under %s stands where the picture does once that has ended',
    async (transform) => {
      await put(page, `padding: 7px; transform: ${transform}`, 'style="padding: 5px 0 0 11px"');
      await mapReady(page, 'svg');
      await page.locator('main').evaluate((main) => main.style.removeProperty('transform'));
      expect(await apart(page)).toEqual(EXACT);
    },
  );

  test.each(['ltr', 'rtl'])('with a border and a padding, map and picture are one: %s', async (dir) => {
    await put(page, '', 'controls="none" style="width: 600px"');
    await mapReady(page, 'svg');
    const [x, y] = await project(page);
    const frame = 'border: solid; border-width: 9px 3px 5px 14px; padding: 20px 30px 10px 6px';
    await put(page, '', `controls="none" dir="${dir}" style="width: 700px; ${frame}"`);
    await mapReady(page, 'svg');
    expect(await apart(page)).toEqual(EXACT);
    const left = dir === 'ltr' ? 14 + 6 : 700 - 3 - 30 - 600;
    expect(await project(page)).toEqual([expect.closeTo(x + left), expect.closeTo(y + 9 + 20)]);
  });
});

describe('where a page scales it for good', () => {
  const HALF = 'transform: scale(.5); transform-origin: 0 0';

  test('a wheel zooms around the pointer, and a drag keeps up with it', async () => {
    await put(page, HALF, 'gestures="greedy" controls="none"');
    await mapReady(page, 'svg');
    const { x = 0, y = 0 } = (await page.locator('article-map').boundingBox()) ?? {};
    const seen = async () => {
      const [right, down] = await project(page);
      return [x + right / 2, y + down / 2] as const;
    };
    const near = ([x, y]: readonly [number, number]) => [expect.closeTo(x, 0), expect.closeTo(y, 0)];
    const [tabriz, before] = [[46.3, 38.08] as const, await seen()];
    const far = await project(page, tabriz);
    await page.mouse.move(...before);
    await page.mouse.wheel(0, -300);
    await expect.poll(() => project(page, tabriz)).not.toEqual(far);
    await expect.poll(seen).toEqual(near(before));
    await page.mouse.down();
    await page.mouse.move(before[0] + 40, before[1] - 30, { steps: 4 });
    await expect.poll(seen).toEqual(near([before[0] + 40, before[1] - 30]));
    await page.mouse.up();
  });

  test('a chosen passage is scrolled to', async () => {
    await put(page, HALF, 'style="padding-inline-end: 300px" feature="iraq"');
    await mapReady(page, 'svg');
    const quotation = page.locator('[data-am-passage]').nth(2);
    const passage = await quotation.getAttribute('data-am-passage');
    await page.locator('article-map').evaluate((map, id) => (map as Map).select('iraq', id), passage);
    const under = async () => {
      const bar = await page.locator('.am-bar').boundingBox();
      const { y = 0 } = (await quotation.boundingBox()) ?? {};
      return y - (bar?.y ?? 0) - (bar?.height ?? 0);
    };
    await expect.poll(under).toBeCloseTo(16 / 2, 0);
  });

  test('the reader’s sheet is pulled as far as the pointer goes', async () => {
    await put(page, `${HALF}; width: 600px`, 'style="padding-block-end: 120px"');
    await mapReady(page, 'svg');
    const sheet = async () => (await page.locator('.am-panel').boundingBox()) ?? { x: 0, y: 0, width: 0 };
    const { x, y, width } = await sheet();
    await page.mouse.move(x + width / 2, y + 6);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y - 44, { steps: 4 });
    await expect.poll(async () => (await sheet()).y).toBeCloseTo(y - 50, 0);
    await page.mouse.up();
  });
});

describe('a picture that comes late', () => {
  const posters = () => page.locator('article-map .am-poster').count();

  test.each(['', '<a href="./"></a>'])('takes the place of the poster, into “%s”', async (inside) => {
    for (const isReady of [false, true]) {
      await put(page, '', isReady ? '' : 'loading="click"', inside);
      if (isReady) await mapReady(page, 'svg');
      await expect.poll(posters).toBe(1);
      await page.locator('article-map').evaluate((map, picture) => {
        (map.querySelector('a') ?? map).insertAdjacentHTML('beforeend', picture);
      }, PICTURE);
      await expect.poll(posters).toBe(0);
      if (!isReady) await page.getByRole('button', { name: 'Show the map' }).click();
      await mapReady(page, 'svg');
      await expect.poll(() => apart(page)).toEqual(EXACT);
      expect((await page.locator('article-map').boundingBox())?.height).toBeLessThan(420);
    }
  });

  test('and one that changes or goes', async () => {
    await put(page, '');
    await mapReady(page, 'svg');
    await page
      .locator('article-map img')
      .first()
      .evaluate((picture) => {
        picture.replaceWith(picture.cloneNode());
      });
    await page.locator('article-map > img').evaluate((picture) => picture.setAttribute('width', '500'));
    await expect.poll(async () => (await page.locator('.am-map').boundingBox())?.width).toBe(500);
    await page.locator('article-map > img').evaluate((picture) => picture.remove());
    await expect.poll(posters).toBe(1);
    await expect.poll(() => apart(page)).toEqual(EXACT);
  });
});

describe.each(DRAWINGS)('drawn by %s', (renderer) => {
  let page: Page;
  afterEach(() => page?.context().close());

  test('a click on a page that is scaled for good meets what is drawn there', async () => {
    page = await hostPage('', { ...options, ...COARSE, renderer, prepare: tellTinyStory });
    await put(page, 'transform: scale(.5); transform-origin: 0 0');
    await mapReady(page, renderer);
    expect(await apart(page)).toEqual(EXACT);
    const { x = 0, y = 0 } = (await page.locator('article-map').boundingBox()) ?? {};
    const [right, down] = await project(page, TINY_POINTS.moor);
    await page.mouse.click(x + right / 2, y + down / 2);
    await expect.poll(() => page.locator('article-map').getAttribute('feature')).toBe('moor');
  });
});
