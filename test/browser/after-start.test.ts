import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { focused } from './focus.ts';
import { place } from './geography.ts';
import { hostPage, putBody } from './host-page.ts';

const IRAN = [52, 33] as const;
const IRAQ = [42, 32.2] as const;
const picture = (width: number, height: number) =>
  `<img src="poster-wide.svg" alt="Map" style="display: block; width: ${width}px; height: ${height}px">`;

let page: Page;
beforeAll(async () => {
  page = await hostPage('', {
    renderer: 'svg',
    reducedMotion: 'reduce',
    viewport: { width: 1100, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    // A dialog stands for the full screen, as on a phone that refuses it.
    prepare: (opened) =>
      opened.addInitScript(() =>
        Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false }),
      ),
  });
});
beforeEach(() => page.emulateMedia({ colorScheme: 'light' }));
afterAll(() => page?.context().close());

/** Puts a map into the page, `width` by `height` pixels, with the page's own parts around it. */
async function show(attributes: string, width = 900, height = 600): Promise<void> {
  const map = `<article-map src="./" loading="eager" ${attributes}>${picture(width, height)}</article-map>`;
  await putBody(page, `${map}<div id="other"></div>`);
  await mapReady(page, 'svg');
}
const clickAt = async (lngLat: readonly [number, number]) => {
  const { x, y } = await place(page, lngLat);
  await page.mouse.click(x, y);
};
const moveMap = () =>
  page.evaluate(() => {
    const map = document.querySelector('article-map');
    if (map) document.querySelector('#other')?.append(map);
  });
const panel = () => page.getByRole('region', { name: 'Places and passages' });
const select = (feature: string) =>
  page.evaluate((id) => document.querySelector('article-map')?.select(id), feature);

/** Counts how often what one of the live regions in `where` says is put there anew, from now on. */
async function listen(where: string): Promise<() => Promise<string[]>> {
  await page.evaluate((selector) => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const root = document.querySelector('article-map')?.shadowRoot;
    for (const region of root?.querySelectorAll(selector) ?? [])
      new MutationObserver(() => region.textContent && told.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  }, where);
  return () => page.evaluate('told') as Promise<string[]>;
}

test('what is chosen already is shown again where it is asked for again, by a click or by the page', async () => {
  await show('');
  const close = () => page.getByRole('button', { name: 'Close the places and passages' }).click();
  await clickAt(IRAN);
  await panel().getByRole('heading', { name: 'Iran', exact: true }).waitFor();
  await close();
  await expect.poll(() => panel().isVisible()).toBe(false);
  await clickAt(IRAN);
  await expect.poll(() => panel().isVisible()).toBe(true);
  await close();
  await select('iran');
  await expect.poll(() => panel().isVisible()).toBe(true);
});

test('a sheet that was lowered rises again where what is chosen already is tapped', async () => {
  await show('style="width: 390px"', 390, 487);
  const handle = (name: string) => page.getByRole('button', { name: `Show more of the ${name}` }).click();
  const expanded = () => page.locator('.am-handle').getAttribute('aria-expanded');
  const chosen = () => page.locator('article-map').getAttribute('feature');
  await clickAt(IRAQ);
  await expect.poll(expanded).toBe('true');
  expect(await chosen()).toBe('iraq');
  await handle('passages');
  await handle('map');
  await expect.poll(expanded).toBe('false');
  await clickAt(IRAQ);
  await expect.poll(expanded).toBe('true');
  expect(await chosen()).toBe('iraq');
});

test('start button and failure message keep to the theme of element and system as these change', async () => {
  await putBody(
    page,
    `<article-map src="./" loading="click">${picture(600, 300)}</article-map>
    <article-map src="./nowhere/" loading="eager">${picture(600, 300)}</article-map>`,
  );
  await page.locator('article-map:state(failed)').waitFor();
  const papers = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('article-map')].map((map) => {
        const part = map.shadowRoot?.querySelector('.am-begin, .am-message:not(:empty)');
        return part && getComputedStyle(part).backgroundColor;
      }),
    );
  const LIGHT = Array(2).fill('rgb(251, 250, 246)');
  const DARK = Array(2).fill('rgb(23, 28, 32)');
  const say = (theme: string) =>
    page.evaluate((word) => {
      for (const map of document.querySelectorAll('article-map')) map.theme = word;
    }, theme);
  expect(await papers()).toEqual(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(papers).toEqual(DARK);
  await say('light');
  await expect.poll(papers).toEqual(LIGHT);
  await say('auto');
  await expect.poll(papers).toEqual(DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(papers).toEqual(LIGHT);
  await page.evaluate(() => document.body.style.setProperty('color-scheme', 'dark'));
  await expect.poll(papers).toEqual(DARK);
  await page.evaluate(() => document.body.removeAttribute('style'));
});

