import { waitAfter } from '../dom/backoff.ts';
import { BROKEN_MODULE } from '../dom/load-module.ts';
import { requestContext } from './context-request.ts';
import { NoContextError } from './no-context.ts';
import type { StartRenderer } from './renderer.ts';
import type { RendererSwitcher } from './renderer-switcher.ts';
import type { Renderers } from './renderers.ts';
import type { WebGL } from './webgl.ts';

/** Milliseconds that a map must have lived for its earlier failures to count no more. */
const WELL = 60_000;

interface WebGLUpgradeParts {
  readonly renderer: Pick<RendererSwitcher, 'switchTo'>;
  readonly renderers: Renderers;
  /** Where the map is. */
  readonly host: HTMLElement;
  /** What the reader touches: the map and what belongs to it. */
  readonly touched: HTMLElement;
}

/**
 * Lets WebGL draw a map while it is interactive and the page has a context for it, until `signal` aborts; then the
 * map is left as it is. A still one costs no context.
 */
export function makeWebGLUpgrade(
  { renderer, renderers, host, touched }: WebGLUpgradeParts,
  signal: AbortSignal,
): { update(interactive: boolean): void } {
  const { first, webgl } = renderers;
  let upgrading: AbortController | undefined;
  const switchBack = () => {
    renderer.switchTo(first, true).catch((why: unknown) => console.error('article-map:', why));
  };
  return {
    update(interactive) {
      if (!webgl || interactive === (upgrading !== undefined)) return;
      if (upgrading) {
        // First, so that its context is free when another map is granted one.
        switchBack();
        upgrading.abort();
        upgrading = undefined;
        return;
      }
      upgrading = new AbortController();
      const upgraded = AbortSignal.any([upgrading.signal, signal]);
      startUpgrade({ renderer, webgl, switchBack, host, touched }, upgraded);
    },
  };
}

/** Gives the context back when the map leaves the window. Where there is none, the console says why. */
function startUpgrade(
  {
    renderer,
    webgl,
    switchBack,
    host,
    touched,
  }: Pick<WebGLUpgradeParts, 'renderer' | 'host' | 'touched'> & {
    readonly webgl: WebGL;
    switchBack(): void;
  },
  signal: AbortSignal,
): void {
  const against = webgl.whyNever();
  if (against !== undefined) {
    console.warn(`article-map: the map is drawn as SVG. ${against}`);
    return;
  }
  /** Aborted when the map leaves, or is given up. */
  const trying = new AbortController();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let granted = false;
  let pausing = false;
  let attempt = 0;

  const leave = () => {
    granted = false;
    clearTimeout(retry);
    trying.abort();
  };
  const giveUp = (why: unknown) => {
    if (trying.signal.aborted) return;
    console.warn('article-map: the map is drawn as SVG.', why);
    leave();
  };
  const fail = (why: unknown) => {
    failures += 1;
    const after = waitAfter(failures);
    if (after === undefined) return giveUp(why);
    console.warn(`article-map: the map is drawn as SVG; WebGL is tried again in ${after / 1000} s.`, why);
    pausing = true;
    retry = setTimeout(() => {
      pausing = false;
      if (granted) begin();
    }, after);
  };
  /** Rejects where WebGL cannot draw: without a context yet, or for good, as where a policy refuses its worker. */
  const switchToWebGL = async () => {
    attempt += 1;
    const mine = attempt;
    const isCurrent = () => granted && mine === attempt;
    if (!webgl.hasContext()) throw new NoContextError('The browser gives no WebGL 2 context.');
    const start = await load(isCurrent);
    if (!start || !isCurrent()) return;
    const shown = await renderer.switchTo(start, false);
    if (!shown) return;
    const since = performance.now();
    const why = await shown.contextLost;
    if (!isCurrent()) return;
    switchBack();
    if (performance.now() - since > WELL) failures = 0;
    fail(why);
  };
  const load = (isCurrent: () => boolean): Promise<StartRenderer | undefined> =>
    webgl.load().catch((why: unknown) => {
      if (why instanceof Error && why.name === BROKEN_MODULE) throw why;
      if (isCurrent()) fail(why);
      return undefined;
    });
  const begin = () => {
    switchToWebGL().catch((why: unknown) => (why instanceof NoContextError ? fail(why) : giveUp(why)));
  };
  requestContext(
    host,
    touched,
    (now) => {
      granted = now;
      if (!now) switchBack();
      else if (!pausing) begin();
    },
    trying.signal,
  );
  signal.addEventListener('abort', leave, { signal: trying.signal });
}
