import { join } from 'node:path';
import { readableJson } from '../../../src/compiler/article/json.ts';
import { writeWhole } from '../../../src/compiler/article/write-whole.ts';
import type { CompileOptions } from '../../../src/compiler/compile-story.ts';
import { written } from '../check/formats.ts';
import { type Finding, findingsOf } from '../check/line.ts';
import { openStory } from '../folder/open-story.ts';
import { sourceFolderAt } from '../folder/source-folder.ts';
import { slashed } from '../slashed.ts';
import { systemFault } from '../system-fault.ts';

/** A story as its folder is now: what is served of it, and what is wrong. */
export interface LiveStory {
  /** Changes with what is served, and from one start of the program to the next. */
  readonly version: string;
  /** Of the last state without faults, by path; undefined where there has been none. */
  readonly files: ReadonlyMap<string, string | Uint8Array> | undefined;
  /** What is wrong now, a line each; none where `files` are those of the folder as it is. */
  readonly faults: readonly string[];
  /** What is warned of, a line each. */
  readonly warnings: readonly string[];
}

/** Compiles a folder now and whenever it is asked to. */
export function makeLiveStory(
  folder: string,
  options: CompileOptions & { readonly tell: (line: string) => void },
): { readonly current: LiveStory; compile(): Promise<LiveStory> } {
  const started = Date.now().toString(36);
  let count = 0;
  let current: LiveStory = { version: started, files: undefined, faults: [], warnings: [] };
  const compile = async (): Promise<LiveStory> => {
    const source = sourceFolderAt(folder);
    const lines = (findings: readonly Finding[]) =>
      written(findings, 'text', slashed(folder)).split('\n').filter(Boolean);
    const { problems, warnings, state, files } = await openStory(source, options);
    const faults = lines(findingsOf(problems, 'error', source));
    const warned = lines(findingsOf(warnings, 'warning', source));
    if (problems.length > 0) return { ...current, faults, warnings: warned };
    for (const [file, json] of state) writeWhole(join(folder, file), readableJson(json));
    return { version: `${started}-${++count}`, files, faults, warnings: warned };
  };
  return {
    get current() {
      return current;
    },
    async compile() {
      try {
        current = await compile();
      } catch (error) {
        // What the system refuses, or a fault of the program: the map stays in view here too.
        current = {
          ...current,
          faults: [systemFault(error) ?? (error instanceof Error ? error.message : String(error))],
        };
      }
      return current;
    },
  };
}
