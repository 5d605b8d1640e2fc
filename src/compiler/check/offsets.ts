import { type Problem, pointer } from '../../story/problem.ts';
import { ANCHOR } from '../article/usage.ts';
import type { StoryFolder } from '../read/folder.ts';

/** A passage's two selectors are of the same length. */
export function checkOffsets({ passages }: StoryFolder): Problem[] {
  return passages.flatMap(({ file, path, value }) => {
    const [{ exact }, { start, end }] = value.target.selector;
    if (end - start === exact.length) return [];
    return [
      {
        file,
        path: path + pointer('target', 'selector', 1, 'end'),
        found: `${end}, ${end - start} characters after the start`,
        expected: `${start + exact.length}, as the quotation has ${exact.length}`,
        remedy: `Anchor the passages anew: ${ANCHOR}.`,
      },
    ];
  });
}
