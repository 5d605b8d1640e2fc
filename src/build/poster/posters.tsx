// Vite reads its configuration, and with it the posters, without tsconfig.json: their JSX says itself whose it is.
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import type { Story } from '../../story/story.ts';
import { Poster } from '../../views/poster/poster.tsx';
import { makeFontMeasure } from './measure.ts';

/** CSS pixels at which posters are drawn: 8:5 and 4:5. */
const SIZES = {
  'poster-wide.svg': { width: 960, height: 600 },
  'poster-tall.svg': { width: 400, height: 500 },
};

/** The posters of a story by file name. The same story gives the same text. */
export function postersOf(story: Story): Map<string, string> {
  const measure = makeFontMeasure();
  return new Map(
    Object.entries(SIZES).map(([name, size]) => [
      name,
      render(<Poster story={story} size={size} measure={measure} />),
    ]),
  );
}
