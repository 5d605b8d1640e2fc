import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);
// Its default export has another place in each of Node, Vite and Vitest; that of `require` has one.
const { default: UPNG }: { default: typeof import('@pdf-lib/upng') } = require('@pdf-lib/upng');

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
