import { extname, relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Connect, Logger, Plugin } from 'vite';
import { describe, StoryError } from '../story/problem.ts';
import { type CompiledStory, type CompileOptions, compileStory } from './compile-story.ts';
import { fillIn } from './pages/placeholders.ts';
import { siteAt } from './pages/site.ts';
import { RELEASE } from './release/release.ts';

/**
 * Vite plugin that puts what is served of a story (see `compileStory`) at the output's root, and the story's placeholders
 * into HTML. In development the files are served from memory and the page is loaded anew when the folder changes. A
 * faulty story fails the build, with a line for each fault, at most twenty.
 *
 * @param options `story`: the folder, from where the command is run; `siteUrl`, `siteName`: see `siteAt`; without
 *   an address, what needs one (canonical link, preview picture, oEmbed) is left out; `compile`: how a folder is compiled
 *   that is written otherwise than \`compileStory\` reads it
 */
export function articleMap(options: {
  story: string;
  siteUrl?: string;
  siteName?: string;
  compile?: (folder: string, options: CompileOptions) => Promise<CompiledStory>;
}): Plugin {
  const dir = resolve(options.story);
  const site = options.siteUrl ? siteAt(options.siteUrl, options.siteName) : undefined;
  let compiling: Promise<CompiledStory> | undefined;
  let onCompiled = (story: CompiledStory) => story;
  const compiled = async () => {
    compiling ??= (options.compile ?? compileStory)(dir, { site }).then(onCompiled);
    const story = await compiling;
    if (story.problems.length > 0) throw new StoryError(story.problems);
    return story;
  };

  return {
    name: 'article-map',
    async configResolved({ command, logger }) {
      // When serving, a story is compiled once somebody asks for it: tests share this configuration.
      if (command === 'build') report(await compiled().catch(withoutStack), logger);
    },
    async generateBundle() {
      for (const [fileName, source] of (await compiled()).files)
        this.emitFile({ type: 'asset', fileName, source });
      // The newest release, at an address that stays.
      const source = `export * from './${RELEASE}/article-map.js';\n`;
      this.emitFile({ type: 'asset', fileName: 'article-map.js', source });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (page) => fillIn(page, (await compiled()).placeholders),
    },
    configureServer(server) {
      onCompiled = (story) => {
        for (const warning of story.warnings) server.config.logger.warn(describe(warning));
        return story;
      };
      server.watcher.add(dir);
      server.watcher.on('all', (_event, path) => {
        if (relative(dir, path).startsWith('..')) return;
        compiling = undefined;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => void answer(compiled, request, response, next));
    },
  };
}

type Response = Parameters<Connect.NextHandleFunction>[1];

/** Of the files that are compiled, by their endings. */
const CONTENT_TYPES = new Map([
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

/** Answers a request for a file that the build would emit. */
async function answer(
  compiled: () => Promise<CompiledStory>,
  request: Connect.IncomingMessage,
  response: Response,
  next: Connect.NextFunction,
): Promise<void> {
  try {
    // An address that is none, as `//`, is the dev server's to answer.
    if (!URL.canParse(request.url ?? '/', 'http://localhost')) return next();
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const type = CONTENT_TYPES.get(extname(name));
    if (
      !type ||
      !/^(story\.json|oembed\.json|(layers|names|passages)\/[^/]+|poster-[^/]+|preview\.png)$/.test(name)
    )
      return next();
    const content = (await compiled()).files.get(name);
    if (content === undefined) return next();
    response.setHeader('Content-Type', type);
    response.end(content);
  } catch (error) {
    next(error);
  }
}

function report({ files, warnings }: CompiledStory, logger: Logger): void {
  for (const warning of warnings) logger.warn(describe(warning));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const [name, content] of files)
    if (/^(story\.json|poster-.*)$/.test(name))
      logger.info(`${name}: ${kilobytes(brotliCompressSync(content).length)} brotli`);
    else if (name.endsWith('.png')) logger.info(`${name}: ${kilobytes(content.length)}`);
  for (const folder of ['passages/', 'names/']) {
    const { length } = [...files.keys()].filter((name) => name.startsWith(folder));
    if (length > 0) logger.info(`${folder}: ${length} files, loaded by need`);
  }
  if (!files.has('oembed.json'))
    logger.info(
      'SITE_URL is not set: the page has no canonical link, no preview picture and no oEmbed, which need an absolute address.',
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