test.each([
  ['the dialog that stands for the full screen', 'Full screen'],
  ['the dialog of what can be shared', 'Share'],
])('an element that the page moves while %s is open closes it', async (_, button) => {
  await show('', 900, 200);
  const size = () => page.locator('.am-map').evaluate((map) => [map.clientWidth, map.clientHeight]);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await moveMap();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await expect.poll(size).toEqual([900, 200]);
});

test('what the reader has scrolled stays there as the page moves the element', async () => {
  await show('feature="iran" style="padding-right: 190px"', 900, 400);
  await panel().getByRole('heading', { name: 'Iran', exact: true }).waitFor();
  const top = () => page.locator('.am-reader').evaluate((reader) => Math.round(reader.scrollTop));
  const box = await panel().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 50, (box?.y ?? 0) + 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(top).toBe(300);
  await moveMap();
  expect(await top()).toBe(300);
});

test('without a reader beside the map a choice by keyboard is said all the same', async () => {
  await show('controls="none"');
  const told = await listen('[role="status"]');
  await page.getByRole('region', { name: 'Map of the article’s places' }).focus();
  await page.keyboard.press('Enter');
  const name = () => page.evaluate(() => document.querySelector('article-map')?.chosenName);
  await expect.poll(name).toBeTruthy();
  await expect
    .poll(told)
    .toContainEqual(expect.stringMatching(RegExp(`^${await name()}, .*\\d+ passages?\\.`)));
});

test('another story takes over the focus that was in the one before', async () => {
  await show('feature="iran"');
  await panel().getByRole('heading', { name: 'Iran', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Close the places and passages' }).focus();
  await page.evaluate(() => document.querySelector('article-map')?.setAttribute('src', './?other'));
  await mapReady(page, 'svg');
  await expect.poll(() => focused(page)).toMatch(/^\S+ Map of the article’s places/);
});

test('what goes by an attribute leaves the focus it had to the map', async () => {
  await show('feature="iran"');
  await page.getByRole('button', { name: 'Zoom in' }).focus();
  await page.evaluate(() => document.querySelector('article-map')?.setAttribute('controls', 'minimal'));
  await expect.poll(() => focused(page)).toMatch(/^\S+ Map of the article’s places/);
  await page.getByRole('button', { name: 'Close the places and passages' }).focus();
  await page.evaluate(() => document.querySelector('article-map')?.setAttribute('controls', 'none'));
  await expect.poll(() => focused(page)).toMatch(/^\S+ Map of the article’s places/);
});

test('that something is copied is said each time', async () => {
  await show('');
  await page.getByRole('button', { name: 'Share' }).click();
  const told = await listen('dialog [role="status"]');
  for (const times of [1, 2]) {
    await page.getByRole('button', { name: 'Copy: Link' }).click();
    await expect.poll(told).toEqual(Array(times).fill('Copied: Link.'));
  }
});

test('an id that the story does not have is told to the page, at the start and later', async () => {
  await putBody(page, '');
  await page.evaluate(
    (html) => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      document.body.addEventListener('article-map-select', ({ detail }) => told.push(detail));
      document.body.insertAdjacentHTML('beforeend', html);
    },
    `<article-map src="./" loading="eager" feature="atlantis" passage="p12-1">${picture(900, 600)}</article-map>`,
  );
  await mapReady(page, 'svg');
  const told = () => page.evaluate('told.splice(0)');
  expect(await told()).toEqual([{ feature: null, passage: 'p12-1' }]);
  await select('iran');
  expect(await told()).toEqual([{ feature: 'iran', passage: null }]);
  await page.evaluate(() => document.querySelector('article-map')?.select());
  expect(await told()).toEqual([{ feature: null, passage: null }]);
  await select('atlantis');
  expect(await told()).toEqual([{ feature: null, passage: null }]);
});

test('a frame whose script does not come says so under the picture', async () => {
  const frame = await page.context().newPage();
  await frame.route('**/article-map.js', (route) => route.fulfill({ status: 404 }));
  await frame.goto(new URL('embed.html', page.url()).href);
  await frame.getByText('The map could not be shown:').waitFor();
  expect(await frame.getByRole('link').last().isVisible()).toBe(true);
  await frame.close();
});
