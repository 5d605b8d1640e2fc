import { compileFolder } from './compile/compile-folder.ts';
import { ownStory } from './compile/own-story.ts';
import type { CompiledStory } from './compile-story.ts';
import { warningsOfUndrawn } from './poster/picture-warnings.ts';
import type { ReadJson } from './read/read-json.ts';

/** The problems and warnings of `compileStory`, in a fraction of its time: nothing is drawn. */
export async function checkStory(readJson: ReadJson): Promise<Pick<CompiledStory, 'problems' | 'warnings'>> {
  const { compiled, problems, warnings } = await compileFolder(readJson, ownStory);
  return { problems, warnings: [...warnings, ...(compiled ? warningsOfUndrawn(compiled.story) : [])] };
}
