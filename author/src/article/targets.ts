import { alike } from '../../../src/compiler/read/alike.ts';
import { isTime } from '../../../src/story/dates.ts';
import { quote } from '../../../src/story/problem.ts';
import type { Reading } from './paragraph.ts';
import type { ProblemAt } from './problem-at.ts';

/**
 * What links lead to: `#basel` and `#iraq+iran` to places, `#a-heading` to a heading, and other addresses out of the
 * article.
 *
 * @param ids of the places; undefined where they are not known: then all that is no heading is taken for one
 * @param slugs of the headings
 */
export function targetsOf(
  ids: ReadonlySet<string> | undefined,
  slugs: ReadonlySet<string>,
  problemAt: ProblemAt,
): Reading['target'] {
  return (url, words, offset) => {
    const problem = (found: string, expected: string, remedy: string) =>
      problemAt(offset, { found, expected, remedy, rule: 'article-marks' });
    const address = decoded(url);
    if (!address.startsWith('#')) {
      if (!ids?.has(address)) return undefined;
      return problem(
        `a link to ${quote(address)}, which is a place`,
        `(#${address})`,
        'Put the sign before the id.',
      );
    }
    const names = [...new Set(address.slice(1).split('+'))];
    const unknown = ids ? names.filter((name) => !ids.has(name)) : [];
    if (address === '#' || (slugs.has(address.slice(1)) && (!ids || unknown.length > 0))) return undefined;
    const [first] = unknown;
    if (first !== undefined) {
      const meant = alike(first, ids ?? []);
      return problem(
        `the unknown id ${quote(first)}`,
        meant === undefined ? 'the id of a place, or of a heading' : `perhaps ${quote(meant)}`,
        'Correct the id, or add the place to places.csv.',
      );
    }
    if (words.trim() !== '') return names;
    return problem(
      `a mark of ${quote(names.join('+'))} without words`,
      'the words that name the place',
      'Add them.',
    );
  };
}

/** A link's title as a passage's time. */
export function timeOf(problemAt: ProblemAt): Reading['time'] {
  return (title, offset) =>
    isTime(title)
      ? title
      : problemAt(offset, {
          found: `the title ${quote(title)}, which is no date`,
          expected: 'a date as 2017, 2017-08 or 2017-08-31, or two of them as 1980/1988',
          remedy: 'Write the date so, or leave the title out.',
          rule: 'article-marks',
        });
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
