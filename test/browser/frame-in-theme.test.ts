import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { hostPage } from './host-page.ts';

let page: Page;
afterEach(() => page?.context().close());

/** What themes say of frames. */
const SHEETS = [
  'max-height: 239px',
  'aspect-ratio: 16 / 9; max-height: 50vh',
  'box-sizing: border-box; border: 2px solid',
  'box-sizing: border-box; border: 5px solid; padding: 7px 0',
  'border: 2px inset; padding: 3px',
];

test('with frame-host.js all of a frame is seen, whatever the theme says of its height and its edges', async () => {
  const src = `${inject('site')}embed.html?links=open&loading=click`;
  const frames = SHEETS.map((_, i) => `<iframe id="f${i}" src="${src}" width="600" height="400"></iframe>`);
  page = await hostPage(
    `<style>${SHEETS.map((sheet, i) => `#f${i} { ${sheet} }`).join('\n')}</style>${frames.join('')}
    <script type="module" src="${inject('site')}frame-host.js"></script>`,
    { elsewhere: true, script: false, renderer: 'svg', viewport: { width: 700, height: 900 } },
  );
  const missing = (id: string) =>
    page
      .frameLocator(id)
      .locator('.below')
      .evaluate((below) => {
        const map = document.querySelector('article-map')?.getBoundingClientRect().height ?? 0;
        const picture = document.querySelector('article-map img')?.getBoundingClientRect().height ?? 0;
        return {
          ofMap: Math.max(0, picture - map),
          ofLine: Math.max(0, below.getBoundingClientRect().bottom - innerHeight),
          scrolls: document.documentElement.scrollHeight > innerHeight,
        };
      });
  for (const [i, sheet] of SHEETS.entries())
    await expect
      .poll(() => missing(`#f${i}`), { message: sheet })
      .toEqual({ ofMap: 0, ofLine: 0, scrolls: false });
});

test('a frame without room speaks of no height, and is as high as it should be once it has some', async () => {
  page = await hostPage(
    `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data.height))</script>
    <iframe src="${inject('site')}embed.html?loading=eager" width="0" height="0" style="border: 0"></iframe>
    <script type="module" src="${inject('site')}frame-host.js"></script>`,
    {
      ...{ elsewhere: true, script: false, renderer: 'svg', viewport: { width: 700, height: 900 } },
      // Where the network is slow: a frame without width has asked for the tall picture.
      prepare: (it) => it.route('**/poster-wide.svg', () => {}),
    },
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('article-map:state(ready)').waitFor({ state: 'attached' });
  expect(await page.evaluate('heard')).toEqual([]);
  await page.locator('iframe').evaluate((it: HTMLIFrameElement) => {
    it.width = '600';
  });
  // Nor does it say another height first: of the tall picture's shape it would be 750 pixels high.
  await expect.poll(() => page.evaluate<number[]>('heard.length')).toBeGreaterThan(0);
  expect((await page.evaluate<number[]>('heard')).filter((height) => height < 376 || height > 449)).toEqual(
    [],
  );
});
