import { type Problem, quote } from '../../../src/story/problem.ts';
import { ARTICLE } from '../article/names.ts';
import { writingFact } from '../article/writing-fact.ts';
import { PLACES } from '../places/table.ts';
import type { SourceProblem, Spot } from '../source-problem.ts';
import { inAuthorWords } from './author-words.ts';
import { withoutBasemap } from './folder-problems.ts';

/** What the files were made of that the compiler read. */
export interface Origins {
  /** Where the front matter names each fact. */
  readonly facts: ReadonlyMap<string, Spot>;
  readonly hasArticle: boolean;
  /** The rows of each layer's features. */
  readonly rows: ReadonlyMap<string, readonly Spot[]>;
  /** Where each passage is marked. */
  readonly quotations: readonly Spot[];
  /** The file in which the story's facts stand, and those that story.json says. */
  readonly factsIn: string;
  readonly said: ReadonlySet<string>;
  /** The frames that were made of the places; undefined where they are said. */
  readonly frames: unknown;
  /** Whether the publication is said with its address; else that is made of the article's. */
  readonly hasPublication: boolean;
  /** Whether the folder has a basemap. */
  readonly hasBasemap: boolean;
  /** Whether the article or the table has faults. */
  readonly isFaulty: boolean;
}

/** What is inferred of the places. */
const INFERRED = ['bbox', 'frames', 'layers'];

/**
 * Tells of a problem in a file that was made where it stands in what the author wrote. Undefined where it comes of faults
 * that are told already.
 */
export function relocation(origins: Origins) {
  const relocate = relocating(origins);
  return (problem: Problem) => {
    const moved = relocate(problem);
    // Only what was made is told in other words than the file's own.
    return moved && moved !== problem ? inAuthorWords(moved, origins.frames, origins.factsIn) : moved;
  };
}

function relocating({
  facts,
  hasArticle,
  rows,
  quotations,
  factsIn,
  said,
  hasPublication,
  hasBasemap,
  isFaulty,
}: Origins) {
  return (problem: Problem): Problem | SourceProblem | undefined => {
    const [, first = '', second = '', third = ''] = problem.path.split('/');
    const isMade =
      (problem.file === 'passages.json' && hasArticle) ||
      (problem.file === 'story.json' && INFERRED.includes(first) && !facts.has(first));
    if (isFaulty && isMade) return undefined;
    const spots = rows.get(problem.file);
    // It is turned round, and whoever drew it by hand cannot tell.
    if (spots && problem.rule === 'winding') return undefined;
    if (problem.rule === 'basemap' && !hasBasemap) return withoutBasemap();
    if (spots) return { ...problem, file: PLACES, path: '', spot: spots[Number(second)] ?? START };
    if (problem.file === 'passages.json' && hasArticle)
      return { ...problem, file: ARTICLE, path: '', spot: quotations[Number(third)] ?? START };
    if (problem.file !== 'story.json') return problem;
    // What is wrong with the article's address is told of that.
    if (problem.path === '/publication/url' && !hasPublication) return undefined;
    const spot = facts.get(first);
    if (spot) return { ...problem, ...inFact(problem, first), file: ARTICLE, path: '', spot };
    if (problem.found !== 'nothing' || factsIn !== ARTICLE)
      return said.has(first) ? problem : { ...problem, file: factsIn, path: '', spot: START };
    const name = problem.path.slice(1).replaceAll('/', '.');
    return {
      ...problem,
      file: ARTICLE,
      path: '',
      spot: START,
      found: `no “${name}”`,
      remedy: `Add it to the front matter: a line “${first}: …” between two lines of three dashes above the article.`,
    };
  };
}

/** Facts that are lists or objects, each as somebody may write it. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  frames: { wide: [7, 47, 9, 49], tall: [7, 47, 9, 49] },
  bbox: [7, 47, 9, 49],
  ignoredNames: ['Titanic', 'Washington'],
  languages: ['en', 'fr'],
  publication: { name: 'The Paper', url: 'https://example.org/' },
  quoteLimit: { share: 0.25, reason: 'No more than a quarter is quoted.' },
  kinds: { incident: { name: { en: 'Attack' } } },
};

/** What is wrong within a fact, in words that name it and show its form. */
function inFact({ path, rule, found, remedy }: Problem, fact: string): Pick<Problem, 'found' | 'remedy'> {
  const example = EXAMPLES[fact];
  if (rule !== 'form' || example === undefined) return { found, remedy };
  const within = path === `/${fact}` ? `${found} as ${quote(fact)}` : `${found} within ${quote(fact)}`;
  return { found: within, remedy: `Correct it: ${writingFact(fact, example, ARTICLE)}` };
}

const START: Spot = { line: 1, column: 1 };
