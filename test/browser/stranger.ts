import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type VisitOptions, visit } from './browser.ts';

/** A server of a stranger, on an origin of its own, for all tests of a file. */
export function strangerServer(): { open(body: string, options?: VisitOptions): Promise<Page> } {
  let server: Server;
  let body = '';
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>A stranger</title><body>${body}`);
    });
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
  });
  afterAll(() => server?.close());
  return {
    /** Opens a page of the stranger's with `html` in it, in a fresh browser context. */
    async open(html, options) {
      body = html;
      const { port } = server.address() as AddressInfo;
      const { page } = await visit('article-map.js', options);
      const address = `http://127.0.0.1:${port}/`;
      await page.route(`${address}**`, (route) => route.continue());
      await page.goto(address);
      return page;
    },
  };
}
