import * as upng from '@pdf-lib/upng';
import { Resvg } from '@resvg/resvg-js';

type Upng = typeof import('@pdf-lib/upng');
// Its default export has another place in each of Node, Vite, Vitest and esbuild.
const { default: inner } = upng as unknown as { readonly default: Upng | { readonly default: Upng } };
const UPNG = 'default' in inner ? inner.default : inner;

/** As many as a palette holds. */
const COLOURS = 256;

/** An SVG without text as a PNG, `width` pixels wide. */
export function pngOf(svg: string, width: number): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render();
  // A copy: what resvg hands out may be a part of a larger buffer.
  const pixels = Uint8Array.from(picture.pixels);
  return new Uint8Array(UPNG.encode([pixels.buffer], picture.width, picture.height, COLOURS));
}
