import type { Font, Measure } from '../story/font.ts';

/** Fonts of the reader's own machine in which names are set, first found first; no file is fetched. */
export const FAMILIES = ['Noto Sans', 'system-ui'] as const;

/**
 * Share of the font's size from the middle of a line to its baseline: half the height of capitals, which is
 * 0.714 in Noto Sans.
 */
export const BASELINE = 0.357;

/** The font of a canvas or of CSS in which names are set. */
export function cssFont({ style, weight, size }: Font): string {
  return `${style} ${weight} ${size}px "${FAMILIES[0]}", ${FAMILIES[1]}, sans-serif`;
}

/** Measures text with a canvas, a glyph after the other without kerning, as MapLibre sets it. */
export function makeMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * font.size * 0.6;
    context.font = cssFont(font);
    context.fontKerning = 'none';
    return context.measureText(text).width + [...text].length * font.letterSpacing;
  };
}
