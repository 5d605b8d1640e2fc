import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { frameOf, HIDING, post, ready } from './wordpress.ts';

let page: Page;
afterEach(() => page?.context().close());

/** What of the frame is seen in its column, and what of its own page is not seen in it. */
async function seen() {
  const frame = await frameOf(page);
  const inside = await frame.evaluate(() => {
    const map = document.querySelector('article-map')?.getBoundingClientRect().height ?? 0;
    const picture = document.querySelector('article-map img')?.getBoundingClientRect().height ?? 0;
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { cut: picture - map, scrolls: scrollWidth > innerWidth || scrollHeight > innerHeight };
  });
  const outside = await page.locator('iframe').evaluate((it) => {
    const { width, left, right } = it.getBoundingClientRect();
    const column = it.parentElement?.getBoundingClientRect();
    return {
      seen: it.checkVisibility({ visibilityProperty: true }) && getComputedStyle(it).clip === 'auto',
      fills: column && Math.abs(left - column.left) < 1 && Math.abs(right - column.right) < 1 && width > 0,
    };
  });
  return {
    ...outside,
    ...inside,
    pageScrolls: await page.evaluate(() => document.body.scrollWidth > innerWidth),
  };
}
const WHOLE = { seen: true, fills: true, cut: 0, scrolls: false, pageScrolls: false };

test.each([
  ['6.1 and 6.5', 350],
  ['6.7', 840],
] as const)(
  'in a post of WordPress %s the frame speaks while it is hidden, and its map lives: %i px',
  async (version, width) => {
    page = await post({ hiding: HIDING[version], width });
    await expect.poll(seen).toEqual(WHOLE);
    const frame = await frameOf(page);
    await ready(frame);
    await frame.getByRole('button', { name: 'Places and passages' }).click();
    await frame.getByRole('heading', { name: 'Places', exact: true }).waitFor();
  },
);

test('it speaks also where the browser tells the frame of its size only after its script has run', async () => {
  page = await post({
    hiding: HIDING['6.7'],
    width: 600,
    first: () => {
      if (parent === window) return;
      const loaded = new Promise((resolve) => addEventListener('load', resolve));
      let known = false;
      void loaded.then(() => setTimeout(() => (known = true), 300));
      const { get } = Object.getOwnPropertyDescriptor(window, 'innerWidth') as { get(): number };
      Object.defineProperty(window, 'innerWidth', { get: () => (known ? get.call(window) : 0) });
      // As where the browser runs none, since the frame is hidden.
      Object.assign(window, {
        ResizeObserver: class {
          observe() {}
          unobserve() {}
          disconnect() {}
        },
      });
    },
  });
  await expect.poll(async () => (await seen()).seen).toBe(true);
});

test('it answers a page that listens late; once it is seen, nothing in the post moves any more', async () => {
  page = await post({ hiding: HIDING['6.7'], width: 600, late: true });
  const frame = await frameOf(page);
  // Its script has run, and whatever it said at once was said to nobody.
  await frame.waitForFunction(() => customElements.get('article-map'));
  expect((await seen()).seen).toBe(false);
  const after = () => page.locator('#after').evaluate((it) => it.getBoundingClientRect().top);
  await page.evaluate(() => {
    const places: number[] = [];
    const look = () => void places.push(document.querySelector('#after')?.getBoundingClientRect().top ?? 0);
    new MutationObserver(look).observe(document.querySelector('iframe') as Node, { attributes: true });
    Object.assign(globalThis, { places });
  });
  await page.evaluate('listen()');
  await expect.poll(seen).toEqual(WHOLE);
  await ready(frame);
  expect(new Set([...(await page.evaluate<number[]>('places')), await after()])).toEqual(
    new Set([await after()]),
  );
});

/** What Twenty Twenty-One does to frames of known width and height, and other themes by their sheets. */
const THEMES = {
  'a highest height by the frame’s proportions': `<script>
    const embeds = () => {
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.width && frame.height) {
          const ratio = parseFloat(frame.width) / parseFloat(frame.height);
          frame.style.maxWidth = '100%';
          frame.style.maxHeight = Math.round(parseFloat(getComputedStyle(frame.parentElement).width) / ratio) + 'px';
        }
    };
    addEventListener('DOMContentLoaded', embeds);
    addEventListener('load', embeds);
    addEventListener('resize', embeds);
    addEventListener('message', embeds)</script>`,
  'boxes that count their border': '<style>* { box-sizing: border-box }</style>',
  'a border, in boxes that count it':
    '<style>* { box-sizing: border-box } iframe { border: 3px solid; padding: 2px 0 }</style>',
} as const;

test.each(Object.entries(THEMES))('the theme sets %s: nothing is cut', async (_, theme) => {
  page = await post({ hiding: HIDING['6.7'], width: 350, theme });
  await expect.poll(seen).toEqual(WHOLE);
  await ready(await frameOf(page));
  expect(await seen()).toEqual(WHOLE);
});
