import { ARTICLE, MANIFEST } from '../article/names.ts';
import { PLACES } from '../places/names.ts';
import type { PreparedStory } from './prepared-story.ts';
import type { SourceFolder } from './source-folder.ts';

/**
 * Makes of `article.md` and `places.csv` what a story's folder otherwise holds: story.json with what is not said inferred,
 * layers, passages.json and fingerprint.json. A folder that has neither is read as it is. Nothing is written.
 */
export async function prepareStory(folder: SourceFolder): Promise<PreparedStory> {
  const { readBytes, readJson } = folder;
  if (readBytes(ARTICLE) === undefined && readBytes(PLACES) === undefined)
    return {
      readJson,
      problems: [],
      warnings: [],
      state: new Map(),
      factsIn: MANIFEST,
      relocate: (problem) => problem,
    };
  // What reads Markdown and tables is loaded where there are some.
  const { writtenStory } = await import('./written-story.ts');
  return writtenStory(folder);
}
