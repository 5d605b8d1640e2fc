import type { Font, Measure } from '../story/font.ts';
import type { Story } from '../story/story.ts';

/** A face, as a story's `widths` name it. */
export const faceName = ({ weight, style }: Pick<Font, 'weight' | 'style'>): string => `${weight} ${style}`;

/** Measures by the widths that the build measured, so that labels stand as in the poster; by `otherwise` what it did not. */
export function knownMeasure({ widths }: Story, otherwise: Measure): Measure {
  return (text, font) => {
    const thousandths = widths?.get(faceName(font))?.get(text);
    if (thousandths === undefined) return otherwise(text, font);
    return (thousandths / 1000) * font.size + [...text].length * font.letterSpacing;
  };
}
