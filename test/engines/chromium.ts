import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import type { Engine } from './driven.ts';
import { find } from './installed.ts';

const where = () =>
  process.env.ARTICLE_MAP_BROWSER ??
  find('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
  [playwright.executablePath()].find((path) => existsSync(path));

export const chromium: Engine = {
  name: 'Chromium',
  missing: () => (where() ? undefined : 'no Chromium or Chrome (apt-get install chromium)'),
  async start() {
    const browser = await playwright.launch({
      executablePath: where() ?? '',
      args: ['--no-sandbox', '--disable-background-networking', '--enable-unsafe-swiftshader'],
    });
    const page = await browser.newPage({ viewport: { width: 1000, height: 640 }, hasTouch: true });
    return {
      name: `Chromium ${browser.version()}`,
      open: async (address) => void (await page.goto(address)),
      evaluate: (expression) => page.evaluate(expression),
      click: ({ x, y }) => page.mouse.click(x, y),
      tap: ({ x, y }) => page.touchscreen.tap(x, y),
      press: (key) => page.keyboard.press(key),
      close: () => browser.close(),
    };
  },
};
