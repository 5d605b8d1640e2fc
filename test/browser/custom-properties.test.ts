import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { clickAt, POINTS, place } from './geography.ts';
import { hostPage } from './host-page.ts';

const FONT = 'The host’s';
const COLOURS = {
  '--article-map-text': 'rgb(1, 2, 3)',
  '--article-map-quiet': 'rgb(4, 5, 6)',
  '--article-map-paper': 'rgb(250, 251, 252)',
  '--article-map-line': 'rgb(7, 8, 9)',
  '--article-map-accent': 'rgb(10, 11, 12)',
};
const PROPERTIES = { '--article-map-height': '444px', '--article-map-font': `"${FONT}"`, ...COLOURS };
const PARTS = ['map', 'panel', 'poster', 'button'];

const STYLE = `article-map { ${Object.entries(PROPERTIES)
  .map(([name, value]) => `${name}: ${value};`)
  .join('')} } ${PARTS.map((part, i) => `::part(${part}) { outline: ${i + 3}px solid red }`).join(' ')}`;

let page: Page;
let refused = true;
beforeAll(async () => {
  page = await hostPage(
    `<style>${STYLE}</style><article-map src="./" loading="click" theme="dark"></article-map>`,
    {
      renderer: 'svg',
      reducedMotion: 'reduce',
      prepare: (opened) =>
        opened.route('**/story.json', (route) => (refused ? route.abort() : route.continue())),
    },
  );
});
afterAll(() => page?.context().close());

/** Whatever the element shows of its own with another font, or in a colour of ours for one that the page has named. */
function unheeding(): Promise<string[]> {
  return page.locator('article-map').evaluate(
    (map, [font, ours]) =>
      [...(map.shadowRoot?.querySelectorAll('*') ?? [])]
        // The map's own names, what Share writes for a program to read, and pictures.
        .filter((part) => !part.closest('.am-drawn, textarea, svg, style') && part.checkVisibility())
        .flatMap((part) => {
          const style = getComputedStyle(part);
          const said = [...part.childNodes].some(
            (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
          );
          const colours = ['color', 'background-color', 'border-top-color', 'border-inline-start-color'];
          const wrong = colours.filter((name) => ours.includes(style.getPropertyValue(name)));
          if (said && !style.fontFamily.includes(font)) wrong.push(`font ${style.fontFamily}`);
          return wrong.map((name) => `${name}: ${part.outerHTML.slice(0, 90)}`);
        }),
    [FONT, ours()] as const,
  );
}

/** The house's own values of the properties that a page may set, in both themes, as `rgb(…)`. */
function ours(): string[] {
  const css = readFileSync('src/reader/theme.css', 'utf8');
  const found = [...css.matchAll(/var\((--article-map-\w+), #(\w{6})\)/g)];
  expect(new Set(found.map(([, name]) => name))).toEqual(new Set(Object.keys(COLOURS)));
  return found.map(([, , hex = '']) => {
    const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return `rgb(${channels.join(', ')})`;
  });
}

const computed = (selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((part, name) => getComputedStyle(part).getPropertyValue(name), property);

test('every property and part that the README names is tried here', () => {
  const readme = readFileSync('README.md', 'utf8');
  const named = (pattern: RegExp) => new Set([...readme.matchAll(pattern)].map(([, name]) => name));
  expect(named(/(--article-map-\w+)/g)).toEqual(new Set(Object.keys(PROPERTIES)));
  expect(named(/::part\((\w+)\)/g)).toEqual(new Set(PARTS));
});

test('before the map, they reach the poster, what starts it, and what is said of a failure', async () => {
  await page.getByRole('button', { name: 'Show the map' }).waitFor();
  expect(await computed('.am-poster img', 'height')).toBe('444px');
  expect(await computed('[part=poster]', 'outline-width')).toBe('5px');
  expect(await unheeding()).toEqual([]);
  expect(await computed('.am-begin', 'background-color')).toBe(COLOURS['--article-map-paper']);
  await page.getByRole('button', { name: 'Show the map' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await unheeding()).toEqual([]);
  expect(await computed('.am-message', 'color')).toBe(COLOURS['--article-map-text']);
  expect(await computed('.am-message a', 'color')).toBe(COLOURS['--article-map-accent']);
  refused = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await mapReady(page, 'svg');
});

test('on the map, they reach the scale, the credit, the sign at the pointer and what else lies there', async () => {
  expect(await computed('[part=map]', 'outline-width')).toBe('3px');
  expect(await computed('[part=button]', 'outline-width')).toBe('6px');
  expect(await computed('.am-map-credit-text', 'color')).toBe(COLOURS['--article-map-quiet']);
  expect(await computed('.am-map-button', 'border-top-color')).toBe(COLOURS['--article-map-line']);
  await clickAt(page, POINTS['kirkuk-pipeline']);
  await page.getByRole('group', { name: /Also here/ }).waitFor();
  const { x, y } = await place(page, POINTS.iraq);
  await page.mouse.move(x, y);
  for (const part of ['.am-map-scale', '.am-map-credit-text', '.am-map-tooltip', '.am-map-others'])
    await page.locator(part).waitFor();
  expect(await unheeding()).toEqual([]);
});

test('and all pages of the reader, and Share', async () => {
  expect(await computed('[part=panel]', 'outline-width')).toBe('4px');
  expect(await computed('[part=panel]', 'background-color')).toBe(COLOURS['--article-map-paper']);
  const select = (...ids: [string | null, string | null] | []) =>
    page
      .locator('article-map')
      .evaluate((map, ids) => (map as HTMLElementTagNameMap['article-map']).select(...ids), ids);
  for (const ids of [[], ['kurdistan', null], [null, 'p12-1']] as const) {
    await select(...(ids as []));
    await expect.poll(unheeding).toEqual([]);
  }
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog', { name: 'Share this view' }).waitFor();
  expect(await unheeding()).toEqual([]);
});
