import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { snippetsOf } from '../src/share/snippets.ts';
import { openBench } from './browser.ts';
import { serve } from './server.ts';

/** CSS pixels above the element: more than any browser looks ahead for pictures. */
const FAR = 20_000;

/** Sizes as they go over a line, by what the server does to them; Brotli and gzip at the levels that Node takes. */
const ENCODINGS = {
  Brotli: (file: Uint8Array | string) => brotliCompressSync(file).length,
  gzip: (file: Uint8Array | string) => gzipSync(file).length,
  'as it is': (file: Uint8Array | string) => Buffer.byteLength(file),
};

/**
 * What one view asks of the map's server with an empty cache, by how far its reader comes; as a Markdown table, in
 * kB of bodies. The host's own page is not counted.
 */
export async function bytesOfAView(files: ReadonlyMap<string, Uint8Array | string>): Promise<string> {
  const drawn = await visit(files, false);
  const alive = await visit(files, true);
  const rows = [
    ['the page is opened, the map is far below', drawn.far],
    ['the picture is seen', drawn.picture],
    ['the map answers', drawn.map],
    ['WebGL draws it', alive.map],
  ] as const;
  const lines = rows.map(([what, paths]) => {
    const sizes = Object.values(ENCODINGS).map((size) =>
      paths.reduce((sum, path) => sum + size(files.get(path) ?? ''), 0),
    );
    return `| ${[what, paths.length, ...sizes.map((bytes) => (bytes / 1000).toFixed(1))].join(' | ')} |`;
  });
  return [
    `| kB until | files | ${Object.keys(ENCODINGS).join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

/** The paths that were asked for by each step. Without WebGL nothing is loaded beyond what the first answer needs. */
async function visit(files: ReadonlyMap<string, Uint8Array | string>, hasWebGL: boolean) {
  const server = await serve(files, undefined);
  const { page } = await openBench(1);
  if (!hasWebGL) await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
  const host = new URL('host.html', server.address).href;
  const { element } = snippetsOf(new URL(server.address), { title: 'Map', alt: 'Map', language: 'en' }, {});
  const body = `<!doctype html><meta charset="utf-8"><title>Host</title><div style="height:${FAR}px"></div>${element}`;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: body.replace('<article-map', '<article-map loading="click"'),
    }),
  );
  await page.goto(host);
  await page.evaluate(() => customElements.whenDefined('article-map').then(() => undefined));
  const far = [...server.served];
  await page.locator('article-map').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.images[0]?.complete && document.images[0].naturalWidth > 0);
  const picture = [...server.served];
  await page.getByRole('button', { name: 'Show the map' }).click();
  await drawn(page, hasWebGL);
  const map = [...server.served];
  await page.context().close();
  server.close();
  return { far, picture, map };
}

/** Waits until the map answers and, where it may, is drawn by WebGL. */
async function drawn(page: Page, hasWebGL: boolean): Promise<void> {
  await page.waitForFunction(
    (byWebGL) => {
      const map = document.querySelector('article-map');
      const isSvg = map?.shadowRoot?.querySelector('.am-drawn') !== null;
      return map?.matches(':state(ready)') && isSvg !== byWebGL;
    },
    hasWebGL,
    { timeout: 240_000 },
  );
}
