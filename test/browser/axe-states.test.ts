import { devices, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OF_COLOURS, violations } from './axe.ts';
import { mapReady, sharedVisit, visit } from './browser.ts';
import { clickAt, place } from './geography.ts';
import { hostPage, putBody } from './host-page.ts';

const KIRKUK = [44.392, 35.468] as const;
const PHONE = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
} as const;

const select = (page: Page, feature: string | null = null, passage: string | null = null) =>
  page.evaluate(([a, b]) => document.querySelector('article-map')?.select(a, b), [feature, passage] as const);
const write = (page: Page, name: string, value: string | null) =>
  page
    .locator('article-map')
    .evaluate(
      (map, [name, value]) => (value === null ? map.removeAttribute(name) : map.setAttribute(name, value)),
      [name, value] as const,
    );
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Empties the field; on a phone the sheet, which rose for the search, sinks once something was chosen and given up. */
async function leaveSearch(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('');
  await select(page, 'iran');
  await select(page);
}

/** What a reader can bring about on one page: how it comes, and how it goes again. */
type Act = (page: Page) => Promise<unknown>;
const STATES: readonly [state: string, come: Act, go?: Act][] = [
  ['nothing chosen', async () => {}],
  ['a country', (page) => select(page, 'iran')],
  ['a disputed area', (page) => select(page, 'kurdistan-disputed')],
  ['a river', (page) => select(page, 'shatt-al-arab')],
  ['a city', (page) => select(page, 'tehran')],
  ['a place without a passage', (page) => select(page, 'caspian-sea')],
  ['a passage', (page) => select(page, null, 'p12-1')],
  ['a passage under its place', (page) => select(page, 'iran', 'p9-3')],
  ['what else lies here', (page) => clickAt(page, KIRKUK)],
  ['a search with results', (page) => page.getByRole('combobox').fill('kur'), leaveSearch],
  ['a search for nothing there is', (page) => page.getByRole('combobox').fill('xyzzy'), leaveSearch],
  [
    'the buttons that move the map',
    (page) => button(page, 'Move the map').click(),
    (page) => button(page, 'Move the map').click(),
  ],
  [
    'the crosshair',
    (page) => page.getByRole('region', { name: 'Map of the article’s places' }).press('ArrowLeft'),
  ],
  [
    'the sign at the pointer',
    async (page) => {
      const { x, y } = await place(page, KIRKUK);
      await page.mouse.move(x, y);
    },
    (page) => page.mouse.move(0, 0),
  ],
  ['Share', (page) => button(page, 'Share').click(), (page) => page.keyboard.press('Escape')],
  ['all layers off', (page) => write(page, 'layers', ''), (page) => write(page, 'layers', null)],
  [
    'a place whose layer is off',
    async (page) => {
      await write(page, 'layers', 'iraq');
      await select(page, 'kurdistan');
    },
    (page) => write(page, 'layers', null),
  ],
  ['a link that led nowhere', (page) => select(page, null, 'nope')],
  [
    'the full screen',
    (page) => button(page, 'Full screen').click(),
    (page) => button(page, 'Leave the full screen').click(),
  ],
];

/** Shows the page in a theme, and waits until the map has it. */
async function turnTo(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`.am-root[data-theme=${theme}]`).waitFor({ state: 'attached' });
}

const CASES = STATES.map(([state, come, go]) => ({ state, come, go }));
/** Places whose passages stand as those of a country do, and differ from it in nothing that a narrow screen changes. */
const ALIKE = ['a disputed area', 'a river', 'a city'];

describe('wide', () => {
  const opened = sharedVisit('', { colorScheme: 'light', renderer: 'svg' });

  /** On a phone all else is looked at in the dark theme. */
  const onlyHere = ['nothing chosen', 'the sign at the pointer', ...ALIKE];

  // All but its colours is the same in both themes.
  test.each(CASES)('axe finds nothing wrong with $state', async ({ state, come, go }) => {
    const { page } = opened;
    await come(page);
    expect(await violations(page)).toEqual([]);
    if (onlyHere.includes(state)) {
      await turnTo(page, 'dark');
      expect(await violations(page, OF_COLOURS), 'in the dark theme').toEqual([]);
      await turnTo(page, 'light');
    }
    await go?.(page);
  });
});

describe('on a phone', () => {
  const opened = sharedVisit('', { ...PHONE, colorScheme: 'dark', renderer: 'svg' });

  const cases = CASES.filter(({ state }) => !ALIKE.includes(state));
  test.each(cases)('axe finds nothing wrong with $state, in the dark theme', async ({ come, go }) => {
    const { page } = opened;
    await come(page);
    const found = await violations(page);
    await go?.(page);
    expect(found).toEqual([]);
  });

  test('axe finds nothing wrong with the sheet at each of its heights, and the credit open', async () => {
    const { page } = opened;
    await turnTo(page, 'light');
    const handle = page.getByRole('button', { name: /^Show more of the/ });
    for (const height of ['down', 'half', 'full'] as const) {
      expect(await violations(page), height).toEqual([]);
      await handle.click();
    }
    await button(page, 'Whose article and whose data').click();
    expect(await violations(page), 'credit').toEqual([]);
  });
});

describe('in a host’s page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('', { renderer: 'svg' });
  });
  afterAll(() => page?.context().close());

  test.each([
    ['controls="minimal"', 'controls="minimal" feature="kurdistan"'],
    ['controls="none"', 'controls="none"'],
    ['a still picture', 'interactive="false" feature="kurdistan"'],
    ['Arabic names', 'lang="ar" feature="iraq"'],
    ['a host in Persian', 'lang="fa" feature="iran"'],
    ['a column of a phone’s width', 'style="width: 390px" feature="kurdistan"'],
    ['a column', 'style="width: 700px" feature="kurdistan"'],
  ])('axe finds nothing wrong with %s', async (_, attributes) => {
    await putBody(page, `<main><h1>A host</h1><article-map src="./" ${attributes}></article-map></main>`);
    await mapReady(page, 'svg');
    expect(await violations(page)).toEqual([]);
  });
});

describe('in a host’s page, without a map', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage('');
  });
  afterEach(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
  afterAll(() => page?.context().close());

  const put = async (attributes: string, state: string) => {
    await putBody(page, `<main><h1>A host</h1><article-map src="./" ${attributes}></article-map></main>`);
    await page.locator(`article-map:state(${state})`).waitFor();
  };

  test('axe finds nothing wrong with a map waiting for a click', async () => {
    await put('loading="click"', 'idle');
    expect(await violations(page)).toEqual([]);
  });

  test('axe finds nothing wrong with a failure', async () => {
    await page.route('**/story.json', (route) => route.fulfill({ status: 404 }));
    await put('loading="eager"', 'failed');
    expect(await violations(page)).toEqual([]);
  });

  test('axe finds nothing wrong with a map that is still loading', async () => {
    let answer = () => {};
    const held = new Promise<void>((done) => {
      answer = done;
    });
    await page.route('**/story.json', async (route) => {
      await held;
      await route.abort().catch(() => {});
    });
    await put('loading="eager"', 'loading');
    expect(await violations(page)).toEqual([]);
    answer();
  });
});

test('axe finds nothing wrong in the frame’s page', async () => {
  const { page } = await visit('embed.html?feature=kurdistan', { renderer: 'svg' });
  await mapReady(page, 'svg');
  expect(await violations(page)).toEqual([]);
  await page.context().close();
});
