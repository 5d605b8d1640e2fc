import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { emptyPage, type VisitOptions } from './browser.ts';

interface HostOptions extends VisitOptions {
  /** The page's Content-Security-Policy. */
  readonly policy?: string;
  /** Marks the page's scripts as the policy's `'nonce-…'` asks. */
  readonly nonce?: string;
  /** The addresses of its scripts: the element's own, unless something else is said. False for none. */
  readonly script?: false | readonly string[];
  /** True for a page on another origin than the site's. */
  readonly elsewhere?: boolean;
}

/** Opens a page of a host's own, on the site's origin if nothing else is said, with `body` in it and the script. */
export async function hostPage(
  body: string,
  { policy, nonce, script, elsewhere, prepare, ...options }: HostOptions = {},
): Promise<Page> {
  const { page } = await emptyPage(options);
  const scripts = script === false ? [] : (script ?? [new URL('article-map.js', inject('site')).href]);
  const marked = nonce === undefined ? '' : ` nonce="${nonce}"`;
  const end = scripts.map((src) => `<script type="module" src="${src}"${marked}></script>`).join('');
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...(policy && { 'Content-Security-Policy': policy }),
  };
  const html = `<!doctype html><html lang="en"><title>A host</title><body>${body}${end}`;
  const address = elsewhere
    ? await serveElsewhere(page, headers, html)
    : new URL('host.html', inject('site')).href;
  await page.route(address, (route) =>
    elsewhere ? route.continue() : route.fulfill({ headers, body: html }),
  );
  await prepare?.(page);
  await page.goto(address);
  return page;
}

/** Puts `html` into a page that is open, in place of all that its body holds: one page serves many cases. */
export async function putBody(page: Page, html: string): Promise<void> {
  // As a page's own parser would read it: the tests' own words, none of a story's.
  await page.evaluate((written) => {
    document.body.innerHTML = written;
  }, html);
}

/** The same in the shadow of a component of the page's, which stands where Persian is spoken. */
export async function putIntoShadow(page: Page, html: string): Promise<void> {
  await putBody(page, '<main lang="fa"><div></div></main>');
  await page.locator('main > div').evaluate((component, written) => {
    component.attachShadow({ mode: 'open' }).innerHTML = written;
  }, html);
}

/** Serves one page from a port of its own, as long as it is open; an answer made up for it is of no origin. */
async function serveElsewhere(page: Page, headers: Record<string, string>, html: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, headers).end(html));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  page.on('close', () => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/host.html`;
}
