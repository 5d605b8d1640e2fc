import type { ExpressionSpecification } from 'maplibre-gl';
import { FAMILIES } from '../../dom/measure-text.ts';
import type { Font } from '../../story/font.ts';

/** MapLibre reads weight and slant out of the first family's name; none has these, the next one draws. */
const FACES: Record<Font['style'], Record<Font['weight'], string>> = {
  normal: { 400: 'Regular', 600: 'Semibold', 700: 'Bold' },
  italic: { 400: 'Italic', 600: 'Semibold Italic', 700: 'Bold Italic' },
};

/** The `text-font` of a face. */
function textFont({ weight, style }: Pick<Font, 'weight' | 'style'>): string[] {
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
