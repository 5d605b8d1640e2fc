import { setWorkerUrl } from 'maplibre-gl';
// A file of its own, beside the script: a worker from a data: address is refused by most policies.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';

/** Tells MapLibre where its worker lies: beside our own files. Bundled, it would look beside the bundle in vain. */
export function placeWorker(): void {
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
}
