import type { Box, Font, Measure } from '../../cartography/label.ts';
import type { Story } from '../../story/story.ts';
import { creditSources } from '../credit-sources.ts';
import { say } from '../strings.ts';
import type { WordsProps } from './words.tsx';

const FONT: Font = { size: 11, weight: 400, style: 'normal', letterSpacing: 0 };
const LINE = 15;
const EDGE = 6;

/** Whose article and whose data it is, in the lower right corner of an area, and the box that no name may enter. */
export function creditLines(
  story: Story,
  [left, , right, bottom]: Box,
  measure: Measure,
): { lines: WordsProps['line'][]; box: Box } {
  const { author, publication, language } = story.about;
  const parts = [
    say('map.credit', { author, publication: publication.name }),
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
        lang: language,
        dir: 'ltr',
        x: right - EDGE - width / 2,
        y: top + (i + 0.5) * LINE,
        width,
        font: FONT,
      };
    }),
    box: [right - EDGE - Math.max(...widths), top, right, bottom],
  };
}
