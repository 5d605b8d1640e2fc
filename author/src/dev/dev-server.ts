import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { watch } from 'chokidar';
import { ARTICLE } from '../article/names.ts';
import { PAGES } from '../build/build-story.ts';
import { slashed } from '../slashed.ts';
import { ToolError } from '../tool-error.ts';
import { type LiveStory, makeLiveStory } from './live-story.ts';
import { CLIENT, CLIENT_SCRIPT, EVENTS, eventOf, faultsPage, livePage } from './pages.ts';

/** The port that is used where it is free and none is asked for. */
const PORT = 5174;
/** Alone on this machine: what is written has not been published. */
const HOST = '127.0.0.1';
/** Milliseconds without a further change after which a folder is compiled: an editor may write in several steps. */
const QUIET = 80;

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
 * @throws ToolError where the port is taken
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
  const shared = new Set(
    readdirSync(template, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => slashed(relative(template, join(entry.parentPath, entry.name)))),
  );
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
    if (shared.has(name)) return send(200, type, readFileSync(join(template, name)));
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
  await listen(server, port);
  // What is saved while the first state is compiled is a change too.
  const changes = await watchFolder(folder, compile);
  await compile();
  return {
    address: `http://${HOST}:${portOf(server)}/`,
    async close() {
      await changes.close();
      await running;
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Calls `compile` after changes; from when it is resolved on none is missed. */
async function watchFolder(
  folder: string,
  compile: () => Promise<void>,
): Promise<{ close(): Promise<void> }> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    // What a build writes itself.
    ignored: (path) => /(^|[/\\])(node_modules|\.git)([/\\]|$)|\.tmp$/.test(relative(folder, path)),
  });
  watcher.on('all', (_event, path) => {
    const isOwn = /^(passages|fingerprint)\.json$/.test(relative(folder, path)) && hasArticle(folder);
    if (isOwn) return;
    clearTimeout(timer);
    timer = setTimeout(() => void compile(), QUIET);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function hasArticle(folder: string): boolean {
  return readdirSync(folder).includes(ARTICLE);
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

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  const on = (number: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(number, HOST, () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await on(port ?? PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port !== undefined)
      throw new ToolError(`--port: found ${port}, which another program uses. Name another, or none.`);
    await on(0);
  }
}
