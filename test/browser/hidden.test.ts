import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COARSE, DRAWINGS, mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';
import { tellTinyStory } from './tiny-map.ts';

/** What a page says of a box that is not to be seen, or not to be used, for now. */
const SWITCHES = {
  'visibility: hidden': { style: 'visibility: hidden', seen: false, focused: false },
  'pointer-events: none': { style: 'pointer-events: none', seen: true, focused: true },
  'the attribute inert': { style: '', inert: true, seen: true, focused: false },
  'display: none on the element': { style: '', own: 'display: none', seen: false, focused: false },
} as const;
interface Switch {
  readonly style: string;
  readonly own?: string;
  readonly inert?: boolean;
  readonly seen: boolean;
  readonly focused: boolean;
}

const STATES = ['idle', 'loading', 'ready', 'failed'] as const;
type State = (typeof STATES)[number];
const BOX = { x: 50, y: 50, width: 700, height: 500 } as const;

let page: Page;
/** What the page shows without the element, once it was asked. */
let bare: Buffer | undefined;

/** A page, for all tests of a part, with the element in a box over a button of the page's own, and a link before and after. */
async function open(state: State, renderer: (typeof DRAWINGS)[number], chosen = ''): Promise<void> {
  const picture =
    '<a href="#"><img src="./poster-wide.svg" alt="Map" width="700" height="437" style="display: block; padding-bottom: 63px"></a>';
  bare = undefined;
  page = await hostPage(
    `<style>body { margin: 0 } #under, main { position: absolute; left: 50px; top: 50px; width: 700px } #under { height: 500px }
      #under { border: 0; background: white }</style>
    <a id="before" href="#">Before</a><button id="under" tabindex="-1"></button>
    <main><article-map src="./" loading="${state === 'idle' ? 'click' : 'eager'}" ${chosen}>${picture}</article-map></main>
    <a id="after" href="#">After</a><script>clicks = 0; under.onclick = () => (clicks += 1)</script>`,
    {
      ...COARSE,
      renderer,
      reducedMotion: 'reduce',
      viewport: { width: 800, height: 600 },
      async prepare(opened) {
        if (state === 'loading') await opened.route('**/story.json', () => new Promise<never>(() => {}));
        if (state === 'ready') await tellTinyStory(opened);
        if (state === 'failed') await opened.route('**/story.json', (route: Route) => route.abort());
      },
    },
  );
  await page.waitForFunction((it) => document.querySelector('article-map')?.matches(`:state(${it})`), state, {
    timeout: 100_000,
  });
  if (state === 'ready') await mapReady(page, renderer);
}

async function hide({ style, own = '', inert = false }: Switch): Promise<void> {
  await page.evaluate(
    ([around, on, isInert]) => {
      document.querySelector('main')?.setAttribute('style', around);
      document.querySelector('main')?.toggleAttribute('inert', isInert);
      document.querySelector('article-map')?.setAttribute('style', on);
    },
    [style, own, inert] as const,
  );
}

/** Which of some clicks all over the element came to the button under it. */
async function clicksThrough(): Promise<{ made: number; through: number }> {
  const before = await page.evaluate<number>('clicks');
  let made = 0;
  for (let x = BOX.x + 20; x < BOX.x + BOX.width; x += 220)
    for (let y = BOX.y + 20; y < BOX.y + BOX.height; y += 115) {
      await page.mouse.click(x, y);
      made += 1;
    }
  return { made, through: (await page.evaluate<number>('clicks')) - before };
}

/** Whether the next after the link before is the link after. */
async function focusPasses(): Promise<boolean> {
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  return page.evaluate(() => document.activeElement?.id === 'after');
}

/** How many of these points, and of as many between, are the element's. */
const held = () =>
  page.evaluate(({ x, y, width, height }) => {
    let held = 0;
    for (let across = x + 20; across < x + width; across += 110)
      for (let down = y + 20; down < y + height; down += 115)
        if (document.elementFromPoint(across, down)?.localName === 'article-map') held += 1;
    return held;
  }, BOX);

/** Whether anything shows before the button under the element. */
async function isSeen(): Promise<boolean> {
  await page.mouse.move(1, 1);
  const now = await page.screenshot({ clip: BOX });
  bare ??= await withoutElement();
  return !now.equals(bare);
}

async function withoutElement(): Promise<Buffer> {
  const main = page.locator('main');
  await main.evaluate((it) => it.style.setProperty('display', 'none', 'important'));
  const picture = await page.screenshot({ clip: BOX });
  await main.evaluate((it) => it.style.removeProperty('display'));
  return picture;
}

async function expectHidden(how: Switch): Promise<void> {
  await hide(how);
  // At once, and from the first click on.
  const { made, through } = await clicksThrough();
  expect(through).toBe(made);
  expect(await isSeen()).toBe(how.seen);
  expect(await focusPasses()).toBe(!how.focused);
}

/** As the page was before. */
const show = () => hide({ style: '', seen: true, focused: true });

describe.each(DRAWINGS)('a map drawn by %s, with its passages', (renderer) => {
  beforeAll(() => open('ready', renderer, 'feature="vell"'));
  afterAll(() => page?.context().close());

  // What MapLibre's own sheet could undo is asked of it too; the rest is the element's, and the same for both.
  const switches = Object.entries<Switch>(SWITCHES).filter(
    ([, { own, inert }]) => renderer === 'svg' || !(own || inert),
  );
  test.each(switches)('is switched off by the page: %s', async (_, how) => {
    await show();
    const all = await held();
    expect(all).toBeGreaterThan(30);
    await page.getByRole('heading', { name: 'Vell', exact: true }).waitFor();
    await expectHidden(how);
    expect(await page.locator('article-map').getAttribute('feature')).toBe('vell');
    await show();
    expect(await isSeen()).toBe(true);
    expect(await focusPasses()).toBe(false);
    expect(await held()).toBe(all);
  });
});

describe.each(['idle', 'loading', 'failed'] as const)('in the state %s', (state) => {
  beforeAll(() => open(state, 'svg'));
  afterAll(() => page?.context().close());

  test.each(Object.entries(SWITCHES))('is switched off by the page: %s', async (_, how) => {
    await show();
    await expectHidden(how);
    expect(await page.locator('article-map').evaluate((map, it) => map.matches(`:state(${it})`), state)).toBe(
      true,
    );
  });
});

describe('on a page that refuses the full screen', () => {
  beforeAll(async () => {
    await open('ready', 'svg');
    await page.evaluate(() => {
      HTMLElement.prototype.requestFullscreen = () => Promise.reject(new TypeError('Refused.'));
    });
  });
  afterAll(() => page?.context().close());

  test.each([
    ['hidden', 'visibility: hidden'],
    ['not rendered', 'display: none'],
  ])('what covers the whole page is gone once its box is %s', async (_, style) => {
    await show();
    await page.evaluate('clicks = 0');
    for (const name of ['Full screen', 'Share']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.locator('dialog[open]').waitFor();
      await page.locator('main').evaluate((main, css) => main.setAttribute('style', css), style);
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page.mouse.click(60, 60);
      await expect.poll(() => page.evaluate('clicks')).toBeGreaterThan(0);
      await page.locator('main').evaluate((main) => main.setAttribute('style', ''));
      await page.evaluate('clicks = 0');
    }
  });
});
