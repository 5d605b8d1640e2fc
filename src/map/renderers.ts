import type { StartRenderer } from './renderer.ts';
import { startSvgRenderer } from './svg/interactive/svg-renderer.ts';
import { MAPLIBRE, type WebGL } from './webgl.ts';

/** What a map may be drawn by. */
export interface Renderers {
  /** Draws first, and wherever WebGL cannot be had: it never loses its context. */
  readonly first: StartRenderer;
  /** Takes over while an interactive map may have a WebGL context; absent: never. */
  readonly webgl?: WebGL;
}

/** SVG, and MapLibre where the browser can. */
export const RENDERERS: Renderers = { first: startSvgRenderer, webgl: MAPLIBRE };
