import type { Page } from 'playwright-core';
import type { Locale } from '../../../src/locale/locale.ts';
import type { makeSelection, Selection } from '../../../src/selection/selection.ts';
import type { smallStory } from '../../stories/small-story.ts';
import { pageWith } from './in-page.ts';

/** What a view takes besides its host: a story, what is chosen in it, and words. */
export interface WithSelection {
  readonly words: { ENGLISH: Locale };
  readonly selections: { makeSelection: typeof makeSelection };
  readonly stories: { smallStory: typeof smallStory };
  selection: Selection;
}

/** An empty page for a view: with what `WithSelection` names, but for the selection, and these modules. */
export function pageWithSelection(modules: Readonly<Record<string, string>>): Promise<Page> {
  return pageWith({
    words: 'src/locale/english.ts',
    selections: 'src/selection/selection.ts',
    stories: 'test/stories/small-story.ts',
    ...modules,
  });
}
