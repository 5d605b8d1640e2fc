import type { MapView } from '../map/map-view.ts';
import { startMapLibreRenderer } from '../map/maplibre/maplibre-renderer.ts';
import { NoContextError } from '../map/no-context.ts';
import type { RendererSwitcher } from '../map/renderer-switcher.ts';
import { startSvgRenderer } from '../map/svg/interactive/svg-renderer.ts';
import { type ContextRequest, contextsOf } from './contexts.ts';
import { BROKEN_MODULE, loadModule } from './load-module.ts';
import { hasContext, whyNeverWebGL } from './webgl.ts';

/** CSS pixels outside the window within which a map may have a context, so that it is ready when it comes. */
const NEAR = 300;
/**
 * Milliseconds after which it is tried again where a download failed, or there is no context or no longer; each time so many
 * times longer, since what ails a network or a graphics card may last: in all some six minutes.
 */
const AGAIN = { after: 1_000, longer: 4, times: 5 } as const;
/** Milliseconds that a map must have lived for its earlier failures to count no more. */
const WELL = 60_000;

const reportFailure = (why: unknown) => console.error('article-map:', why);
const loadMapLibre = () => import('../map/maplibre/maplibre.ts');

/** Draws a map by WebGL, as far as that can be had, while it is interactive; a still one costs no context. */
export function makeWebGLUpgrade(
  map: Pick<MapView, 'renderer'>,
  host: HTMLElement,
  touched: HTMLElement,
  signal: AbortSignal,
): { update(interactive: boolean): void } {
  let upgrading: AbortController | undefined;
  return {
    update(interactive) {
      const { renderer } = map;
      if (!renderer || interactive === (upgrading !== undefined)) return;
      upgrading?.abort();
      if (upgrading) renderer.switchTo(startSvgRenderer, true).catch(reportFailure);
      upgrading = interactive ? new AbortController() : undefined;
      if (upgrading) startWebGLUpgrade(renderer, host, touched, AbortSignal.any([upgrading.signal, signal]));
    },
  };
}

/**
 * Lets MapLibre draw a map that is drawn as SVG, as long as the page has a WebGL context for it, and gives the
 * context back when the map leaves the window. Where there is none, the console says why.
 *
 * @param host where the map is
 * @param touched what the reader touches: the map and what belongs to it
 */
export function startWebGLUpgrade(
  renderer: Pick<RendererSwitcher, 'switchTo'>,
  host: HTMLElement,
  touched: HTMLElement,
  signal: AbortSignal,
): void {
  const against = whyNeverWebGL();
  if (against !== undefined) {
    console.warn(`article-map: the map is drawn as SVG. ${against}`);
    return;
  }
  const contexts = contextsOf();
  /** Aborted when the map leaves, or is given up. */
  const trying = new AbortController();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let granted = false;
  let pausing = false;
  let attempt = 0;

  const giveUp = (why: unknown) => {
    if (trying.signal.aborted) return;
    console.warn('article-map: the map is drawn as SVG.', why);
    leave();
  };
  const fail = (why: unknown) => {
    failures += 1;
    if (failures > AGAIN.times) return giveUp(why);
    const after = AGAIN.after * AGAIN.longer ** (failures - 1);
    console.warn(`article-map: the map is drawn as SVG; WebGL is tried again in ${after / 1000} s.`, why);
    pausing = true;
    retry = setTimeout(() => {
      pausing = false;
      if (granted) begin();
    }, after);
  };
  /** Rejects where MapLibre cannot draw: without a context yet, or for good, as where a policy refuses its worker. */
  const switchToWebGL = async () => {
    attempt += 1;
    const mine = attempt;
    const is = () => granted && mine === attempt;
    if (!hasContext()) throw new NoContextError('The browser gives no WebGL 2 context.');
    const maplibre = await loadModule(loadMapLibre, 'WORKER_URL').catch((why: unknown) => {
      if (why instanceof Error && why.name === BROKEN_MODULE) throw why;
      if (is()) fail(why);
    });
    if (!maplibre || !is()) return;
    const shown = await renderer.switchTo((parts) => startMapLibreRenderer(maplibre, parts), false);
    if (!shown) return;
    const since = performance.now();
    const why = await shown.contextLost;
    if (!is()) return;
    switchToSvg();
    if (performance.now() - since > WELL) failures = 0;
    fail(why);
  };
  const begin = () => {
    switchToWebGL().catch((why: unknown) => (why instanceof NoContextError ? fail(why) : giveUp(why)));
  };
  // What draws so is never lost.
  const switchToSvg = () => {
    renderer.switchTo(startSvgRenderer, true).catch(reportFailure);
  };

  const contextRequest: ContextRequest = {
    touched: 0,
    distance() {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      const isNear =
        right > left &&
        right > -NEAR &&
        left < innerWidth + NEAR &&
        bottom > -NEAR &&
        top < innerHeight + NEAR;
      return isNear
        ? Math.hypot((left + right - innerWidth) / 2, (top + bottom - innerHeight) / 2)
        : Number.POSITIVE_INFINITY;
    },
    grant(now) {
      granted = now;
      if (!now) switchToSvg();
      else if (!pausing) begin();
    },
  };
  const arrange = () => contexts.arrange();
  const near = new IntersectionObserver(arrange, { rootMargin: `${NEAR}px`, threshold: [0, 0.5, 1] });
  // A box without width or height that opens in view is to the other as much in view as before.
  const sizes = new ResizeObserver(arrange);
  const touch = () => {
    contextRequest.touched = performance.now();
    if (!granted) arrange();
  };
  const leave = () => {
    trying.abort();
    clearTimeout(retry);
    granted = false;
    near.disconnect();
    sizes.disconnect();
    contexts.contextRequests.delete(contextRequest);
    arrange();
  };
  contexts.contextRequests.set(contextRequest, false);
  near.observe(host);
  sizes.observe(host);
  for (const type of ['pointerdown', 'focusin', 'wheel'])
    touched.addEventListener(type, touch, { signal: trying.signal, passive: true });
  signal.addEventListener('abort', leave, { signal: trying.signal });
}
