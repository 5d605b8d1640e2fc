import { type Problem, pointer } from '../../story/problem.ts';
import { alike } from '../alike.ts';
import type { StoryFolder } from '../folder.ts';

/** Passages and notes are on features that the layers have, and a passage mentions only what it is on. */
export function checkFeatures({ featureIds: ids, passages, notes }: StoryFolder): Problem[] {
  const known = (id: string) => !ids || ids.has(id);
  const unknown = (file: string, path: string, id: string): Problem[] =>
    !ids || known(id)
      ? []
      : [
          {
            file,
            path,
            found: `the unknown feature “${id}”`,
            expected: nearest(id, ids),
            remedy: 'Correct the id, or add the feature to a layer.',
          },
        ];

  const onPassages = passages.flatMap(({ file, path, value: { body, target } }) => [
    ...body.flatMap(({ source }, index) => unknown(file, path + pointer('body', index, 'source'), source)),
    ...target.selector[0].refinedBy.flatMap(({ feature }, index) => {
      if (body.some(({ source }) => source === feature)) return [];
      const at = path + pointer('target', 'selector', 0, 'refinedBy', index, 'feature');
      if (!known(feature)) return unknown(file, at, feature);
      // Perhaps it is what an unknown id of the body, a fault of its own, was to be.
      if (!body.every(({ source }) => known(source))) return [];
      return [
        {
          file,
          path: at,
          found: `a mention of “${feature}”, which is not in the passage’s body`,
          expected: `one of ${body.map(({ source }) => source).join(', ')}`,
          remedy: 'Add the feature to the body, or correct the mention.',
        },
      ];
    }),
  ]);
  const onNotes = notes.flatMap(({ file, path, value }) =>
    value.target.flatMap((id, index) => unknown(file, path + pointer('target', index), id)),
  );
  return [...onPassages, ...onNotes];
}

/** Says which id was perhaps meant: the one with the fewest letters changed, else one that holds it or is held by it. */
function nearest(id: string, ids: ReadonlySet<string>): string {
  const meant = alike(id, ids) ?? [...ids].find((known) => known.includes(id) || id.includes(known));
  return meant === undefined ? 'the id of a feature in one of the layers' : `perhaps “${meant}”`;
}
