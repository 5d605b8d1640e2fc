import { type Browser, chromium } from 'playwright-core';

/** What Chromium does besides, for each page anew: with what Playwright switches off itself. */
const SWITCHED_OFF = [
  // A process for each window, for what drops down from its address bar.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'RenderDocument',
  // A process in store for each context, whose page has one of its own by then.
  'SpareRendererForSitePerProcess',
  'Translate',
];

/** Starts the browser that all journeys of a process share, each in contexts of its own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.ARTICLE_MAP_BROWSER;
  if (!executablePath) throw new Error('No browser is named: run the tests by `npm test`.');
  return chromium.launch({
    executablePath,
    // Two start at once, beside a build.
    timeout: 120_000,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      // Lets a machine without a graphics card draw WebGL in software.
      '--enable-unsafe-swiftshader',
      // Nor is that given up where the machine is busy with something else, or once its drawing has failed.
      '--disable-gpu-watchdog',
      '--disable-gpu-process-crash-limit',
      '--disable-domain-blocking-for-3d-apis',
      `--disable-features=${SWITCHED_OFF.join()}`,
    ],
  });
}
