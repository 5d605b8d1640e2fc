import type { Problem } from '../../../src/story/problem.ts';
import { factLine } from '../article/fact-line.ts';
import { ARTICLE } from '../article/names.ts';
import { PLACES } from '../places/table.ts';

/** What is told of files that are made of `article.md` and `places.csv`, by rule: their author knows these two alone. */
const REMEDIES: Readonly<Record<string, (problem: Problem) => Pick<Problem, 'remedy'>>> = {
  names: ({ remedy }) => {
    const [, tag = ''] = /^Add "([^"]+)"/.exec(remedy) ?? [];
    return {
      remedy: `Write it into a column “name:${tag}” of ${PLACES}, or take “${tag}” from the languages that the facts name.`,
    };
  },
  'without-passage': () => ({
    remedy: `Mark in ${ARTICLE} the words that name it, as [Basel](#basel); or take the row out: what is only to be seen belongs to the basemap.`,
  }),
  licences: () => ({
    remedy: `Write it into the column “licence” of ${PLACES}, as CC BY 4.0; of what you drew yourself write “drawn by the editors” into the column “source”.`,
  }),
  'size-budget': ({ remedy }) => ({
    remedy: `Give what is named in passing the role “around” in ${PLACES}, and make the rest coarser by: npx article-map basemap --force --budget 50000. ${remedy}`,
  }),
};

/** Rules that tell of the opening view. */
const OF_FRAMES = ['name-room', 'frames', 'small-frame'];

/**
 * A problem of a file that was made, in words of what it was made of.
 *
 * @param frames those that were inferred; undefined where they are said
 */
export function inAuthorWords<const P extends Problem>(problem: P, frames: unknown): P {
  const { rule = '', expected, remedy } = problem;
  const words = { ...problem, expected: ofFacts(expected), ...REMEDIES[rule]?.(problem) };
  if (!OF_FRAMES.includes(rule) || frames === undefined) return words;
  return {
    ...words,
    remedy: `${remedy} The frame is made of the places; another one is a fact, as ${factLine('frames', frames)}`,
  };
}

function ofFacts(text: string): string {
  return text.replace(/"(\w+)" in story\.json/g, '“$1” of the facts');
}
