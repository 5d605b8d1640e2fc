import { type Problem, pointer, quote } from '../../story/problem.ts';
import { placeMention } from '../compile/mention.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Every mention stands in its passage, in one place. */
export function checkMentions({ passages }: StoryFolder): Problem[] {
  return passages.flatMap(({ file, path, value: { target } }) => {
    const [{ exact, refinedBy }] = target.selector;
    return refinedBy.flatMap((mention, index) => {
      const places = placeMention(exact, mention);
      if (places.length === 1) return [];
      const words = quote((mention.prefix ?? '') + mention.exact);
      return [
        {
          file,
          path: path + pointer('target', 'selector', 0, 'refinedBy', index, 'exact'),
          found:
            places.length === 0 ? `${words}, which is not in the passage` : `${words} ${places.length} times`,
          expected: `words that stand once in ${quote(exact)}`,
          remedy:
            places.length === 0
              ? 'Copy the words from the passage, to the letter.'
              : 'Add a "prefix": the words right before the one that is meant, or "" if it opens the passage.',
        },
      ];
    });
  });
}
