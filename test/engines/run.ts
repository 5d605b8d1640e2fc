/*
 * `npm run test:engines`: one reader's journey in Chromium, Firefox and WebKit, against the built site. An engine
 * that is not installed is named as not tried. Names of engines restrict it to these.
 */
import { existsSync } from 'node:fs';
import { chromium } from './chromium.ts';
import type { Engine } from './driven.ts';
import { firefox } from './firefox.ts';
import { journey } from './journey.ts';
import { CONDITIONS, servePages } from './pages.ts';
import { webkit } from './webkit.ts';

if (!existsSync('dist/article-map.js')) throw new Error('There is no dist/: run `npm run build` first.');

const asked = process.argv.slice(2).map((name) => name.toLowerCase());
const engines = [chromium, firefox, webkit].filter(
  ({ name }) => asked.length === 0 || asked.includes(name.toLowerCase()),
);
const pages = await servePages();
const counts = { passed: 0, failed: 0 };
const notTried: string[] = [];

async function tryEngine(engine: Engine): Promise<void> {
  const page = await engine.start();
  try {
    for (const condition of CONDITIONS) {
      const start = Date.now();
      try {
        const renderer = await journey(page, pages.page(condition), condition);
        counts.passed += 1;
        const seconds = ((Date.now() - start) / 1000).toFixed(1);
        console.log(`${page.name}, ${condition}: passed in ${seconds} s, drawn by ${renderer}`);
      } catch (error) {
        counts.failed += 1;
        console.log(`${page.name}, ${condition}: ${error}`);
      }
    }
  } finally {
    await page.close();
  }
}

for (const engine of engines) {
  const missing = engine.missing();
  if (missing === undefined) {
    await tryEngine(engine).catch((error: unknown) => {
      counts.failed += 1;
      console.log(`${engine.name}: could not be driven. ${error}`);
    });
  } else {
    notTried.push(engine.name);
    console.log(`${engine.name}: NOT TRIED, ${missing}`);
  }
}
pages.close();
console.log(
  `${counts.passed} passed, ${counts.failed} failed` +
    (notTried.length > 0 ? `; not tried: ${notTried.join(', ')}` : ''),
);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
