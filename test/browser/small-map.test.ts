import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focused } from './focus.ts';
import { place } from './geography.ts';
import { shownTexts } from './poster-texts.ts';
import { resizeMap, sizedMap } from './sized-map.ts';

const IRAN = [56.5, 33] as const;
/** CSS pixels of a map, width first. */
const SIZES: readonly (readonly [number, number])[] = [
  [640, 400],
  [390, 239],
  [380, 205],
  [320, 200],
  [280, 175],
  [279, 300],
  [240, 150],
  [200, 125],
];

let page: Page;
const resize = (width: number, height: number) => resizeMap(page, width, height);

/** Names of the buttons on the map that are not wholly in it, or lie under something else where they are pressed. */
const covered = () =>
  page.locator('article-map').evaluate((map) => {
    const root = map.shadowRoot as ShadowRoot;
    const box = root.querySelector('.am-map-root')?.getBoundingClientRect() as DOMRect;
    return [...root.querySelectorAll('.am-map-overlay button, .am-open')]
      .filter((button) => button.checkVisibility())
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const isIn = left >= box.left && top >= box.top && right <= box.right && bottom <= box.bottom;
        const spots = [0.15, 0.5, 0.85].flatMap((x) =>
          [0.15, 0.5, 0.85].map((y) => [left + x * (right - left), top + y * (bottom - top)] as const),
        );
        return !isIn || !spots.every(([x, y]) => button.contains(root.elementFromPoint(x, y)));
      })
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
  });

const move = () => page.getByRole('button', { name: 'Move the map', exact: true });

describe.each([
  // Its buttons are smaller, and find room wherever those for a finger do.
  ['a mouse', false, SIZES.filter((_, i) => i % 3 === 0 || i === SIZES.length - 1)],
  ['a finger', true, SIZES],
] as const)('with %s', (_, hasTouch, sizes) => {
  beforeAll(async () => {
    page = await sizedMap({ viewport: { width: 700, height: 700 }, hasTouch });
  });
  afterAll(() => page?.context().close());

  test.each(sizes)(
    'a map of %i × %i px is moved by buttons, of which none covers another',
    async (...size) => {
      await resize(...size);
      await page.getByRole('button', { name: 'Back to the opening view' }).dispatchEvent('click');
      expect(await covered()).toEqual([]);
      await move().click();
      expect(await covered()).toEqual([]);
      const before = await place(page, IRAN);
      await page.getByRole('button', { name: 'Move right' }).click();
      await page.getByRole('button', { name: 'Move down' }).click();
      await expect.poll(async () => before.x - (await place(page, IRAN)).x).toBeGreaterThan(size[0] / 5);
      await expect.poll(async () => before.y - (await place(page, IRAN)).y).toBeGreaterThan(size[1] / 5);
      await move().click();
      expect(await page.getByRole('button', { name: 'Move right' }).count()).toBe(0);
    },
  );

  test('no button covers another on a map of 160 × 100 px either', async () => {
    await resize(160, 100);
    expect(await covered()).toEqual([]);
  });
});

describe('the buttons that move the map', () => {
  beforeAll(async () => {
    page = await sizedMap({ viewport: { width: 700, height: 700 } });
  });
  afterAll(() => page?.context().close());

  test('have the names keep off them, and give them their place again', async () => {
    await resize(640, 400);
    await page.evaluate(() => document.querySelector('article-map')?.setAttribute('bbox', '43,30,53,36.3'));
    await move().click();
    const pad = await page.locator('.am-map-pad').boundingBox();
    if (!pad) throw new Error('The buttons are not to be seen.');
    const under = async () =>
      (await shownTexts(page)).filter(({ quad }) => {
        const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
        return (
          Math.min(...xs) < pad.x + pad.width &&
          Math.max(...xs) > pad.x &&
          Math.min(...ys) < pad.y + pad.height &&
          Math.max(...ys) > pad.y
        );
      }).length;
    await move().click();
    await expect.poll(under).toBeGreaterThan(0);
    await move().click();
    await expect.poll(under).toBe(0);
    await move().click();
    await expect.poll(under).toBeGreaterThan(0);
  });

  test('are reached in the order in which they stand', async () => {
    await resize(640, 400);
    await move().click();
    const [reached, stand] = await page.locator('.am-map-pad button').evaluateAll((buttons) => {
      const names = (some: Element[]) => some.map((button) => button.getAttribute('aria-label'));
      const corner = (button: Element) => button.getBoundingClientRect();
      const inRows = (a: Element, b: Element) =>
        corner(a).top - corner(b).top || corner(a).left - corner(b).left;
      return [names(buttons), names(buttons.toSorted(inRows))];
    });
    expect(reached).toHaveLength(4);
    expect(reached).toEqual(stand);
    await move().click();
  });

  test('go by Escape before what is chosen is given up, and leave the focus at their own', async () => {
    await resize(640, 400);
    await page.evaluate(() => document.querySelector('article-map')?.select('iran'));
    const close = page.getByRole('button', { name: 'Close the places and passages' });
    await close.click();
    // Else the pointer lies on the map, and the key closes the tooltip there first.
    await page.mouse.move(0, 0);
    await expect.poll(() => page.locator('.am-map-tooltip').isVisible()).toBe(false);
    await move().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Move left' }).focus();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Move left' }).count()).toBe(0);
    expect(await focused(page)).toBe('button Move the map');
    const chosen = () => page.locator('article-map').getAttribute('feature');
    expect(await chosen()).toBe('iran');
    await page.keyboard.press('Escape');
    await expect.poll(chosen).toBe(null);
  });

  test.each([
    ['Move the map', 640, 400],
    ['Whose article and whose data', 320, 250],
  ])(
    'as all that “%s” opens, they go by Escape, and the choice by the next, be nothing painted meanwhile',
    async (name, ...size) => {
      await resize(...size);
      const states = await page
        .getByRole('button', { name, exact: true })
        .evaluate(async (opener: HTMLElement) => {
          const map = (opener.getRootNode() as ShadowRoot).host as HTMLElementTagNameMap['article-map'];
          map.select('iran');
          opener.focus();
          const pressEscape = () =>
            opener.dispatchEvent(
              new KeyboardEvent('keydown', {
                key: 'Escape',
                bubbles: true,
                composed: true,
                cancelable: true,
              }),
            );
          const states: unknown[] = [];
          for (const act of [() => opener.click(), pressEscape, pressEscape]) {
            act();
            // What is drawn is in the page by then.
            await Promise.resolve();
            states.push([opener.ariaExpanded, map.feature]);
          }
          return states;
        });
      expect(states).toEqual([
        ['true', 'iran'],
        ['false', 'iran'],
        ['false', null],
      ]);
    },
  );
});
