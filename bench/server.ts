import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
};
const CHUNK = 8192;

/** By content: to compress takes longer than much of what is measured, so it is done before, and once. */
const compressed = new Map<Uint8Array | string, Buffer>();

/** A server over a slow line that counts what goes over it: a page's own count misses what workers fetch. */
export interface BenchServer {
  readonly address: string;
  /** Bytes of bodies sent, as compressed, since the last `reset`. */
  readonly bytes: number;
  /** Paths of the files that were asked for and are there. */
  readonly served: ReadonlySet<string>;
  reset(): void;
  close(): void;
}

/**
 * Serves files by path, Brotli-compressed.
 * @param line `bitsPerSecond` that all answers share, `latency` in milliseconds before each; undefined for no limit
 */
export async function serve(
  files: ReadonlyMap<string, Uint8Array | string>,
  line: { readonly bitsPerSecond: number; readonly latency: number } | undefined,
): Promise<BenchServer> {
  for (const file of files.values())
    if (!compressed.has(file)) compressed.set(file, brotliCompressSync(file));
  const served = new Set<string>();
  let bytes = 0;
  let free = 0;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = files.get(name);
    if (line) await wait(line.latency);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    served.add(name);
    const body = compressed.get(file) as Buffer;
    response.writeHead(200, {
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Cache-Control': 'no-store',
    });
    for (let at = 0; at < body.length; at += CHUNK) {
      const chunk = body.subarray(at, at + CHUNK);
      if (line) {
        const now = performance.now();
        free = Math.max(now, free) + (chunk.length * 8000) / line.bitsPerSecond;
        await wait(free - now);
      }
      bytes += chunk.length;
      response.write(chunk);
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    served,
    get bytes() {
      return bytes;
    },
    reset() {
      bytes = 0;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
