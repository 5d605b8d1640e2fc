import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { type VisitOptions, visit } from './browser.ts';

interface HostOptions extends VisitOptions {
  /** The page's Content-Security-Policy. */
  readonly policy?: string;
  /** False for a page without the element's script. */
  readonly script?: boolean;
}

/** Opens a page of a host's own, on the site's origin, with `body` in it and the element's script. */
export async function hostPage(
  body: string,
  { policy, script = true, ...options }: HostOptions = {},
): Promise<Page> {
  const { page } = await visit('article-map.js', options);
  const address = new URL('host.html', inject('site')).href;
  const end = script ? '<script type="module" src="./article-map.js"></script>' : '';
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      ...(policy && { headers: { 'Content-Security-Policy': policy } }),
      body: `<!doctype html><html lang="en"><title>A host</title><body>${body}${end}`,
    }),
  );
  await page.goto(address);
  return page;
}
