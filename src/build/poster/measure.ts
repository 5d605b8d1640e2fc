import type { Measure } from '../../cartography/label.ts';
import { type Layout, makeLayout } from './faces.ts';

/** Measures text by the glyphs of Noto Sans. A letter that none of its files has is taken as one em wide. */
export function makeFontMeasure(layout: Layout = makeLayout()): Measure {
  const known = new Map<string, number>();
  const ems: Measure = (text, font) => {
    const key = [font.weight, font.style, text].join();
    const width =
      known.get(key) ??
      layout(text, font).reduce(
        (sum, run) => sum + (run.glyphs ? run.glyphs.advanceWidth * run.unit : [...run.text].length),
        0,
      );
    known.set(key, width);
    return width;
  };
  return (text, font) => ems(text, font) * font.size + [...text].length * font.letterSpacing;
}
