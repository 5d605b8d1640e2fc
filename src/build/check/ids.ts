import type { Problem } from '../../story/problem.ts';
import type { Located, StoryFolder } from '../folder.ts';

/** No id stands twice among the layers, the features of all layers, the passages, or the notes. */
export function checkIds({ layers, features, passages, notes }: StoryFolder): Problem[] {
  return [layers, features, passages, notes].flatMap(twice);
}

function twice(items: readonly Located<{ readonly id: string }>[]): Problem[] {
  const first = new Map<string, Located<unknown>>();
  return items.flatMap((item) => {
    const { id } = item.value;
    const before = first.get(id);
    if (!before) {
      first.set(id, item);
      return [];
    }
    return [
      {
        file: item.file,
        path: `${item.path}/id`,
        found: `“${id}” a second time (the first is ${before.file}#${before.path})`,
        expected: 'an id of its own',
        remedy: 'Rename one of the two, or remove it.',
      },
    ];
  });
}
