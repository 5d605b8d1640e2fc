import * as v from 'valibot';
import { PassageAnnotationSchema } from '../../story/passage.ts';
import { type Problem, pointer } from '../../story/problem.ts';
import { DraftSchema } from './anchor.ts';
import { ANCHOR } from './usage.ts';

const ItemsSchema = v.object({ first: v.object({ items: v.array(v.unknown()) }) });

/**
 * The problem that passages.json has passages that lack only what anchoring fills in; undefined where there are
 * none. `explains`: whether a schema's problem with the file comes of that.
 */
export function unanchored(
  passages: unknown,
): { readonly problem: Problem; explains(problem: Problem): boolean } | undefined {
  const collection = v.safeParse(ItemsSchema, passages);
  if (!collection.success) return undefined;
  const drafts = collection.output.first.items.flatMap((item, index) =>
    v.is(DraftSchema, item) && !v.is(PassageAnnotationSchema, item) ? pointer('first', 'items', index) : [],
  );
  if (drafts.length === 0) return undefined;
  return {
    problem: {
      file: 'passages.json',
      path: drafts[0] ?? '',
      found: `passages that are not anchored in the article yet (${drafts.length})`,
      expected: 'each with paragraph, context and position',
      remedy: `Run: ${ANCHOR}.`,
    },
    explains: ({ path }) =>
      path === '/total' || drafts.some((draft) => path === draft || path.startsWith(`${draft}/`)),
  };
}
