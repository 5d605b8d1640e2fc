// Vite reads its configuration, and with it the posters, without tsconfig.json: their JSX says itself whose it is.
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { Poster } from '../../map/svg/poster.tsx';
import { Words, type WordsProps } from '../../map/svg/words.tsx';
import type { Story } from '../../story/story.ts';
import { type FontMeasure, makeFontMeasure } from './measure.ts';

/** The posters of a story by file name. The same story gives the same text. */
export function postersOf(story: Story, measure: FontMeasure = makeFontMeasure()): Map<string, string> {
  const Line = ({ line, colour }: WordsProps) => (
    <Words line={line} colour={colour} fitted={measure.isExact(line.text, line.font)} />
  );
  return new Map(
    (['wide', 'tall'] as const).map((shape) => [
      `poster-${shape}.svg`,
      render(<Poster story={story} shape={shape} measure={measure} Line={Line} />),
    ]),
  );
}
