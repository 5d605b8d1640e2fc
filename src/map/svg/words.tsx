/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { LabelLine } from '../../cartography/label.ts';
import { BASELINE } from '../../dom/measure-text.ts';

export interface WordsProps {
  readonly line: Pick<LabelLine, 'text' | 'lang' | 'dir' | 'x' | 'y' | 'width' | 'font'>;
  /** A class that fills. */
  readonly colour: string;
}

/**
 * A line of text, within what is said to be in English, that is as wide as it was measured, whatever font draws it.
 *
 * @param fitted false where the width is only an estimate: the letters would be stretched to it
 */
export function Words({
  line: { text, lang, dir, x, y, width, font },
  colour,
  fitted = true,
}: WordsProps & { readonly fitted?: boolean }) {
  const spacing = font.letterSpacing;
  return (
    <text
      // A drawer adds space after the last letter too.
      x={round(x + spacing / 2)}
      y={round(y + font.size * BASELINE)}
      {...(fitted && { textLength: round(width + spacing), lengthAdjust: 'spacingAndGlyphs' })}
      class={colour}
      font-size={font.size}
      {...(font.weight !== 400 && { 'font-weight': font.weight })}
      {...(font.style !== 'normal' && { 'font-style': font.style })}
      {...(spacing !== 0 && { 'letter-spacing': round(spacing) })}
      {...(lang !== 'en' && { lang })}
      {...(dir === 'rtl' && { direction: dir })}
    >
      {text}
    </text>
  );
}

/** What a group of `Words` says of its language in a picture that is in `language`. */
export function wordsIn(language: string): { lang?: string } {
  return language === 'en' ? {} : { lang: 'en' };
}

const round = (pixels: number) => Number(pixels.toFixed(1));
