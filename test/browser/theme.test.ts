import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { place } from './geography.ts';
import { hostPage } from './host-page.ts';
import { coloursAround } from './pixels.ts';

/** Longitude first: bare land, away from names and lines. */
const BARE = [56.2, 34.3] as const;
const OWN = '<img src="./poster-wide.svg" alt="Map" width="960" height="600">';

let page: Page;
beforeAll(async () => {
  page = await hostPage('', { renderer: 'svg', reducedMotion: 'reduce' });
});
afterAll(() => page?.context().close());

/** Puts an element into the page, in place of the one before. */
async function put(attributes: string, inside: string, { head, around }: Surroundings): Promise<void> {
  await page.evaluate(
    ([head, body]) => {
      document.head.innerHTML = head;
      document.body.innerHTML = body;
    },
    [head, `${around}<article-map src="./" ${attributes}>${inside}</article-map>`] as const,
  );
}

interface Surroundings {
  readonly head: string;
  readonly around: string;
}

test.each([
  { system: 'light', attributes: 'theme="dark"', inside: OWN, theme: 'dark' },
  { system: 'dark', attributes: 'theme="light"', theme: 'light' },
  { system: 'dark', attributes: '', theme: 'dark' },
  { system: 'dark', attributes: '', head: '<meta name="color-scheme" content="light">', theme: 'light' },
  {
    system: 'light',
    attributes: '',
    around: '<main style="color-scheme: only dark">',
    inside: OWN,
    theme: 'dark',
  },
] as const)('the picture and the map have the same colours: %o', async (given) => {
  const { system, attributes, inside = '', head = '', around = '<main>', theme } = given;
  await page.emulateMedia({ colorScheme: system });
  await put(attributes, inside, { head, around });
  await mapReady(page, 'svg');
  const spot = await place(page, BARE);
  const map = await coloursAround(page, spot, 6);
  await put(`${attributes} loading="click"`, inside, { head, around });
  await expect.poll(() => coloursAround(page, spot, 6)).toEqual(map);
  expect(await page.locator('.am-root').count()).toBe(0);
  const [red = 0] = map[0] ?? [];
  expect(red > 128 ? 'light' : 'dark').toBe(theme);
});

test('a page’s own switch between light and dark is followed', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await put('', '', { head: '<style>.night { color-scheme: dark }</style>', around: '<main>' });
  await mapReady(page, 'svg');
  const spot = await place(page, BARE);
  const isDark = async () => ((await coloursAround(page, spot, 6))[0]?.[0] ?? 0) < 128;
  expect(await isDark()).toBe(false);
  await page.evaluate(() => document.documentElement.classList.add('night'));
  await expect.poll(isDark).toBe(true);
  await page.evaluate(() => document.documentElement.classList.remove('night'));
  await expect.poll(isDark).toBe(false);
});

test.each(['while nothing of the map is rendered', 'by a move in the page'])(
  'a change of the colour scheme is followed %s',
  async (how) => {
    const head = '<style>.night { color-scheme: dark }</style>';
    await page.emulateMedia({ colorScheme: 'light' });
    await put('', '', { head, around: '<section class="night"></section><main>' });
    await mapReady(page, 'svg');
    const isDark = async () => ((await coloursAround(page, await place(page, BARE), 6))[0]?.[0] ?? 0) < 128;
    expect(await isDark()).toBe(false);
    await page.evaluate(async (how) => {
      const [main, night] = [document.querySelector('main'), document.querySelector('section')];
      if (!main || !night) return;
      if (how.startsWith('by')) return night.append(...main.children);
      main.style.display = 'none';
      await new Promise(requestAnimationFrame);
      document.documentElement.classList.add('night');
      await new Promise(requestAnimationFrame);
      main.style.display = '';
    }, how);
    await expect.poll(isDark).toBe(true);
    await page.evaluate(() => document.documentElement.classList.remove('night'));
  },
);
