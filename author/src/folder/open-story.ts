import {
  type CompiledStory,
  type CompileOptions,
  checkStory,
  compileStory,
} from '../../../src/compiler/compile-story.ts';
import type { ReadJson } from '../../../src/compiler/read/read-json.ts';
import type { Problem } from '../../../src/story/problem.ts';
import { writingFact } from '../article/writing-fact.ts';
import { textsOfArticle, textsOfPassages } from '../check/named-texts.ts';
import type { SourceProblem } from '../source-problem.ts';
import { prepareStory } from './prepare-story.ts';
import { isObject, namesIn, namesOnBasemap, onceEach, passagesOfSound } from './read-json-files.ts';
import { type SourceFolder, sourceFolderAt } from './source-folder.ts';

/** A story's folder, compiled, whatever it was written as. */
export interface OpenedStory extends CompiledStory {
  readonly problems: readonly (Problem | SourceProblem)[];
  readonly warnings: readonly (Problem | SourceProblem)[];
  /** What is to be written into the folder (see `PreparedStory`); none where there are problems. */
  readonly state: ReadonlyMap<string, unknown>;
}

/** Told of what takes seconds. */
type Tell = (line: string) => void;

/** Prepares and compiles a story's folder. Its problems stand where the author wrote what is wrong. */
export async function openStory(
  folder: string | SourceFolder,
  { tell = () => {}, ...options }: CompileOptions & { readonly tell?: Tell } = {},
): Promise<OpenedStory> {
  const opened = await opening(folder, tell, (readJson) => compileStory(readJson, options));
  return opened.problems.length > 0 ? { ...opened, files: new Map(), placeholders: new Map() } : opened;
}

/** The problems and warnings of `openStory`, in a fraction of its time: nothing is drawn. */
export function inspectStory(
  folder: SourceFolder,
  tell: Tell,
): Promise<Pick<OpenedStory, 'problems' | 'warnings' | 'state'>> {
  return opening(folder, tell, checkStory);
}

async function opening<const C extends Pick<CompiledStory, 'problems' | 'warnings'>>(
  folder: string | SourceFolder,
  tell: Tell,
  compile: (readJson: ReadJson) => Promise<C>,
): Promise<C & Pick<OpenedStory, 'problems' | 'warnings' | 'state'>> {
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
  { readJson, article, factsIn }: Awaited<ReturnType<typeof prepareStory>>,
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
