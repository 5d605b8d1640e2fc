import { brotliCompressSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hostPage } from './host-page.ts';

/** A page of a stranger's, on an origin of its own. */
const elsewhere = { elsewhere: true, script: false } as const;
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
const embed = (query = '') => `${inject('site')}embed.html${query}`;
const helper = () => `<script type="module" src="${inject('site')}frame-host.js"></script>`;

/** The page in an `<iframe>`. */
async function inside(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`${selector} shows nothing.`);
  return frame;
}

/** Addresses of the links in sight that lead away: those of places and passages choose, where they stand. */
const leading = (frame: Frame) =>
  frame
    .locator('a:visible')
    .evaluateAll((links) =>
      links
        .flatMap((link) => (link as HTMLAnchorElement).href)
        .filter((to) => !/#(feature|passage)=/.test(to)),
    );

const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((frame) => frame.getBoundingClientRect().height);

describe('in a sandbox, on a page of another origin', () => {
  let page: Page;
  beforeAll(async () => {
    page = await hostPage(
      `<iframe id="strict" src="${embed()}" sandbox="allow-scripts" style="width: 100%; border: 0"></iframe>
      <iframe id="full" src="${embed('?links=open&loading=click')}" sandbox="${SANDBOX}" allow="fullscreen; clipboard-write" style="width: 100%; border: 0"></iframe>
      <iframe id="failed" src="${embed('?src=none/&loading=eager')}" sandbox="allow-scripts"></iframe>
      ${helper()}`,
      { ...elsewhere, viewport: { width: 960, height: 900 }, reducedMotion: 'reduce', renderer: 'svg' },
    );
  });
  afterAll(() => page?.context().close());

  test('that allows scripts alone, the map lives, a place is chosen and its passages are read', async () => {
    const frame = await inside(page, '#strict');
    expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
    await frame.waitForFunction(() => document.querySelector('article-map')?.matches(':state(ready)'));
    await frame.getByRole('button', { name: 'Places and passages' }).click();
    await frame.getByRole('link', { name: 'Kurdistan Region', exact: true }).first().click();
    await frame.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
    await frame.getByRole('blockquote').first().waitFor();
  });

  test('that allows scripts alone, addresses are text, and what cannot work is not offered', async () => {
    const frame = await inside(page, '#strict');
    await frame.evaluate(() => document.querySelector('article-map')?.select());
    await frame.getByText('https://southfront.org/iranian-foreign-policy').first().waitFor();
    await frame.getByText(`All passages on a page of their own: ${inject('site')}`).waitFor();
    expect(await frame.getByText('Download the layers').count()).toBe(0);
    expect(await frame.getByRole('button', { name: 'Full screen' }).count()).toBe(0);
    expect(await frame.getByRole('link').count()).toBeGreaterThan(10);
    expect(await leading(frame)).toEqual([]);
  });

  test('that allows scripts alone, a failure is told with the address as text', async () => {
    const frame = await inside(page, '#failed');
    await frame.getByText(`Open the map’s own page: ${inject('site')}none/`).waitFor();
    expect(await leading(frame)).toEqual([]);
  });

  test('a frame is titled by its own story, and by no other’s', async () => {
    expect(await (await inside(page, '#strict')).title()).toMatch(/: the map$/);
    expect(await (await inside(page, '#failed')).title()).toBe('Map of the article’s places');
  });

  test('the frame is as high as the map and what stands below it, for any width', async () => {
    const frame = await inside(page, '#full');
    const sizes = () =>
      frame.evaluate(() => ({
        width: innerWidth,
        map: document.querySelector('article-map')?.getBoundingClientRect().height,
        left: innerHeight - Math.ceil(document.documentElement.getBoundingClientRect().height),
      }));
    // The stranger's body has margins of 8 pixels; posters are 8:5 and, up to 640 pixels, 4:5.
    await expect.poll(sizes).toEqual({ width: 944, map: 590, left: 0 });
    await page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(sizes).toEqual({ width: 374, map: 467.5, left: 0 });
    expect(await heightOf(page, '#full')).toBeGreaterThan(467.5 + 20);
  });

  test('a link to the story’s page opens in a tab of its own', async () => {
    const frame = await inside(page, '#full');
    const opened = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'All passages on a page of their own' }).click();
    const tab = await opened;
    await tab.waitForURL(inject('site'));
    expect(await tab.evaluate(() => globalThis.origin)).toBe(new URL(inject('site')).origin);
  });

  test('with all that the snippet allows, the map fills the screen, copies, and gives its layers', async () => {
    await page.bringToFront();
    const frame = await inside(page, '#full');
    const button = (name: string) => frame.getByRole('button', { name, exact: true });
    await button('Show the map').click();
    await button('Share').click();
    await button('Copy: Link').click();
    await frame.getByText('Copied: Link.').waitFor();
    await page.keyboard.press('Escape');

    const screen = () => page.evaluate(() => document.fullscreenElement?.id);
    await button('Full screen').click();
    await expect.poll(screen).toBe('full');
    // The frame's own document is told a little later than the page around it.
    await frame.waitForFunction(() => document.fullscreenElement !== null);
    await frame.evaluate(() => document.exitFullscreen());
    await expect.poll(screen).toBeUndefined();
    // The map in the frame hears of it a little later, and then arranges itself anew.
    await button('Full screen').waitFor();

    const given = page.waitForEvent('download');
    await button('Places and passages').click();
    await frame.getByText('Download the layers').click();
    // Not the place of that name in the list, which is there before the files are.
    const files = frame.getByRole('listitem').filter({ hasText: 'GeoJSON' });
    await files.getByRole('link', { name: 'Kurdistan', exact: true }).click();
    expect((await given).suggestedFilename()).toBe('kurdistan.geojson');
  });
});

