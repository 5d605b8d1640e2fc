import { POSTER_LOCALE } from '../locale/english.ts';
import type { Font, Measure } from '../story/font.ts';
import type { Story } from '../story/story.ts';
import { creditSources } from './credit-sources.ts';
import type { Box, LabelLine } from './label.ts';

/** A line of the credit, as a label's. */
export type CreditLine = Pick<LabelLine, 'text' | 'lang' | 'dir' | 'x' | 'y' | 'width' | 'font'>;

const FONT: Font = { size: 11, weight: 400, style: 'normal', letterSpacing: 0 };
const LINE = 15;
const EDGE = 6;

/** Whose article and whose data it is, in the lower right corner of an area, and the box that no name may enter. */
export function creditLines(
  story: Story,
  [left, , right, bottom]: Box,
  measure: Measure,
): { lines: CreditLine[]; box: Box } {
  const { author, publication } = story.about;
  const parts = [
    POSTER_LOCALE.say('map.credit', { author, publication: publication.name }),
    ...creditSources(story).map(({ text }) => text),
  ];
  const room = right - left - 2 * EDGE;
  const texts: string[] = [];
  for (const part of parts) {
    const longer = [texts.at(-1), part].filter(Boolean).join(' · ');
    if (measure(longer, FONT) <= room) texts.splice(-1, 1, longer);
    else texts.push(part);
  }
  const top = bottom - EDGE - texts.length * LINE;
  const widths = texts.map((text) => Math.min(measure(text, FONT), room));
  return {
    lines: texts.map((text, i) => {
      const width = widths[i] ?? 0;
      return {
        text,
        lang: POSTER_LOCALE.language,
        dir: POSTER_LOCALE.direction,
        x: right - EDGE - width / 2,
        y: top + (i + 0.5) * LINE,
        width,
        font: FONT,
      };
    }),
    box: [right - EDGE - Math.max(...widths), top, right, bottom],
  };
}
