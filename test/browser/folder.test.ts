import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COARSE, mapReady, visit } from './browser.ts';
import { builtFiles, serveInFolder } from './static-server.ts';

let server: Server;
let address: string;
let page: Page;
beforeAll(async () => {
  ({ server, address } = await serveInFolder('/repo/'));
  ({ page } = await visit('article-map.js', { ...COARSE, reducedMotion: 'reduce' }));
  await page.route(`${new URL(address).origin}/**`, (route) => route.continue());
});
afterAll(async () => {
  await page?.context().close();
  server?.close();
});

test('in a folder of a plain server the map lives, and nothing is asked for outside it', async () => {
  const asked: string[] = [];
  page.on('response', (response) => asked.push(`${response.status()} ${response.url()}`));
  await page.goto(`${address}#feature=kurdistan`);
  await mapReady(page);
  await page.getByRole('heading', { name: 'Kurdistan Region', exact: true }).waitFor();
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((line) => !line.startsWith(`200 ${address}`) && !line.includes(' blob:'))).toEqual([]);
});

test('every file has its headers: for other origins, for its type, and how long it may be kept', async () => {
  for (const file of builtFiles()) {
    if (file.startsWith('types/') || file === '_headers') continue;
    const response = await fetch(address + file);
    const header = (name: string) => response.headers.get(name);
    expect(header('access-control-allow-origin'), file).toBe('*');
    const isFixed = /^(v|assets|finer|names|passages)\//.test(file);
    expect(header('cache-control'), file).toBe(
      isFixed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    );
    if (file.endsWith('.geojson')) expect(header('content-type'), file).toBe('application/geo+json');
    if (file.endsWith('.mjs')) expect(header('content-type'), file).toBe('text/javascript');
  }
});
