import { type Problem, pointer } from '../../story/problem.ts';

/** Levels of lists and objects in each other; a layer's positions, the deepest of what a story knows, are on the eighth. */
const DEEPEST = 100;
/** Keys of the way down that a problem names. */
const NAMED = 10;

/**
 * A file's JSON that is nested deeper than anything of a story is, so that whatever walks through it would overflow the
 * stack: one problem; undefined where it is not.
 */
export function nestingFault(file: string, json: unknown): Problem | undefined {
  const keys = wayDown(json, DEEPEST);
  return (
    keys && {
      file,
      path: pointer(...keys.slice(0, NAMED)),
      found: `more than ${DEEPEST} lists or objects in each other`,
      expected: `JSON that is nested ${DEEPEST} levels deep at most`,
      remedy: 'Remove what is nested there.',
    }
  );
}

/** The keys that lead further down than some levels; undefined where none do. */
function wayDown(value: unknown, levels: number): (string | number)[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (levels === 0) return [];
  // Nothing is made for each part: a story is objects and lists by the hundred thousand.
  if (Array.isArray(value))
    for (let index = 0; index < value.length; index++) {
      const below = wayDown(value[index], levels - 1);
      if (below) return [index, ...below];
    }
  else
    for (const key in value) {
      const below = wayDown((value as Record<string, unknown>)[key], levels - 1);
      if (below) return [key, ...below];
    }
  return undefined;
}
