import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { type VisitOptions, visit } from './browser.ts';

/** Opens a page of a host's own, on the site's origin, with `body` in it and, unless told otherwise, the element's script. */
export async function hostPage(
  body: string,
  { script = true, ...options }: VisitOptions & { readonly script?: boolean } = {},
): Promise<Page> {
  const { page } = await visit('article-map.js', options);
  const address = new URL('host.html', inject('site')).href;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>A host</title><body>${body}${script ? '<script type="module" src="./article-map.js"></script>' : ''}`,
    }),
  );
  await page.goto(address);
  return page;
}
