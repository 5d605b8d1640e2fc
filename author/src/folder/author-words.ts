import type { Problem } from '../../../src/story/problem.ts';
import { ARTICLE } from '../article/names.ts';
import { writingFact } from '../article/writing-fact.ts';
import { PLACES } from '../places/table.ts';

/** What is told of files that are made of `article.md` and `places.csv`, by rule: their author knows these two alone. */
const REMEDIES: Readonly<Record<string, (problem: Problem) => Pick<Problem, 'remedy'>>> = {
  names: ({ remedy }) => {
    const [, tag = ''] = /^Add "([^"]+)"/.exec(remedy) ?? [];
    return {
      remedy: `Write it into a column “name:${tag}” of ${PLACES}, or take “${tag}” from “languages” among the facts.`,
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
 * @param factsIn the file in which the story's facts stand
 */
export function inAuthorWords<const P extends Problem>(problem: P, frames: unknown, factsIn: string): P {
  const { rule = '', expected, remedy } = problem;
  const words = { ...problem, expected: ofFacts(expected, factsIn), ...REMEDIES[rule]?.(problem) };
  if (!OF_FRAMES.includes(rule) || frames === undefined) return words;
  return {
    ...words,
    remedy: `${remedy} The frame follows the places; for another ${writingFact('frames', frames, factsIn)}`,
  };
}

function ofFacts(text: string, factsIn: string): string {
  return factsIn === ARTICLE
    ? text.replace(/"(\w+)" in story\.json/g, `“$1” among the facts at the top of ${ARTICLE}`)
    : text;
}
