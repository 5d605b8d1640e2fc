import { readFileSync } from 'node:fs';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { openingCamera, type Size } from '../src/cartography/camera.ts';
import { namesInView } from '../src/cartography/names-in-view.ts';
import { makeFontMeasure } from '../src/compiler/poster/measure.ts';
import { namesData } from '../src/map/maplibre/names-data.ts';
import { styleOf } from '../src/map/maplibre/style.ts';
import { isWhole } from '../src/story/passage.ts';
import type { Story } from '../src/story/story.ts';

const DIST = 'node_modules/maplibre-gl/dist/';

/** Decimals of a degree in the baseline's GeoJSON: some 10 m, no finer than the story's own grid. */
const DECIMALS = 4;

/**
 * A bare page of MapLibre, from its own files, that draws the same GeoJSON with the same layers, names included,
 * and on a click writes the clicked place's passages beside it.
 */
export function baselineFiles(story: Story, size: Size): Map<string, string | Uint8Array> {
  const style = styleOf(story, 'light');
  const camera = openingCamera(story.about.frames, size);
  const view = { size, camera, lang: story.about.language, measure: makeFontMeasure() };
  const names = namesData(namesInView(story, view, false)(new Set()), story, camera, size);
  const files = new Map<string, string | Uint8Array>();
  for (const [id, one] of Object.entries(style.sources) as [string, GeoJSONSourceSpecification][]) {
    files.set(`/baseline/${id}.geojson`, rounded(id === 'names' ? names : one.data));
    one.data = `/baseline/${id}.geojson`;
  }
  const passages = Object.fromEntries(
    [...story.places.keys()].map((id) => [
      id,
      story
        .passagesOf(id)
        .filter(isWhole)
        .map(({ exact }) => exact),
    ]),
  );
  files.set('/baseline/style.json', JSON.stringify(style));
  files.set('/baseline/passages.json', JSON.stringify(passages));
  files.set(
    '/baseline/map.js',
    SCRIPT.replace('CENTER', JSON.stringify(camera.center)).replace('ZOOM', String(camera.zoom)),
  );
  for (const name of [
    'maplibre-gl.mjs',
    'maplibre-gl-shared.mjs',
    'maplibre-gl-worker.mjs',
    'maplibre-gl.css',
  ])
    files.set(`/maplibre/${name}`, readFileSync(DIST + name));
  return files;
}

/** A page with `count` bare maps of a size in CSS pixels. */
export function baselinePage(count: number, { width, height }: Size): string {
  const map = `<div class="map" style="width:${width}px;height:${height}px;float:left;clear:left"></div><div class="text" style="overflow:hidden"></div>`;
  return `<!doctype html><meta charset="utf-8"><title>Bare</title><link rel="stylesheet" href="/maplibre/maplibre-gl.css"><body style="margin:0">${map.repeat(count)}<script type="module" src="/baseline/map.js"></script>`;
}

function rounded(data: unknown): string {
  return JSON.stringify(data, (_, value) =>
    typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value,
  );
}

const SCRIPT = `
import { Map as MapLibreMap } from '/maplibre/maplibre-gl.mjs';
const [style, passages] = await Promise.all(
  ['/baseline/style.json', '/baseline/passages.json'].map((address) => fetch(address).then((answer) => answer.json())));
const pattern = (kind, colour) => {
  const canvas = new OffscreenCanvas(16, 16);
  const context = canvas.getContext('2d');
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = 2;
  if (kind === 'hatch') { context.moveTo(0, 16); context.lineTo(16, 0); context.stroke(); }
  else { context.arc(8, 8, 2, 0, 7); context.fill(); }
  return context.getImageData(0, 0, 16, 16);
};
globalThis.ready = 0;
globalThis.maps = [...document.querySelectorAll('.map')].map((container) => {
  const text = container.nextElementSibling;
  const map = new MapLibreMap({ container, style, center: CENTER, zoom: ZOOM, attributionControl: false, renderWorldCopies: false });
  map.setMissingStyleImageResolver((id) => {
    const [kind, colour] = id.split(':');
    map.addImage(id, pattern(kind, colour), { pixelRatio: 2 });
  });
  const look = () => {
    if (!map.isStyleLoaded() || map.queryRenderedFeatures().length === 0) return;
    map.off('render', look);
    requestAnimationFrame(() => { globalThis.ready += 1; globalThis.readyAt = performance.now(); });
  };
  map.on('render', look);
  map.on('click', ({ point }) => {
    const [hit] = map.queryRenderedFeatures(point, { layers: style.layers.filter(({ source }) => source === 'places').map(({ id }) => id) });
    text.replaceChildren(...(passages[hit?.properties.id] ?? []).map((words) => {
      const quotation = document.createElement('blockquote');
      quotation.textContent = words;
      return quotation;
    }));
  });
  return map;
});
`;
