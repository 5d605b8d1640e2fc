import {
  type CompiledStory,
  type CompileOptions,
  compileStory,
} from '../../../src/compiler/compile-story.ts';
import type { Problem } from '../../../src/story/problem.ts';
import type { SourceProblem } from '../source-problem.ts';
import { prepareStory } from './prepare-story.ts';
import { type SourceFolder, sourceFolderAt } from './source-folder.ts';

/** A story's folder, compiled, whatever it was written as. */
export interface OpenedStory extends CompiledStory {
  readonly problems: readonly (Problem | SourceProblem)[];
  readonly warnings: readonly (Problem | SourceProblem)[];
  /** What is to be written into the folder (see `PreparedStory`); none where there are problems. */
  readonly state: ReadonlyMap<string, unknown>;
}

/** Prepares and compiles a story's folder. Its problems stand where the author wrote what is wrong. */
export async function openStory(
  folder: string | SourceFolder,
  options: CompileOptions = {},
): Promise<OpenedStory> {
  const prepared = await prepareStory(typeof folder === 'string' ? sourceFolderAt(folder) : folder);
  const compiled = await compileStory(prepared.readJson, options);
  const relocated = (problem: Problem) => prepared.relocate(problem) ?? [];
  const problems = [...prepared.problems, ...compiled.problems.flatMap(relocated)];
  const warnings = [...prepared.warnings, ...compiled.warnings.flatMap(relocated)];
  if (problems.length > 0)
    return { files: new Map(), problems, warnings: [], placeholders: new Map(), state: new Map() };
  return { ...compiled, problems, warnings, state: prepared.state };
}
