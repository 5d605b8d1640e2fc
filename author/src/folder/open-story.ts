import {
  type CompiledStory,
  type CompileOptions,
  compileStory,
} from '../../../src/compiler/compile-story.ts';
import { type Opened, opening, type Tell } from './opening.ts';
import type { SourceFolder } from './source-folder.ts';

/** A story's folder, compiled, whatever it was written as. */
export interface OpenedStory extends CompiledStory, Opened {
  readonly problems: Opened['problems'];
  readonly warnings: Opened['warnings'];
}

/** Prepares and compiles a story's folder. Its problems stand where the author wrote what is wrong. */
export async function openStory(
  folder: string | SourceFolder,
  { tell = () => {}, ...options }: CompileOptions & { readonly tell?: Tell } = {},
): Promise<OpenedStory> {
  const opened = await opening(folder, tell, (readJson) => compileStory(readJson, options));
  return opened.problems.length > 0 ? { ...opened, files: new Map(), placeholders: new Map() } : opened;
}
