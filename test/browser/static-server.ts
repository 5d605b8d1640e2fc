import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const DIST = 'dist';
/** What any server knows of itself; of what some do not know, only `_headers` tells. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the built files in a folder, such as `/repo/`, with the headers that `_headers` asks for. */
export async function serveInFolder(folder: string): Promise<{ server: Server; address: string }> {
  const rules = headerRules();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(folder) ? `/${pathname.slice(folder.length)}` : undefined;
    const file = path === '/' ? '/index.html' : path;
    if (!path || !file || !builtFiles().includes(file.slice(1))) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    for (const { pattern, headers } of rules)
      if (pattern.test(path))
        for (const [name, value] of headers)
          if (name === 'Content-Type') response.setHeader(name, value);
          else response.appendHeader(name, value);
    response.end(readFileSync(DIST + file));
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}` };
}

/** The files of the build, from its root. */
export function builtFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(DIST.length + 1));
}

function headerRules() {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of readFileSync(`${DIST}/_headers`, 'utf8').split('\n')) {
    if (line.startsWith('/'))
      rules.push({
        pattern: new RegExp(`^${line.replaceAll('.', '\\.').replace('*', '.*')}$`),
        headers: [],
      });
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}
