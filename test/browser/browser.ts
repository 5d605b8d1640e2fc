import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { launchBrowser } from './launch.ts';

let launched: Promise<Browser> | undefined;

/**
 * The browser of this process, for all its files: messages to one that both processes share would pass through a third.
 * It ends with the process.
 */
function browser(): Promise<Browser> {
  launched ??= launchBrowser();
  return launched;
}

/** Closes the contexts that are open. */
export async function closeContexts(): Promise<void> {
  const contexts = (await launched)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}

/** A page on the built site, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Addresses on other origins that the page asked for; none is ever answered. */
  readonly strangers: readonly string[];
  /** Errors of the page and its console. */
  readonly errors: readonly string[];
}

/** What draws the map: MapLibre, or SVG where the browser refuses WebGL. */
export const DRAWINGS = ['webgl', 'svg'] as const;
type Renderer = (typeof DRAWINGS)[number];

export interface PageOptions extends BrowserContextOptions {
  /** `svg`: the browser refuses WebGL. */
  readonly renderer?: Renderer;
}

export interface VisitOptions extends PageOptions {
  /** Called before the page is opened, to answer some of its requests otherwise. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/**
 * A screen on which software draws a WebGL map four times as soon, for tests of what a map does and not of its pixels.
 * Lines of the page's own, which are at least a pixel of the screen wide, are wider than elsewhere.
 */
export const COARSE = { deviceScaleFactor: 0.5 } as const;

/** A browser without WebGL, as where the graphics card is blocked. */
function refuseWebGL(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
    return /webgl/.test(String(asked[0])) ? null : Reflect.apply(getContext, this, asked);
  } as typeof getContext;
}

/** Opens `path` of the built site, or an address, in a fresh browser context. */
export async function visit(path = '', { prepare, ...options }: VisitOptions = {}): Promise<Visit> {
  const address = new URL(path, inject('site'));
  const opened = await emptyPage(options, address.origin);
  await prepare?.(opened.page);
  await opened.page.goto(address.href);
  return opened;
}

/** An empty page in a fresh browser context, which may ask the built site, and `origin` besides, for what it needs. */
export async function emptyPage(
  { renderer, ...options }: PageOptions = {},
  origin = new URL(inject('site')).origin,
): Promise<Visit> {
  const own = [new URL(inject('site')).origin, origin];
  const context = await (await browser()).newContext({ viewport: { width: 1000, height: 640 }, ...options });
  if (renderer === 'svg') await context.addInitScript(refuseWebGL);
  const page = await context.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  await context.route(
    (url) => /^https?:$/.test(url.protocol) && !own.includes(url.origin),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, strangers, errors };
}

/** Waits until the page's first map has drawn the story and answers, and is drawn by what is meant to draw it. */
export async function mapReady(page: Page, renderer: Renderer = 'webgl'): Promise<void> {
  await page.waitForFunction(
    (by) => {
      const map = document.querySelector('article-map');
      const isWebGL = map?.shadowRoot?.querySelector('.am-drawn') === null;
      return map?.matches(':state(ready)') && isWebGL === (by === 'webgl');
    },
    renderer,
    { timeout: 100_000 },
  );
}

/**
 * One visit for all tests of a file, since a map's first drawing is dear where WebGL is drawn in software.
 * Before each test nothing is chosen and the map is at its opening view.
 */
export function sharedVisit(path = '', options: VisitOptions = {}): Visit {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(path, { reducedMotion: 'reduce', ...options });
    await mapReady(opened.page, options.renderer);
  });
  beforeEach(async () => {
    await opened.page.evaluate(() => document.querySelector('article-map')?.select());
    await opened.page.getByRole('button', { name: 'Back to the opening view' }).dispatchEvent('click');
  });
  afterAll(() => opened?.page.context().close());
  return {
    get page() {
      return opened.page;
    },
    get strangers() {
      return opened.strangers;
    },
    get errors() {
      return opened.errors;
    },
  };
}
