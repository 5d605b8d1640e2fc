/*
 * All of MapLibre that runs, to be loaded once a map has a WebGL context. It imports nothing of ours: Firefox, which
 * remembers a module that failed, would not load it where a file failed that both need.
 */
export { LngLat, Map, setWorkerUrl } from 'maplibre-gl';
