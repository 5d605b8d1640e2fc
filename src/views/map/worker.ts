// A file of its own, beside the script: a worker from a data: address is refused by most policies.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';

/** Where MapLibre's worker lies: beside our own files. Bundled, it would look beside the bundle in vain. */
export const WORKER_URL = new URL(workerUrl, import.meta.url).href;
