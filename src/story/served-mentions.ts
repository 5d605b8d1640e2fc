import { type Problem, pointer } from './problem.ts';

/** A passage's words as they are served, with feature, start and end of each mention. */
interface Served {
  readonly id: string;
  readonly exact: string;
  readonly mentions: readonly (readonly [feature: string, start: number, end: number])[];
}

/**
 * Mentions that name no feature of the story, or no words of their passage, wherever the passages stand: one problem a
 * passage.
 * @param file that holds them, in a list `passages`
 */
export function mentionProblems(
  file: string,
  passages: readonly Served[],
  hasFeature: (id: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  for (const [index, { exact, mentions }] of passages.entries())
    for (const [at, [feature, start, end]] of mentions.entries()) {
      const isKnown = hasFeature(feature);
      if (isKnown && start < end && end <= exact.length) continue;
      problems.push({
        file,
        path: pointer('passages', index, 'mentions', at),
        found: isKnown ? `the characters from ${start} to ${end}` : `the unknown feature ${feature}`,
        expected: isKnown ? `some of the passage’s ${exact.length} characters` : 'a feature of the story',
        remedy: 'Build the story anew.',
      });
      break;
    }
  return problems;
}
