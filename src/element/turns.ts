import type { MovableMap } from '../views/handling/movable-map.ts';
import { startSvgDrawing } from '../views/poster/living/svg-drawing.ts';
import { type Claim, contextsOf } from './contexts.ts';
import { loadModule } from './load-module.ts';
import { whyNoWebGL } from './webgl.ts';

/** CSS pixels outside the window within which a map may have a context, so that it is ready when it comes. */
const NEAR = 300;
/** A map whose context was taken away asks for another after some milliseconds, but not for ever. */
const AGAIN = { after: 1_000, times: 3 } as const;

const loadMapLibre = () => import('../views/map/maplibre-drawing.ts');

/**
 * Lets MapLibre draw a map that is drawn as SVG, as long as the page has a WebGL context for it, and gives the
 * context back when the map leaves the window. Where there is no WebGL, the console says why, once.
 *
 * @param host where the map is
 * @param touched what the reader touches: the map and what belongs to it
 */
export function takeTurns(
  map: MovableMap,
  host: HTMLElement,
  touched: HTMLElement,
  signal: AbortSignal,
): void {
  const against = whyNoWebGL();
  if (against !== undefined) {
    console.warn(`article-map: the map is drawn as SVG. ${against}`);
    return;
  }
  const contexts = contextsOf();
  let losses = 0;
  let granted = false;

  const giveUp = (why: unknown) => {
    if (signal.aborted) return;
    console.warn('article-map: the map is drawn as SVG.', why);
    leave();
  };
  const turnToWebGL = async () => {
    const { startMapLibreDrawing } = await loadModule(loadMapLibre);
    if (signal.aborted || !granted) return;
    const seen = await map.turn(startMapLibreDrawing, false);
    if (!seen) return;
    const why = await seen.lost;
    if (signal.aborted || !granted) return;
    turnToSvg();
    losses += 1;
    if (losses > AGAIN.times) return giveUp(why);
    setTimeout(() => granted && begin(), AGAIN.after);
  };
  const begin = () => {
    turnToWebGL().catch(giveUp);
  };
  // What draws so is never lost.
  const turnToSvg = () => void map.turn(startSvgDrawing, true);

  const claim: Claim = {
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
      if (now) begin();
      else turnToSvg();
    },
  };
  const arrange = () => contexts.arrange();
  const near = new IntersectionObserver(arrange, { rootMargin: `${NEAR}px`, threshold: [0, 0.5, 1] });
  const touch = () => {
    claim.touched = performance.now();
    if (!granted) arrange();
  };
  const leave = () => {
    granted = false;
    near.disconnect();
    contexts.claims.delete(claim);
    arrange();
  };
  contexts.claims.set(claim, false);
  near.observe(host);
  for (const sign of ['pointerdown', 'focusin', 'wheel'])
    touched.addEventListener(sign, touch, { signal, passive: true });
  signal.addEventListener('abort', leave);
}
