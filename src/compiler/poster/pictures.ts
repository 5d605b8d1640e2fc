import type { Locator } from '../../story/locator.ts';
import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { PREVIEW } from '../pages/site.ts';
import { type PosterLabels, posterLabels } from './labels.ts';
import { withLocator } from './locator.ts';
import { makeFontMeasure } from './measure.ts';
import { noticesOf } from './notices.tsx';
import { pictureWarnings } from './picture-warnings.ts';
import { postersOf } from './posters.tsx';
import { blankPreview, previewOf } from './preview.ts';

/** What is drawn of a story, by file name. */
interface Pictures {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Of the posters' labels; absent where there are none. */
  readonly widths?: PosterLabels['widths'];
  /** Absent where the story asks for none. */
  readonly locator?: Locator;
  readonly warnings: readonly Problem[];
}

/** Draws a story's posters and preview; of a withdrawn one the notice in their place. */
export function picturesOf(story: Story): Pictures {
  if (story.about.withdrawn)
    return {
      files: new Map<string, string | Uint8Array>([
        ...noticesOf(story.about),
        [PREVIEW.file, blankPreview()],
      ]),
      warnings: [],
    };
  const measure = makeFontMeasure();
  const located = withLocator(story, measure);
  const labels = posterLabels(located.story, measure);
  const preview = previewOf(story);
  const { locator } = located.story;
  return {
    files: new Map<string, string | Uint8Array>([
      ...postersOf(located.story, labels),
      [PREVIEW.file, preview.png],
    ]),
    widths: labels.widths,
    ...(locator && { locator }),
    warnings: [...pictureWarnings(story, preview.missing, labels.at), ...located.warnings],
  };
}
