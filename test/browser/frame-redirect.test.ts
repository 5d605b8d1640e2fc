import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { visit } from './browser.ts';

/** Sends whoever asks for a file of `moved/` to the site itself, which is another server. */
const server = createServer(async ({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname.startsWith('/moved/')) {
    response
      .writeHead(302, { Location: new URL(pathname.replace('/moved/', ''), inject('site')).href })
      .end();
    return;
  }
  const answer = await fetch(new URL(pathname.slice(1), inject('site')));
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' });
  response.end(Buffer.from(await answer.arrayBuffer()));
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

test('the frame shows its own server’s story, and none that a redirect leads to', async () => {
  const { page } = await visit(`${address}embed.html?loading=eager`, {
    renderer: 'svg',
    reducedMotion: 'reduce',
  });
  await page.locator('article-map:state(ready)').waitFor();

  // The other server allows it, and is not asked in vain: an element on a page of its own may be sent there.
  await page.goto(`${address}embed.html?loading=eager&src=moved/`);
  await page
    .getByText(`This frame shows only stories of its own server, ${new URL(address).origin}.`)
    .waitFor();
  expect(await page.locator('article-map').count()).toBe(0);
  await page.context().close();
});
