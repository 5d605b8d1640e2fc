import type { ExpressionSpecification } from 'maplibre-gl';
import type { LabelLine } from '../../cartography/label.ts';
import { BASELINE, cssFont } from '../../dom/measure-text.ts';
import type { Font } from '../../story/font.ts';

const PREFIX = 'name:';

/**
 * Whether a line is drawn as an image: MapLibre joins Arabic letters by Unicode's presentation forms, and letters
 * of Kurdish (ێ, ۆ, ڕ, ڵ) have none. A browser's own setting of text is right for all.
 */
export const isRtl = ({ dir }: LabelLine): boolean => dir === 'rtl';

/** What an image of a line shows, all but its colours: for a feature's property `image`. */
export function imageOf({ text, font }: LabelLine, haloWidth: number): string {
  return [haloWidth, font.size, font.weight, font.style, text].join('|');
}

/** The `icon-image` of features with an `image`, in a colour and with a halo of another. */
export function rtlTextImage(colour: ExpressionSpecification, halo: string): ExpressionSpecification {
  return ['concat', PREFIX, ['to-string', colour], '|', halo, '|', ['get', 'image']];
}

/** The image that `rtlTextImage` names, its middle where the line's is; undefined for another. */
export function drawRtlText(id: string, pixelRatio: number): ImageData | undefined {
  if (!id.startsWith(PREFIX)) return undefined;
  const [colour = '', halo = '', haloWidth, size, weight, style, ...text] = id
    .slice(PREFIX.length)
    .split('|');
  const font = { size: Number(size), weight: Number(weight), style, letterSpacing: 0 } as Font;
  const edge = Number(haloWidth) + 1;
  const words = text.join('|');
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.font = cssFont(font);
  const width = Math.ceil((context.measureText(words).width + 2 * edge) * pixelRatio);
  const height = Math.ceil((2 * font.size + 2 * edge) * pixelRatio);
  // To give a canvas a size takes its state away.
  context.canvas.width = width;
  context.canvas.height = height;
  context.scale(pixelRatio, pixelRatio);
  context.font = cssFont(font);
  context.direction = 'rtl';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 2 * Number(haloWidth);
  context.strokeStyle = halo;
  context.fillStyle = colour;
  const [x, y] = [width / pixelRatio / 2, height / pixelRatio / 2 + font.size * BASELINE];
  context.strokeText(words, x, y);
  context.fillText(words, x, y);
  return context.getImageData(0, 0, width, height);
}
