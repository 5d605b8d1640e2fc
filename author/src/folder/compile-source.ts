import { join } from 'node:path';
import { readableJson } from '../../../src/compiler/article/json.ts';
import { writeWhole } from '../../../src/compiler/article/write-whole.ts';
import type { CompiledStory, CompileOptions } from '../../../src/compiler/compile-story.ts';
import { isPlaced, withSpotInFile } from '../source-problem.ts';
import { openStory } from './open-story.ts';

/**
 * Compiles a story's folder, whatever it was written as, for a build that knows `compileStory` alone. What of the folder is
 * state is written (see `PreparedStory`); problems have their place in the file's name.
 */
export async function compileSource(folder: string, options: CompileOptions): Promise<CompiledStory> {
  const { problems, warnings, state, ...story } = await openStory(folder, { ...options, tell: console.warn });
  for (const [file, json] of state) writeWhole(join(folder, file), readableJson(json));
  const placed = (list: typeof problems) =>
    list.map((problem) => (isPlaced(problem) ? withSpotInFile(problem) : problem));
  return { ...story, problems: placed(problems), warnings: placed(warnings) };
}
