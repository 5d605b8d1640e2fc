import type { Measure } from '../cartography/label.ts';

/** Fonts of the reader's own machine in which names are set, first found first; no file is fetched. */
export const FAMILIES = ['Noto Sans', 'system-ui'] as const;

/** Measures text with a canvas, a glyph after the other without kerning, as MapLibre sets it. */
export function makeMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return text.length * font.size * 0.6;
    context.font = `${font.style} ${font.weight} ${font.size}px "${FAMILIES[0]}", ${FAMILIES[1]}, sans-serif`;
    context.fontKerning = 'none';
    return context.measureText(text).width + [...text].length * font.letterSpacing;
  };
}
