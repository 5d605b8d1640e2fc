import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';

/**
 * Resolves when a feature is really drawn: a canvas, and even MapLibre's `idle`, prove nothing, since both
 * come also when every worker has failed. Rejects where the worker fails or nothing was drawn.
 */
export function aliveness(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    const drawn = (where?: PointLike) => map.isStyleLoaded() && map.queryRenderedFeatures(where).length > 0;
    const subscriptions = [
      map.on('render', () => {
        // A look at every feature after each frame would cost more than the frame.
        const { clientWidth, clientHeight } = map.getContainer();
        if (drawn([clientWidth / 2, clientHeight / 2])) settle(resolve);
      }),
      map.on('error', ({ error }) => {
        if (/worker/i.test(error.message)) settle(() => reject(failure(error.message)));
      }),
      map.on('idle', () => {
        const { width, height } = map.getCanvas();
        // A map without size, in a closed part of the page, has yet to be seen.
        if (width > 0 && height > 0) settle(drawn() ? resolve : () => reject(failure()));
      }),
      map.on('remove', () => settle(() => reject(new Error('The map was removed before it was drawn.')))),
    ];
    const settle = (end: () => void) => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      end();
    };
  });
}

function failure(cause?: string): Error {
  return new Error(
    'The map’s worker drew nothing. Expected a worker from the script’s own address: a policy of the page ' +
      '(worker-src, and blob: where the script comes from another origin) may refuse it.',
    cause === undefined ? {} : { cause },
  );
}
