import { extname, relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Connect, Logger, Plugin } from 'vite';
import { NARROW_FRAME } from '../cartography/poster-picture.ts';
import { ENGLISH } from '../locale/english.ts';
import { describe, StoryError } from '../story/problem.ts';
import { type Built, buildStory } from './build-story.ts';
import { letterWarnings } from './letter-warnings.ts';
import { headTags } from './pages/head.tsx';
import { noticesOf } from './pages/notices.tsx';
import { OEMBED, oembedOf } from './pages/oembed.ts';
import { pagePoster } from './pages/page-poster.tsx';
import { type Site, siteAt } from './pages/site.ts';
import { storyText } from './pages/story-text.tsx';
import { fillIn } from './placeholders.ts';
import { makeFontMeasure } from './poster/measure.ts';
import { postersOf } from './poster/posters.tsx';
import { blankPreview, previewOf } from './poster/preview.tsx';
import { jsonIn } from './read-json.ts';
import { RELEASE } from './release.ts';

/**
 * Vite plugin that builds a story's folder: `story.json` and what lies beside it (see `partStory`), `layers/<file>.geojson`, the posters (see
 * `postersOf`) and `preview.png` (see `previewOf`) at the output's root, and the story's placeholders (see `fillIn`) in HTML. In development the
 * files are served from memory and the page is loaded anew when the folder changes. A faulty story fails the build, with a line for each fault, at most twenty.
 *
 * @param options `story`: the folder, from where the command is run; `siteUrl`, `siteName`: see `siteAt`; without
 *   an address, what needs one (canonical link, preview picture, oEmbed) is left out
 */
export function articleMap(options: { story: string; siteUrl?: string; siteName?: string }): Plugin {
  const dir = resolve(options.story);
  const site = options.siteUrl ? siteAt(options.siteUrl, options.siteName) : undefined;
  let building: Promise<Made> | undefined;
  const built = () => {
    building ??= make(dir, site);
    return building;
  };

  return {
    name: 'article-map',
    async configResolved({ command, logger }) {
      // When serving, a story is built once somebody asks for it: tests share this configuration.
      if (command === 'build') report(await built().catch(withoutStack), logger);
    },
    async generateBundle() {
      for (const [fileName, source] of files(await built()))
        this.emitFile({ type: 'asset', fileName, source });
      // The newest release, at an address that stays.
      const source = `export * from './${RELEASE}/article-map.js';\n`;
      this.emitFile({ type: 'asset', fileName: 'article-map.js', source });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (page) => {
        const { story, text, head } = await built();
        const { about } = story.story;
        return fillIn(page, about, {
          TEXT: text,
          HEAD: head,
          POSTER: pagePoster(about.alt),
          FRAME_POSTER: pagePoster(about.alt, NARROW_FRAME),
          FRAME_PAGE: ENGLISH.say('frame.page'),
        });
      },
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

/** What is made of a story's folder. */
interface Made {
  readonly story: Built;
  readonly posters: ReadonlyMap<string, string>;
  /** What the story's page says without script, as HTML (see `storyText`). */
  readonly text: string;
  /** What its page's `<head>` says of it, as HTML (see `headTags`). */
  readonly head: string;
  /** What `oembed.json` is to hold; undefined where the story's address is not known. */
  readonly oembed: ReturnType<typeof oembedOf> | undefined;
  /** PNG. */
  readonly preview: Uint8Array;
}

async function make(dir: string, site: Site | undefined): Promise<Made> {
  const built = await buildStory(jsonIn(dir));
  const { story } = built;
  const measure = makeFontMeasure();
  const posters = story.about.withdrawn ? noticesOf(story.about) : postersOf(story, measure);
  // A live map that knows the widths puts its names where the posters have them.
  const served = story.about.withdrawn ? built.served : { ...built.served, widths: measure.widths };
  const preview = story.about.withdrawn ? undefined : previewOf(story);
  const warnings = [...built.warnings, ...letterWarnings(story, preview?.missing ?? new Map())];
  return {
    story: { ...built, served, warnings },
    posters,
    text: storyText(story),
    head: headTags(story, site),
    preview: preview?.png ?? blankPreview(),
    oembed: site && oembedOf(story.about, site),
  };
}

type Response = Parameters<Connect.NextHandleFunction>[1];

/** Of the files that the build emits, by their endings. */
const CONTENT_TYPES = new Map([
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

/** Answers a request for a file that the build would emit. */
async function answer(
  built: () => Promise<Made>,
  request: Connect.IncomingMessage,
  response: Response,
  next: Connect.NextFunction,
): Promise<void> {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  const type = CONTENT_TYPES.get(extname(name));
  if (!type || !/^(story\.json|oembed\.json|(layers|passages)\/[^/]+|poster-[^/]+|preview\.png)$/.test(name))
    return next();
  try {
    const content = files(await built()).get(name);
    if (content === undefined) return next();
    response.setHeader('Content-Type', type);
    response.end(content);
  } catch (error) {
    next(error);
  }
}

function files({ story, posters, preview, oembed }: Made): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ['story.json', JSON.stringify(story.served)],
    ...story.beside,
    ...[...story.downloads].map(([file, layer]): [string, string] => [
      `layers/${file}`,
      JSON.stringify(layer),
    ]),
    ...posters,
    ['preview.png', preview],
    ...(oembed ? [[OEMBED, JSON.stringify(oembed)] as const] : []),
  ]);
}

function report({ story, posters, preview, oembed }: Made, logger: Logger): void {
  for (const warning of story.warnings) logger.warn(describe(warning));
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const { all, subject } = story.sizes();
  logger.info(
    `story.json: ${kilobytes(all)} brotli; its subject layers with passages and notes: ${kilobytes(subject)}`,
  );
  if (story.beside.size > 0) logger.info(`passages/: ${story.beside.size} files, loaded by need`);
  for (const [name, svg] of posters)
    logger.info(`${name}: ${kilobytes(brotliCompressSync(svg).length)} brotli`);
  logger.info(`preview.png: ${kilobytes(preview.length)}`);
  if (!oembed)
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
