// Who runs this by Vite or tsx need not have this project’s tsconfig.json: all JSX of the build says itself whose it is.
/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { render } from 'preact-render-to-string';
import { Poster } from '../../map/svg/poster.tsx';
import { Words, type WordsProps } from '../../map/svg/words.tsx';
import type { Story } from '../../story/story.ts';
import { type PosterLabels, posterLabels } from './labels.ts';

/** The posters of a story by file name. The same story gives the same text. */
export function postersOf(story: Story, labels: PosterLabels = posterLabels(story)): Map<string, string> {
  const Line = ({ line, colour }: WordsProps) => (
    <Words line={line} colour={colour} fitted={labels.isExact(line.text, line.font)} />
  );
  return new Map(
    (['wide', 'tall'] as const).map((shape) => [
      `poster-${shape}.svg`,
      render(<Poster story={story} shape={shape} labels={(shown) => labels.at(shape, shown)} Line={Line} />),
    ]),
  );
}
