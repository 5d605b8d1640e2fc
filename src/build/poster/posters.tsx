// Vite reads its configuration, and with it the posters, without tsconfig.json: their JSX says itself whose it is.
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import type { Story } from '../../story/story.ts';
import { Poster } from '../../views/poster/poster.tsx';
import { makeFontMeasure } from './measure.ts';

/** The posters of a story by file name. The same story gives the same text. */
export function postersOf(story: Story): Map<string, string> {
  const measure = makeFontMeasure();
  return new Map(
    (['wide', 'tall'] as const).map((shape) => [
      `poster-${shape}.svg`,
      render(<Poster story={story} shape={shape} measure={measure} />),
    ]),
  );
}
