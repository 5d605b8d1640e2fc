import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { WatchedPolicy } from '../../dom/policy.ts';
import { whyNotLoaded } from '../../dom/why-not-loaded.ts';
import { inEnglish } from '../../story/worded-error.ts';
import { NoContextError } from '../no-context.ts';

/** Where MapLibre's worker lies, and what the page's policy has refused since it was asked for. */
interface WorkerSource {
  readonly address: string;
  readonly policy: WatchedPolicy;
}

/** Milliseconds in view after which a map that has drawn nothing is given up: several times what a slow phone takes. */
const LIMIT = 30_000;

/**
 * Resolves when a feature is really drawn, or there is none where the map looks: a canvas, and even MapLibre's `idle`,
 * prove nothing, since both come also when every worker has failed. Rejects where the worker fails or draws nothing,
 * with the cause as far as it can be found, and with a `NoContextError` where the context is lost before.
 */
export function rendererReady(map: MapLibreMap, source: WorkerSource, removed: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const drawn = (where?: PointLike) => map.isStyleLoaded() && map.queryRenderedFeatures(where).length > 0;
    let answered = false;
    const settled = new AbortController();
    const settle = (end: () => void) => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      settled.abort();
      end();
    };
    const fail = (message?: string) => settle(() => void failure(source, message).then(reject));
    const subscriptions = [
      map.on('render', () => {
        // A look at every feature after each frame would cost more than the frame.
        const { clientWidth, clientHeight } = map.getContainer();
        if (drawn([clientWidth / 2, clientHeight / 2])) settle(resolve);
      }),
      map.on('error', ({ error }) => {
        if (/worker/i.test(error.message)) fail(error.message);
      }),
      map.on('sourcedata', ({ sourceDataType }) => {
        // A worker has read the source.
        if (sourceDataType === 'content') answered = true;
      }),
      map.on('webglcontextlost', () => settle(() => reject(lostContext()))),
      map.on('idle', () => {
        const { width, height } = map.getCanvas();
        // A map without size, in a closed part of the page, has yet to be seen.
        if (width > 0 && height > 0) drawn() || answered ? settle(resolve) : fail();
      }),
    ];
    removed.addEventListener('abort', () =>
      settle(() => reject(new Error('The map was removed before it was drawn.'))),
    );
    afterInView(map, LIMIT, settled.signal, () => fail('nothing in time'));
  });
}

/** Resolves when the browser has taken the map's WebGL context away. */
export function contextLoss(map: MapLibreMap): Promise<Error> {
  return new Promise((resolve) => {
    map.on('webglcontextlost', () => resolve(lostContext()));
  });
}

const lostContext = () => new NoContextError('The browser took the map’s WebGL context away.');

/** Calls once the map was in sight, on a page in sight, at the end of some milliseconds; until `signal` aborts. */
function afterInView(map: MapLibreMap, milliseconds: number, signal: AbortSignal, call: () => void): void {
  const timer = setTimeout(() => {
    if (signal.aborted) return;
    const { clientWidth, clientHeight } = map.getContainer();
    if (document.visibilityState === 'visible' && clientWidth * clientHeight > 0) call();
    else afterInView(map, milliseconds, signal, call);
  }, milliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

async function failure({ address, policy }: WorkerSource, cause?: string): Promise<Error> {
  // From another origin the worker is started by an address of the page's own, under `blob:`.
  const directive = policy.directive('blob');
  const why = directive ? undefined : await whyNotLoaded(address, policy, 'javascript');
  const words = directive
    ? `The page’s Content-Security-Policy (${directive}) refuses its blob: address.`
    : why && inEnglish(why);
  return new Error(
    `The map’s worker drew nothing. ${words ?? ''}`.trim(),
    cause === undefined ? {} : { cause },
  );
}
