import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { snippetsOf } from '../../src/share/snippets.ts';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

const { element } = snippetsOf(new URL(inject('site')), { title: 'Story', alt: 'Map', language: 'en' }, {});
const SNIPPET = element.slice(0, element.indexOf('\n<script'));

/** What becomes of the snippet in an editor, where not every line break and space stays what it was. */
const REWRITTEN = {
  // WordPress's classic editor (`wpautop`): a paragraph around it, and a <br> for each line break but those at a <source>.
  'line breaks': `<p>${SNIPPET.replace(/\s*(<source[^>]*>)\s*/, '$1').replace(/\s*\n\s*/g, '<br />\n')}</p>`,
  // Others close a paragraph that was never opened.
  'empty paragraphs': SNIPPET.replace(/<\/article-map>/, '<p></p></article-map>'),
} as const;

const style = '<style>.column { font: 24px/34px serif } p { margin: 0 }</style>';
let page: Page;
afterEach(() => page?.context().close());

const boxes = () =>
  page.evaluate(() => {
    const [map, img] = ['article-map', 'article-map img'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    return { above: (img?.top ?? 0) - (map?.top ?? 0), below: (map?.bottom ?? 0) - (img?.bottom ?? 0) };
  });

test.each(Object.entries(REWRITTEN))(
  'an editor adds %s: the map is as high as its picture',
  async (_, html) => {
    page = await hostPage(`${style}<div class="column">${html}</div>`, { renderer: 'svg' });
    await mapReady(page, 'svg');
    expect(await boxes()).toEqual({ above: 0, below: 0 });
  },
);

test('before the script the picture fills its column, in a window of any width', async () => {
  page = await hostPage(`<div class="column">${SNIPPET}</div>`, { renderer: 'svg', script: false });
  const widths = () =>
    page.evaluate(() =>
      ['.column', 'article-map img'].map((one) => document.querySelector(one)?.getBoundingClientRect().width),
    );
  for (const width of [320, 401, 480, 640, 641, 900]) {
    await page.setViewportSize({ width, height: 700 });
    // The body has margins of 8 pixels.
    await expect.poll(widths).toEqual([width - 16, width - 16]);
  }
});
