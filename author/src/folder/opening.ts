import type { ReadJson } from '../../../src/compiler/read/read-json.ts';
import type { Problem } from '../../../src/story/problem.ts';
import { writingFact } from '../article/writing-fact.ts';
import { textsOfArticle, textsOfPassages } from '../check/named-texts.ts';
import type { SourceProblem } from '../source-problem.ts';
import { prepareStory } from './prepare-story.ts';
import type { PreparedStory } from './prepared-story.ts';
import { isObject, namesIn, namesOnBasemap, onceEach, passagesOfSound } from './read-json-files.ts';
import { type SourceFolder, sourceFolderAt } from './source-folder.ts';

/** What is found in a story's folder, whatever it was written as. */
export interface Opened {
  readonly problems: readonly (Problem | SourceProblem)[];
  readonly warnings: readonly (Problem | SourceProblem)[];
  /** What is to be written into the folder (see `PreparedStory`); none where there are problems. */
  readonly state: ReadonlyMap<string, unknown>;
}

/** Told of what takes seconds. */
export type Tell = (line: string) => void;

/** Prepares a story's folder, and compiles or checks it. Its problems stand where the author wrote what is wrong. */
export async function opening<
  const C extends { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] },
>(
  folder: string | SourceFolder,
  tell: Tell,
  compile: (readJson: ReadJson) => Promise<C>,
): Promise<C & Opened> {
  const source = typeof folder === 'string' ? sourceFolderAt(folder) : folder;
  const prepared = await prepareStory({ ...source, readJson: onceEach(source.readJson) });
  const compiled = await compile(prepared.readJson);
  const relocated = (problem: Problem) => prepared.relocate(problem) ?? [];
  const problems = [...prepared.problems, ...compiled.problems.flatMap(relocated)];
  if (problems.length > 0) return { ...compiled, problems, warnings: [], state: new Map() };
  const warnings = [
    ...prepared.warnings,
    ...compiled.warnings.flatMap(relocated),
    ...(await unmapped(prepared, tell)),
  ];
  return { ...compiled, problems, warnings, state: prepared.state };
}

/** Names in the article, or where it is not at hand in what is quoted, that no place answers to. */
async function unmapped(
  { readJson, article, factsIn }: PreparedStory,
  tell: Tell,
): Promise<(Problem | SourceProblem)[]> {
  const manifest = await readJson('story.json');
  const facts = 'json' in manifest && isObject(manifest.json) ? manifest.json : {};
  // Places are told from other words by English ones.
  if (facts.withdrawn !== undefined || !/^en\b/.test(String(facts.language))) return [];
  const { loadGazetteer } = await import('../gazetteer/load-gazetteer.ts');
  const { unmappedNames } = await import('../check/unmapped-names.ts');
  const texts = article
    ? textsOfArticle(article.read, article.source)
    : textsOfPassages(await passagesOfSound(readJson));
  const ignored = Array.isArray(facts.ignoredNames) ? facts.ignoredNames.map(String) : [];
  return unmappedNames(
    texts,
    [...(await namesIn(readJson, facts.layers)), ...(await namesOnBasemap(readJson)), ...ignored],
    await loadGazetteer(tell),
    (name) => writingFact('ignoredNames', [...ignored, name], factsIn),
  );
}
