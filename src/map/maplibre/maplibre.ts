/*
 * All of MapLibre that runs, to be loaded once a map has a WebGL context. It imports nothing of ours: Firefox, which
 * remembers a module that failed, would not load it where a file failed that both need.
 */
export { LngLat, Map, setWorkerUrl } from 'maplibre-gl';
// Its worker is a file of its own beside this one: a policy of most pages refuses one from a data: address.
export { default as WORKER_URL } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url&no-inline';
