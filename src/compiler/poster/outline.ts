import type { WordsProps } from '../../map/svg/words.tsx';
import type { Layout } from './faces.ts';

/** Path data of a line of text at its place, in CSS pixels: what draws it needs no font. */
export function outlineOf(
  { text, dir, x, y, width: whole, font }: WordsProps['line'],
  baseline: number,
  layout: Layout,
): string {
  const runs = layout(text, font, dir).sort((a, b) => a.place - b.place);
  let pen = x - whole / 2;
  let d = '';
  for (const { glyphs, unit, text, width } of runs) {
    const scale = unit * font.size;
    if (!glyphs) pen += width * font.size + [...text].length * font.letterSpacing;
    for (const [i, glyph] of (glyphs?.glyphs ?? []).entries()) {
      const place = glyphs?.positions[i];
      if (!place) continue;
      d += glyph.path
        .scale(scale, -scale)
        .translate(pen + place.xOffset * scale, y + baseline - place.yOffset * scale)
        .toSVG();
      pen += place.xAdvance * scale + font.letterSpacing;
    }
  }
  return d;
}
