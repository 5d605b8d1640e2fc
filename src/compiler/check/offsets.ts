import { type Problem, pointer } from '../../story/problem.ts';
import { placeQuotation } from '../article/quotation.ts';
import { ANCHOR } from '../article/usage.ts';
import type { StoryFolder } from '../read/folder.ts';

/** A passage's two selectors are of the same length; what is quoted wrongly is a fault of its own. */
export function checkOffsets({ passages, fingerprint }: StoryFolder): Problem[] {
  return passages.flatMap(({ file, path, value }) => {
    const [{ exact }, { start, end }] = value.target.selector;
    if (end - start === exact.length) return [];
    if (fingerprint && !placeQuotation(fingerprint, exact, value.target.paragraph)) return [];
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
