import { type CompiledFolder, compileFolder } from '../../src/compiler/compile/compile-folder.ts';
import type { ReadJson } from '../../src/compiler/read/read-json.ts';
import { type Problem, StoryError } from '../../src/story/problem.ts';

/**
 * A story's data and what is warned of, without pictures, which take longer.
 * @throws StoryError where the folder has faults
 */
export async function buildStory(
  readJson: ReadJson,
): Promise<CompiledFolder & { readonly warnings: readonly Problem[] }> {
  const { compiled, problems, warnings } = await compileFolder(readJson);
  if (!compiled) throw new StoryError(problems);
  return { ...compiled, warnings };
}
