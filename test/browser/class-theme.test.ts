import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';
import { coloursAround } from './pixels.ts';

/** The lines that the docs give to a page whose switch between light and dark is a class. */
const [, LINES = ''] =
  /^## Pages that switch themes by a class.*?^```css\n(.*?)^```$/ms.exec(
    readFileSync('docs/embedding.md', 'utf8'),
  ) ?? [];
const PICTURE = '<img src="./poster-wide.svg" alt="Map" width="900" height="562" style="display: block">';

let page: Page;
afterEach(() => page?.context().close());

const isDark = async () => ((await coloursAround(page, { x: 12, y: 300 }, 4))[0]?.[0] ?? 0) < 128;
const say = (word: string) =>
  page.evaluate((name) => {
    document.documentElement.className = name;
  }, word);

test.each(['click', 'eager'] as const)(
  'a page’s class is followed by the docs’ three lines, with loading="%s"',
  async (loading) => {
    expect(LINES.trim().split('\n')).toHaveLength(3);
    page = await hostPage(
      `<style>body { margin: 0 } ${LINES}</style><article-map src="./" loading="${loading}" controls="none">${PICTURE}</article-map>`,
      { renderer: 'svg', reducedMotion: 'reduce', colorScheme: 'light' },
    );
    if (loading === 'eager') await mapReady(page, 'svg');
    else await page.getByRole('button', { name: 'Show the map' }).waitFor();
    for (const system of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: system });
      for (const [word, dark] of [
        ['', system === 'dark'],
        ['dark', true],
        ['light', false],
      ] as const) {
        await say(word);
        await expect.poll(isDark, { message: `${system}, “${word}”` }).toBe(dark);
      }
    }
  },
);
