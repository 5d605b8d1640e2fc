/*
 * `npm run pictures`: takes the README's pictures of the built site and of an example story, in a real browser.
 * They are written to docs/pictures/.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../test/browser/find-browser.ts';

const SHOTS = [
  { name: 'wide-light', width: 1280, height: 800, theme: 'light', address: '' },
  { name: 'wide-dark', width: 1280, height: 800, theme: 'dark', address: '#feature=kurdistan' },
  { name: 'phone-light', width: 390, height: 844, theme: 'light', address: '' },
  { name: 'phone-passage', width: 390, height: 844, theme: 'light', address: '#passage=p12-1' },
] as const;

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const example = mkdtempSync(join(tmpdir(), 'article-map-'));
execFileSync('npx', ['article-map', 'build', 'examples/stories/mekong', '--out', example], {
  stdio: 'inherit',
});
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
});
await take(browser, 'dist', SHOTS);
await take(browser, example, [{ name: 'mekong', width: 1280, height: 800, theme: 'light', address: '' }]);
await browser.close();
rmSync(example, { recursive: true });

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  readonly address: string;
}

/** Takes pictures of what was built into a folder. */
async function take(browser: Browser, outDir: string, shots: readonly Shot[]): Promise<void> {
  const server = await preview({
    preview: { port: 0 },
    build: { outDir: resolve(outDir) },
    logLevel: 'warn',
  });
  const site = server.resolvedUrls?.local[0];
  if (!site) throw new Error('The preview server has no address.');
  for (const { name, width, height, theme, address } of shots) {
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
    for (
      let now = await page.screenshot({ path });
      !now.equals(before);
      now = await page.screenshot({ path })
    )
      before = now;
    await page.close();
  }
  await server.close();
}