test('the page around heeds only what its own frames rightly ask for', async () => {
  const page = await hostPage(
    `<iframe id="known" src="${embed('?loading=click')}" sandbox="${SANDBOX}"></iframe>
    <iframe id="open" src="${embed('?loading=click')}"></iframe>
    <iframe id="other" srcdoc="<p>another</p>" sandbox="allow-scripts"></iframe>${helper()}`,
    elsewhere,
  );
  const known = await inside(page, '#known');
  const other = await inside(page, '#other');
  for (const id of ['#known', '#open']) await expect.poll(() => heightOf(page, id)).toBeGreaterThan(200);
  // Messages come in the order in which they were sent: what was not heeded by the last one's time never is.
  await page.evaluate(() => {
    const heights: string[] = [];
    const changes = new MutationObserver((records) => {
      for (const { target } of records) heights.push((target as HTMLElement).style.height);
    });
    for (const frame of document.querySelectorAll('iframe'))
      changes.observe(frame, { attributeFilter: ['style'] });
    Object.assign(globalThis, { heights });
  });
  const say = (frame: Frame, message: unknown) =>
    frame.evaluate((data) => parent.postMessage(data, '*'), message);
  const right = { type: 'article-map', version: 1 };
  await say(other, { ...right, height: 700 });
  for (const wrong of [
    { ...right, height: 99 },
    { ...right, height: 5001 },
    { ...right, height: 700.5 },
    { ...right, height: '700' },
    { ...right, height: null },
    { ...right, version: 2, height: 700 },
    { ...right, type: 'other', height: 700 },
    { ...right },
    'article-map',
    null,
  ])
    await say(known, wrong);
  await say(known, { ...right, height: 701 });
  const heights = () => page.evaluate<string[]>('heights');
  await expect.poll(heights).toContain('701px');
  // Out of its sandbox, the frame's opaque origin is not of this page's making.
  await page.locator('#known').evaluate((frame) => frame.removeAttribute('sandbox'));
  await say(known, { ...right, height: 702 });
  await say(await inside(page, '#open'), { ...right, height: 703 });
  await expect.poll(heights).toContain('703px');
  // Each is set twice, as height and as the least height.
  expect([...new Set(await heights())]).toEqual(['701px', '703px']);
  await page.context().close();
});

test('the script for the page around is one file of at most 2 kB brotli', async () => {
  const script = await (await fetch(`${inject('site')}frame-host.js`)).text();
  expect(script).not.toMatch(/\bfrom\s*["'`]|\bimport\s*[("'`{]/);
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2000);
});

test('WordPress hears the height in its own words, with its secret', async () => {
  const page = await hostPage(
    `<script>heard = []; addEventListener('message', ({ data }) => data.message && heard.push(data))</script>
    <iframe src="${embed('?links=open&loading=click#?secret=aB3dE5fG7h')}" sandbox="allow-scripts"></iframe>`,
    elsewhere,
  );
  const events = () => page.evaluate<unknown[]>('heard');
  const height = { message: 'height', value: expect.any(Number), secret: 'aB3dE5fG7h' };
  await expect.poll(events).toContainEqual(height);
  const before = (await events()).length;
  await page.evaluate(
    (message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'),
    {
      message: 'ready',
      secret: 'aB3dE5fG7h',
    },
  );
  await expect.poll(async () => (await events()).length).toBeGreaterThan(before);
  // It allows scripts alone, whatever it was offered.
  const frame = await inside(page, 'iframe');
  await frame.getByText(`All passages on a page of their own: ${inject('site')}`).waitFor();
  expect(await frame.getByRole('img').isVisible()).toBe(true);
  expect(await leading(frame)).toEqual([]);
  await page.context().close();
});

test('a story of another server is refused in words', async () => {
  const page = await hostPage(
    `<iframe src="${embed('?src=https://elsewhere.example/')}"></iframe>`,
    elsewhere,
  );
  const frame = await inside(page, 'iframe');
  await frame.getByText('“https://elsewhere.example/” is none of them').waitFor();
  expect(await frame.locator('img, article-map').count()).toBe(0);
  await page.context().close();
});
