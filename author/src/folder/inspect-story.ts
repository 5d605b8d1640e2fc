import { checkStory } from '../../../src/compiler/check-story.ts';
import { type Opened, opening, type Tell } from './opening.ts';
import type { SourceFolder } from './source-folder.ts';

/** The problems and warnings of `openStory`, in a fraction of its time: nothing is drawn, nor what draws loaded. */
export function inspectStory(folder: SourceFolder, tell: Tell): Promise<Opened> {
  return opening(folder, tell, checkStory);
}
