import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const WHAT_TO_DO = `The tests drive a real browser, and none was found. One of these helps:
  - install Google Chrome or Chromium, then run the tests again;
  - npx playwright-core install chromium;
  - name one yourself: ARTICLE_MAP_BROWSER=/path/to/chrome npm test`;

/**
 * The path of a Chrome or Chromium: the one that ARTICLE_MAP_BROWSER names, an installed one, or Playwright's.
 * On Debian or Ubuntu, as root, it installs Chromium. Throws with what to do where it finds none.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.ARTICLE_MAP_BROWSER;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`ARTICLE_MAP_BROWSER names ${named}, which does not exist.\n${WHAT_TO_DO}`);
  }
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No browser found: installing Chromium with apt-get …');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], options);
    const fresh = installed();
    if (fresh) return fresh;
  }
  throw new Error(WHAT_TO_DO);
}

function installed(): string | undefined {
  const places = [...KNOWN_PLACES, chromium.executablePath()];
  return places.find((place) => place && existsSync(place));
}
