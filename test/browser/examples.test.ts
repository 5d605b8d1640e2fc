import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, expect, inject, test } from 'vitest';
import { mapReady, visit } from './browser.ts';

let page: Page;
afterEach(() => page?.context().close());

/** Opens an example that needs no build, with the built site in place of its made-up one. */
async function open(name: string): Promise<void> {
  const html = (await readFile(`examples/${name}/index.html`, 'utf8')).replaceAll(
    'https://maps.example/',
    inject('site'),
  );
  ({ page } = await visit('article-map.js', { renderer: 'svg' }));
  const address = new URL('example.html', inject('site')).href;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(address);
}

test('plain HTML', async () => {
  await open('plain');
  await mapReady(page, 'svg');
});

test('a frame, whose height follows', async () => {
  await open('iframe');
  const frame = page.frames().find((one) => one.url().includes('embed.html'));
  await frame?.waitForFunction(() => document.querySelector('article-map')?.matches(':state(ready)'));
  const height = () => page.locator('iframe').evaluate((one) => one.clientHeight);
  await expect.poll(height).not.toBe(640);
});

test('twenty maps', async () => {
  await open('twenty');
  const maps = page.locator('article-map');
  expect(await maps.count()).toBe(20);
  await maps.last().scrollIntoViewIfNeeded();
  await page.locator('article-map:last-of-type:state(ready)').waitFor();
  await page.locator('article-map:first-of-type:state(ready)').waitFor();
});
