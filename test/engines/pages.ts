import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveInFolder } from '../browser/static-server.ts';

/** What a browser meets: `plain`, a download that fails once, or no WebGL. */
export const CONDITIONS = ['plain', 'a download that fails once', 'WebGL refused'] as const;
export type Condition = (typeof CONDITIONS)[number];

const REFUSE = `<script>HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
  apply: (get, canvas, asked) => /webgl/.test(asked[0]) ? null : Reflect.apply(get, canvas, asked),
})</script>`;

/** A host's page for each condition, served beside the built files, which the engines cannot intercept. */
export async function servePages(): Promise<{ page(condition: Condition): string; close(): void }> {
  const { server: files, address: built } = await serveInFolder('/');
  const toFail = new Set<string>();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', built);
    if (pathname === '/host.html') {
      const refused = searchParams.get('condition') === 'WebGL refused';
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>A host</title><style>body { margin: 0 }</style>
        ${refused ? REFUSE : ''}<article-map src="./"></article-map>
        <script type="module" src="${searchParams.get('folder')}/article-map.js"></script>`);
      return;
    }
    // Each visit has the files under a name of its own, so that none comes out of the browser's cache.
    const [, visit = '', file = pathname] = /^\/visit-(\d+)(\/.*)/.exec(pathname) ?? [];
    if (/\/app-[^/]*\.js$/.test(file) && toFail.delete(visit)) {
      response.writeHead(503).end();
      return;
    }
    const answer = await fetch(new URL(file, built));
    response.writeHead(
      answer.status,
      [...answer.headers].filter(([name]) => /^(content-type|access)/.test(name)).flat(),
    );
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  let visits = 0;
  return {
    page(condition) {
      const visit = String(++visits);
      if (condition === 'a download that fails once') toFail.add(visit);
      const { port } = server.address() as AddressInfo;
      const asked = new URLSearchParams({ condition, folder: `visit-${visit}` });
      return `http://127.0.0.1:${port}/host.html?${asked}`;
    },
    close() {
      server.close();
      files.close();
    },
  };
}
