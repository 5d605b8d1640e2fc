import puppeteer from 'puppeteer-core';
import type { Engine } from './driven.ts';
import { find } from './installed.ts';
import { openScreen, SCREEN } from './screen.ts';

const where = () => find('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');

export const firefox: Engine = {
  name: 'Firefox',
  missing() {
    if (!where()) return 'no Firefox (apt-get install firefox-esr libegl1 libgl1-mesa-dri)';
    return process.env.DISPLAY || find(SCREEN.program) ? undefined : `no screen (${SCREEN.remedy})`;
  },
  async start() {
    const screen = await openScreen();
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: where() ?? '',
      // Without a window Firefox gives no WebGL.
      headless: false,
      extraPrefsFirefox: { 'webgl.force-enabled': true, 'dom.w3c_touch_events.enabled': 1 },
      env: { ...process.env, DISPLAY: screen.display },
      defaultViewport: { width: 1000, height: 640 },
    });
    const page = await browser.newPage();
    return {
      name: (await browser.version()).replace('/', ' '),
      open: async (address) => void (await page.goto(address)),
      evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
      click: ({ x, y }) => page.mouse.click(x, y),
      tap: ({ x, y }) => page.touchscreen.tap(x, y),
      press: (key) => page.keyboard.press(key),
      async close() {
        await browser.close();
        screen.close();
      },
    };
  },
};
