import { faceName } from '../../cartography/known-widths.ts';
import type { Font, Measure } from '../../cartography/label.ts';
import { type Layout, makeLayout } from './faces.ts';

type Thousandths = Record<string, Record<string, number>>;

/** Measures text, and remembers all that it has measured. */
export interface FontMeasure extends Measure {
  /** Without what was estimated (see `Widths`). */
  readonly widths: Thousandths;
  /** Whether a text's width is that of its glyphs, rather than an estimate. */
  isExact(text: string, font: Font): boolean;
}

/**
 * Measures text by the glyphs of Noto Sans, to a thousandth of an em. Where none of its files has a letter, the
 * width is an estimate, which is enough to place the text by, not to set it by.
 */
export function makeFontMeasure(layout: Layout = makeLayout()): FontMeasure {
  const widths: Thousandths = {};
  const estimates: Thousandths = {};
  const thousandths = (text: string, font: Font): number => {
    const face = faceName(font);
    const known = widths[face]?.[text] ?? estimates[face]?.[text];
    if (known !== undefined) return known;
    const runs = layout(text, font);
    const kept = runs.every(({ glyphs }) => glyphs) ? widths : estimates;
    const measured = Math.round(1000 * runs.reduce((sum, { width }) => sum + width, 0));
    kept[face] ??= {};
    kept[face][text] = measured;
    return measured;
  };
  return Object.assign(
    (text: string, font: Font) =>
      (thousandths(text, font) / 1000) * font.size + [...text].length * font.letterSpacing,
    {
      widths,
      isExact: (text: string, font: Font) => {
        thousandths(text, font);
        return widths[faceName(font)]?.[text] !== undefined;
      },
    },
  );
}
