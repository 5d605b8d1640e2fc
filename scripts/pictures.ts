/*
 * `npm run pictures`: takes the README's pictures of the built site, in a real browser.
 * They are written to docs/pictures/.
 */
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from '../test/browser/find-browser.ts';

const SHOTS = [
  { name: 'wide-light', width: 1280, height: 800, theme: 'light', address: '' },
  { name: 'wide-dark', width: 1280, height: 800, theme: 'dark', address: '#feature=kurdistan' },
  { name: 'phone-light', width: 390, height: 844, theme: 'light', address: '' },
  { name: 'phone-passage', width: 390, height: 844, theme: 'light', address: '#passage=p12-1' },
] as const;

await build({ logLevel: 'warn' });
await build({ logLevel: 'warn', configFile: 'vite.release.config.ts' });
const server = await preview({ preview: { port: 0 }, logLevel: 'warn' });
const site = server.resolvedUrls?.local[0];
if (!site) throw new Error('The preview server has no address.');
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
});
for (const { name, width, height, theme, address } of SHOTS) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await page.goto(site + address);
  await page.waitForFunction(() => document.querySelector('article-map')?.matches(':state(ready)'));
  // Two pictures alike: labels have faded in and nothing moves.
  const path = `docs/pictures/${name}.png`;
  let before = await page.screenshot();
  for (let now = await page.screenshot({ path }); !now.equals(before); now = await page.screenshot({ path }))
    before = now;
  await page.close();
}
await browser.close();
await server.close();
