import { faceName } from '../../cartography/known-widths.ts';
import type { Font, Measure } from '../../story/font.ts';
import { type Layout, makeLayout } from './faces.ts';

/** By face and text, as `Widths` has it: a text may be any word, `constructor` too. */
type Thousandths = Map<string, Map<string, number>>;

/** Measures text, and remembers all that it has measured. */
export interface FontMeasure extends Measure {
  /** Without what was estimated (see `Widths`). */
  readonly widths: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Whether a text's width is that of its glyphs, rather than an estimate. */
  isExact(text: string, font: Font): boolean;
}

/**
 * Measures text by the glyphs of Noto Sans, to a thousandth of an em. Where none of its files has a letter, the
 * width is an estimate, which is enough to place the text by, not to set it by.
 */
export function makeFontMeasure(layout: Layout = makeLayout()): FontMeasure {
  const widths: Thousandths = new Map();
  const estimates: Thousandths = new Map();
  const thousandths = (text: string, font: Font): number => {
    const face = faceName(font);
    const known = widths.get(face)?.get(text) ?? estimates.get(face)?.get(text);
    if (known !== undefined) return known;
    const runs = layout(text, font);
    const kept = runs.every(({ glyphs }) => glyphs) ? widths : estimates;
    const measured = Math.round(1000 * runs.reduce((sum, { width }) => sum + width, 0));
    const texts = kept.get(face) ?? new Map<string, number>();
    kept.set(face, texts.set(text, measured));
    return measured;
  };
  const measure = (text: string, font: Font) =>
    (thousandths(text, font) / 1000) * font.size + [...text].length * font.letterSpacing;
  return Object.defineProperties(measure, {
    widths: {
      get: () => Object.fromEntries([...widths].map(([face, texts]) => [face, Object.fromEntries(texts)])),
    },
    isExact: {
      value(text: string, font: Font) {
        thousandths(text, font);
        return widths.get(faceName(font))?.has(text) ?? false;
      },
    },
  }) as FontMeasure;
}
