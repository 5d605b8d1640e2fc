import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { PAGES } from '../build/build-story.ts';
import { filesOf } from '../build/template.ts';
import { listen } from './listen.ts';
import { type LiveStory, makeLiveStory } from './live-story.ts';
import { CLIENT, CLIENT_SCRIPT, EVENTS, eventOf, faultsPage, livePage } from './pages.ts';
import { watchFolder } from './watch-folder.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface DevServer {
  /** With a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a story's page to this machine, and loads it anew when the folder changes. Faults are told over the last state
 * without any.
 *
 * @param template the folder with what is served of every story alike
 * @param port absent: any that is free
 * @param onCompiled told what was found, at first and after each change
 * @throws ToolError where the port cannot be had
 */
export async function startDevServer({
  folder,
  template,
  port,
  tell,
  onCompiled,
}: {
  readonly folder: string;
  readonly template: string;
  readonly port?: number | undefined;
  readonly tell: (line: string) => void;
  readonly onCompiled: (story: LiveStory) => void;
}): Promise<DevServer> {
  const pages = Object.fromEntries(PAGES.map((page) => [page, readFileSync(join(template, page), 'utf8')]));
  const shared = new Set(filesOf(template));
  const live = makeLiveStory(folder, { pages, tell });
  const listeners = new Set<ServerResponse>();

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const send = (status: number, type: string, content: string | Uint8Array) => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : content);
    };
    if (!isOwn(request)) return send(403, 'text/plain', 'Only for this machine.');
    const name = nameIn(request.url ?? '/');
    if (name === EVENTS) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(eventOf(live.current));
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    }
    if (name === CLIENT) return send(200, CONTENT_TYPES['.js'] ?? '', CLIENT_SCRIPT);
    const type = CONTENT_TYPES[extname(name)] ?? 'application/octet-stream';
    const content = live.current.files?.get(name);
    if (name in pages)
      return send(
        200,
        type,
        content === undefined ? faultsPage(live.current) : livePage(String(content), live.current),
      );
    if (content !== undefined) return send(200, type, content);
    // In a checkout the template may be built anew meanwhile.
    if (shared.has(name) && existsSync(join(template, name)))
      return send(200, type, readFileSync(join(template, name)));
    send(404, 'text/plain; charset=utf-8', `${name}: no such file of the story.`);
  };

  let running = Promise.resolve();
  /** One after the other: the last is that of the folder as it is. */
  const compile = () => {
    running = running.then(async () => {
      const story = await live.compile();
      onCompiled(story);
      for (const listener of listeners) listener.write(eventOf(story));
    });
    return running;
  };
  const server = createServer(answer);
  const address = await listen(server, port);
  // What is saved while the first state is compiled is a change too.
  const changes = await watchFolder(folder, compile);
  await compile();
  return {
    address,
    async close() {
      await changes.close();
      await running;
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Whether a request is for this server by its own name: a page of another site cannot read it by a name of its own. */
function isOwn({ headers: { host = '' }, method = '' }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host) && ['GET', 'HEAD'].includes(method);
}

/** The file that an address asks for, by its path within the story. */
function nameIn(url: string): string {
  const { pathname } = URL.canParse(url, 'http://localhost')
    ? new URL(url, 'http://localhost')
    : { pathname: '/' };
  try {
    return decodeURIComponent(pathname.slice(1)) || 'index.html';
  } catch {
    return pathname.slice(1);
  }
}
