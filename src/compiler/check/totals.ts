import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** The `total` of passages and of notes is the number of their items. */
export function checkTotals({ totals }: StoryFolder): Problem[] {
  return totals
    .filter(({ value: { total, items } }) => total !== items)
    .map(({ file, path, value: { total, items } }) => ({
      file,
      path,
      found: String(total),
      expected: `${items}, the number of items`,
      remedy: 'Write that number, or look for an item that is missing or surplus.',
    }));
}
