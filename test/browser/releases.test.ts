import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import about from '../../package.json' with { type: 'json' };
import { mapReady } from './browser.ts';
import { hostPage } from './host-page.ts';

const RELEASE = `v/${about.version}/`;
const EMBED =
  '<article-map src="./" loading="click"><img src="./poster-wide.svg" alt="The picture"></article-map>';

let page: Page;
afterEach(() => page.context().close());

const start = () => page.getByRole('button', { name: 'Show the map' }).click();
const failed = () => page.locator('article-map:state(failed)').waitFor();

/** A page that pins the release and states the integrity of all its modules, as the README has it. */
async function pinnedPage(): Promise<void> {
  const answer = await fetch(new URL(`${RELEASE}integrity.json`, inject('site')));
  const stated = (await answer.json()) as Record<string, string>;
  const entries = Object.entries(stated).map(([name, hash]) => [`./${RELEASE}${name}`, hash]);
  const integrity = Object.fromEntries(entries);
  page = await hostPage(
    `<script type="importmap">${JSON.stringify({ integrity })}</script>${EMBED}
    <script type="module" src="./${RELEASE}article-map.js" integrity="${stated['article-map.js']}"></script>`,
    { script: false, drawing: 'svg' },
  );
}

test('a page that states the integrity of every module shows the map', async () => {
  await pinnedPage();
  await start();
  await mapReady(page, 'svg');
});

test('a module that was tampered with is refused, also when it is tried again, and the picture stays', async () => {
  await pinnedPage();
  const tampered: string[] = [];
  await page.route('**/app-*.js*', async (route) => {
    const answer = await route.fetch();
    tampered.push(route.request().url());
    await route.fulfill({ response: answer, body: `globalThis.tampered = true;${await answer.text()}` });
  });
  await start();
  await failed();
  await page.getByText('is not the file that the page expects').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await failed();
  expect(tampered.length).toBeGreaterThan(0);
  expect(await page.evaluate('globalThis.tampered')).toBeUndefined();
  expect(await page.getByRole('img', { name: 'The picture' }).isVisible()).toBe(true);
});

test('of a story for a newer version the poster and a link to its page stay, and the reader is told', async () => {
  page = await hostPage('<article-map src="./" loading="click"></article-map>', { drawing: 'svg' });
  await page.route('**/story.json', (route) => route.fulfill({ json: { version: 99 } }));
  await start();
  await failed();
  await page.getByText('This map was made for a newer version of Article Map').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  expect(await page.getByRole('img', { name: 'Map of the article’s places' }).isVisible()).toBe(true);
  const link = page.getByRole('link', { name: 'Open the map’s own page' });
  expect(await link.evaluate((to: HTMLAnchorElement) => to.href)).toBe(inject('site'));
});
