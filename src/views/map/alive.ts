import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';

/** Milliseconds in view after which a map that has drawn nothing is given up: several times what a slow phone takes. */
const LIMIT = 30_000;

/**
 * Resolves when a feature is really drawn, or there is none where the map looks: a canvas, and even MapLibre's `idle`,
 * prove nothing, since both come also when every worker has failed. Rejects where the worker fails or draws nothing.
 */
export function aliveness(map: MapLibreMap, removed: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const drawn = (where?: PointLike) => map.isStyleLoaded() && map.queryRenderedFeatures(where).length > 0;
    let answered = false;
    const settled = new AbortController();
    const settle = (end: () => void) => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      settled.abort();
      end();
    };
    const subscriptions = [
      map.on('render', () => {
        // A look at every feature after each frame would cost more than the frame.
        const { clientWidth, clientHeight } = map.getContainer();
        if (drawn([clientWidth / 2, clientHeight / 2])) settle(resolve);
      }),
      map.on('error', ({ error }) => {
        if (/worker/i.test(error.message)) settle(() => reject(failure(error.message)));
      }),
      map.on('sourcedata', ({ sourceDataType }) => {
        // A worker has read the source.
        if (sourceDataType === 'content') answered = true;
      }),
      map.on('idle', () => {
        const { width, height } = map.getCanvas();
        // A map without size, in a closed part of the page, has yet to be seen.
        if (width > 0 && height > 0) settle(drawn() || answered ? resolve : () => reject(failure()));
      }),
    ];
    removed.addEventListener('abort', () =>
      settle(() => reject(new Error('The map was removed before it was drawn.'))),
    );
    afterInView(map, LIMIT, settled.signal, () => settle(() => reject(failure('nothing in time'))));
  });
}

/** Resolves when the browser has taken the map's WebGL context away. */
export function lossOf(map: MapLibreMap): Promise<Error> {
  return new Promise((resolve) => {
    map.on('webglcontextlost', () => resolve(new Error('The browser took the map’s WebGL context away.')));
  });
}

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

function failure(cause?: string): Error {
  return new Error(
    'The map’s worker drew nothing. Expected a worker from the script’s own address: a policy of the page ' +
      '(worker-src, and blob: where the script comes from another origin) may refuse it, or the server of ' +
      'the script does not send the header Access-Control-Allow-Origin.',
    cause === undefined ? {} : { cause },
  );
}
