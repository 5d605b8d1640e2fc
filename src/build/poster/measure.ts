import { faceName } from '../../cartography/known-widths.ts';
import type { Font, Measure } from '../../cartography/label.ts';
import type { Widths } from '../../story/story.ts';
import { type Layout, makeLayout } from './faces.ts';

/** Measures text, and remembers all that it has measured. */
export interface FontMeasure extends Measure {
  readonly widths: Widths;
}

/**
 * Measures text by the glyphs of Noto Sans, to a thousandth of an em. A letter that none of its files has is
 * taken as one em wide.
 */
export function makeFontMeasure(layout: Layout = makeLayout()): FontMeasure {
  const widths: Record<string, Record<string, number>> = {};
  const thousandths = (text: string, font: Font) => {
    widths[faceName(font)] ??= {};
    const face = widths[faceName(font)] as Record<string, number>;
    face[text] ??= Math.round(
      1000 *
        layout(text, font).reduce(
          (sum, run) => sum + (run.glyphs ? run.glyphs.advanceWidth * run.unit : [...run.text].length),
          0,
        ),
    );
    return face[text];
  };
  return Object.assign(
    (text: string, font: Font) =>
      (thousandths(text, font) / 1000) * font.size + [...text].length * font.letterSpacing,
    { widths },
  );
}
