import { inspectStory } from '../folder/inspect-story.ts';
import { sourceFolderAt } from '../folder/source-folder.ts';
import type { SourceProblem } from '../source-problem.ts';
import { type Finding, findingsOf } from './line.ts';
import { unusedShapes } from './unused-shapes.ts';

/** All that the build would refuse or warn of, and whether the passages are those of the article. Nothing is written. */
export async function checkStory(path: string, tell: (line: string) => void): Promise<Finding[]> {
  const folder = sourceFolderAt(path);
  const { problems, warnings, state } = await inspectStory(folder, tell);
  const differing = [...state.keys()].filter((file) => folder.readBytes(file) !== undefined).map(differs);
  // What a faulty table names is not known.
  const unused = problems.length > 0 ? [] : await unusedShapes(path, folder);
  return [
    ...findingsOf(problems, 'error', folder),
    ...findingsOf([...warnings, ...differing, ...unused], 'warning', folder),
  ];
}

function differs(file: string): SourceProblem {
  return {
    file,
    path: '',
    spot: { line: 1, column: 1 },
    found: 'other passages than article.md has now',
    expected: 'those of the article, so that whoever has this file alone has them too',
    remedy: 'Run: npx article-map build. It writes the file.',
    rule: 'passages-differ',
  };
}
