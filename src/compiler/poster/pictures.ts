import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { PREVIEW } from '../pages/site.ts';
import { type PosterLabels, posterLabels } from './labels.ts';
import { noticesOf } from './notices.tsx';
import { pictureWarnings } from './picture-warnings.ts';
import { postersOf } from './posters.tsx';
import { blankPreview, previewOf } from './preview.tsx';

/** What is drawn of a story, by file name. */
interface Pictures {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Of the posters' labels; absent where there are none. */
  readonly widths?: PosterLabels['widths'];
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
  const labels = posterLabels(story);
  const preview = previewOf(story);
  return {
    files: new Map<string, string | Uint8Array>([...postersOf(story, labels), [PREVIEW.file, preview.png]]),
    widths: labels.widths,
    warnings: pictureWarnings(story, preview.missing, labels.at),
  };
}
