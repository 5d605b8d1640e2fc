import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages } from '../../src/locale/en.ts';
import { pseudoMessages } from '../locale/pseudo.ts';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

const WIDE = { width: 1280, height: 800 };
const FORMS = (words: unknown) => (typeof words === 'string' ? [words] : Object.values(words as object));

/** The messages that were found in what was loaded, by key. */
const found = new Set<string>();

/** A script of the site with the English words in it replaced by the pseudo-language's, and its language too. */
function inPseudoLanguage(script: string): string {
  let text = script.replace(/(language:["'`])en(["'`],conventions)/g, '$1ar-XB$2');
  for (const key of Object.keys(messages) as (keyof typeof messages)[]) {
    const pseudo = FORMS(pseudoMessages[key]);
    for (const [i, words] of FORMS(messages[key]).entries()) {
      for (const quote of ['"', "'", '`']) {
        const [own, other] = [`:${quote}${words}${quote}`, `:${quote}${pseudo[i]}${quote}`];
        // Two keys may have the same words, which the first has replaced.
        if (script.includes(own)) found.add(key);
        text = text.replaceAll(own, other);
      }
    }
  }
  return text;
}

let page: Page;

/** The element in a page as large as the window, its interface in a language that is written from right to left. */
beforeAll(async () => {
  page = await hostPage(
    '<style>body { margin: 0 } article-map { display: block; height: 100vh }</style><article-map src="./" loading="eager"></article-map>',
    {
      renderer: 'svg',
      viewport: WIDE,
      reducedMotion: 'reduce',
      prepare: (page) =>
        page.route('**/*.js', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: inPseudoLanguage(await response.text()) });
        }),
    },
  );
  await mapReady(page, 'svg');
});
afterAll(() => page?.context().close());

/** Boxes of parts of the element, each as its left and right edge. */
const sides = (...parts: readonly string[]) =>
  page.locator('article-map').evaluate(
    (map, parts) =>
      parts.map((part) => {
        const { left, right } = map.shadowRoot?.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return [Math.round(left), Math.round(right)];
      }),
    parts,
  );

test('all words are those of the language', () => {
  expect(Object.keys(messages).filter((key) => !found.has(key))).toEqual([]);
});

test('the reader stands left of the map, and what is at the map’s edges changes sides', async () => {
  const [panel, map, controls, scale, credit] = await sides(
    '.am-panel',
    '.am-map',
    '.am-map-controls',
    '.am-map-scale',
    '.am-map-credit',
  );
  expect(panel).toEqual([0, map?.[0]]);
  expect(map?.[1]).toBe(WIDE.width);
  expect(controls?.[0]).toBe((map?.[0] ?? 0) + 10);
  expect(scale?.[1]).toBe(WIDE.width - 10);
  expect(credit?.[0]).toBe(map?.[0]);
});

test('a place that is chosen is read from right to left, and what the article says in its own direction', async () => {
  await page.evaluate(() => document.querySelector('article-map')?.select('kirkuk'));
  await page.getByRole('heading', { name: 'Kirkuk', exact: true }).waitFor();
  const directions = await page.locator('article-map').evaluate((map) => {
    const direction = (part: string) => {
      const element = map.shadowRoot?.querySelector(part);
      return element ? getComputedStyle(element).direction : undefined;
    };
    return [direction('.am-bar'), direction('figcaption'), direction('blockquote')];
  });
  expect(directions).toEqual(['rtl', 'rtl', 'ltr']);
});

test('the arrows of the bar point the way that is read', async () => {
  const turned = await page.locator('article-map').evaluate((map) =>
    ['.am-previous::before', '.am-next::after'].map((arrow) => {
      const [button = '', part] = arrow.split('::');
      const element = map.shadowRoot?.querySelector(button);
      return element && getComputedStyle(element, `::${part}`).rotate;
    }),
  );
  // As drawn, and turned by 180 degrees: to the left and to the right.
  expect(turned).toEqual(['135deg', '-45deg']);
});

test('the buttons that move the map keep their sides', async () => {
  await page.getByRole('button', { name: '⟦Move the map⟧' }).click();
  const [left, right] = await sides('[data-icon="left"]', '[data-icon="right"]');
  expect(left?.[1]).toBeLessThanOrEqual(right?.[0] ?? 0);
  await page.getByRole('button', { name: '⟦Move the map⟧' }).click();
});

test('a panel over the map’s side comes from the left, and the map looks at what is free right of it', async () => {
  await page.setViewportSize({ width: 900, height: 620 });
  await page.evaluate(() => {
    const map = document.querySelector('article-map') as HTMLElement;
    map.innerHTML = '<img alt="" style="display: block; width: 900px; height: 562px">';
    map.style.height = 'auto';
  });
  await page.evaluate(() => document.querySelector('article-map')?.select('basra'));
  await expect.poll(async () => (await sides('.am-panel'))[0]?.[0]).toBe(0);
  const [panel] = await sides('.am-panel');
  const at = () =>
    page.evaluate(() => document.querySelector('article-map')?.project([47.78, 30.51])?.[0] ?? Number.NaN);
  await expect.poll(at).toBeGreaterThan(panel?.[1] ?? 900);
});
