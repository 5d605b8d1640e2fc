import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import type { Connect, Logger, Plugin } from 'vite';
import { describe, StoryError } from '../story/problem.ts';
import { type Built, buildStory } from './build-story.ts';
import { fillIn } from './placeholders.ts';
import { jsonIn } from './read-json.ts';

/**
 * Vite plugin that builds a story's folder: `story.json` and `layers/<file>.geojson` at the output's root, and
 * the story's placeholders (see `fillIn`) in HTML. In development both files are served from memory and the
 * page is loaded anew when the folder changes. A faulty story fails the build, with a line for each fault.
 *
 * @param options `story`: the folder, from where the command is run
 */
export function articleMap(options: { story: string }): Plugin {
  const dir = resolve(options.story);
  let building: Promise<Built> | undefined;
  const built = () => {
    building ??= buildStory(jsonIn(dir));
    return building;
  };

  return {
    name: 'article-map',
    async configResolved({ command, logger }) {
      // When serving, a story is built once somebody asks for it: tests share this configuration.
      if (command === 'build') report(await built().catch(withoutStack), logger);
    },
    async generateBundle() {
      const { served, downloads } = await built();
      for (const [fileName, json] of files({ served, downloads }))
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(json) });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => fillIn(html, (await built()).served.about),
    },
    configureServer(server) {
      server.watcher.add(dir);
      server.watcher.on('all', (_event, path) => {
        if (relative(dir, path).startsWith('..')) return;
        building = undefined;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => void answer(built, request, response, next));
    },
  };
}

type Response = Parameters<Connect.NextHandleFunction>[1];

/** Answers a request for a file that the build would emit. */
async function answer(
  built: () => Promise<Built>,
  request: Connect.IncomingMessage,
  response: Response,
  next: Connect.NextFunction,
): Promise<void> {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  if (name !== 'story.json' && !/^layers\/[^/]+\.geojson$/.test(name)) return next();
  try {
    const json = files(await built()).get(name);
    if (!json) return next();
    response.setHeader(
      'Content-Type',
      name.endsWith('.geojson') ? 'application/geo+json' : 'application/json',
    );
    response.end(JSON.stringify(json));
  } catch (error) {
    next(error);
  }
}

function files({ served, downloads }: Pick<Built, 'served' | 'downloads'>): Map<string, object> {
  return new Map<string, object>([
    ['story.json', served],
    ...[...downloads].map(([file, layer]): [string, object] => [`layers/${file}`, layer]),
  ]);
}

function report({ warnings, sizes }: Built, logger: Logger): void {
  for (const warning of warnings) logger.warn(describe(warning));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  logger.info(
    `story.json: ${kilobytes(sizes.all)} brotli; its subject layers with passages and notes: ${kilobytes(sizes.subject)}`,
  );
}

/**
 * The faults are the story's, not the program's: where in the program they were found tells an editor nothing.
 * Thrown from `configResolved`, as from a later hook the bundler would add a stack of its own.
 */
function withoutStack(error: unknown): never {
  if (!(error instanceof StoryError)) throw error;
  const message = `The story cannot be built (faults: ${error.problems.length}).\n${error.message}`;
  throw Object.assign(new Error(message), { stack: message, [inspect.custom]: () => message });
}
