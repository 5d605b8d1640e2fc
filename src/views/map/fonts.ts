import type { ExpressionSpecification } from 'maplibre-gl';
import type { Font, Measure } from '../../cartography/label.ts';

/** Fonts of the reader's own machine, first found first; no file is fetched. */
const FAMILIES = ['Noto Sans', 'system-ui'] as const;

/** MapLibre reads weight and slant out of the first family's name; none has these, the next one draws. */
const FACES: Record<Font['style'], Record<Font['weight'], string>> = {
  normal: { 400: 'Regular', 600: 'Semibold', 700: 'Bold' },
  italic: { 400: 'Italic', 600: 'Semibold Italic', 700: 'Bold Italic' },
};

/** The `text-font` of a face. */
export function textFont({ weight, style }: Pick<Font, 'weight' | 'style'>): string[] {
  return [FACES[style][weight], ...FAMILIES];
}

/** The `text-font` named by a feature's property `face`, as `faceOf` writes it. */
export function textFontByFace(): ExpressionSpecification {
  const faces = (['normal', 'italic'] as const).flatMap((style) =>
    ([400, 600, 700] as const).map((weight) => ({ weight, style })),
  );
  return [
    'match',
    ['get', 'face'],
    ...faces.flatMap((face) => [faceOf(face), ['literal', textFont(face)]]),
    ['literal', textFont({ weight: 400, style: 'normal' })],
  ] as unknown as ExpressionSpecification;
}

/** A face's name, for a feature's property `face`. */
export function faceOf({ weight, style }: Pick<Font, 'weight' | 'style'>): string {
  return FACES[style][weight];
}

/** Measures text as MapLibre sets it: a glyph after the other, without kerning. */
export function makeMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * font.size * 0.6;
    context.font = `${font.style} ${font.weight} ${font.size}px "${FAMILIES[0]}", ${FAMILIES[1]}, sans-serif`;
    context.fontKerning = 'none';
    return context.measureText(text).width + [...text].length * font.letterSpacing;
  };
}
