import type { Problem } from '../../story/problem.ts';
import type { Located, StoryFolder } from '../read/folder.ts';

/** No id stands twice among the layers, the features of all layers, the passages, or the notes; and no layer's file does. */
export function checkIds({ layers, features, passages, notes }: StoryFolder): Problem[] {
  const ids = [layers, features, passages, notes].flatMap((items) => twice(items, 'id'));
  return [...ids, ...twice(layers, 'file')];
}

function twice<const K extends 'id' | 'file'>(
  items: readonly Located<Readonly<Record<K, string>>>[],
  key: K,
): Problem[] {
  const first = new Map<string, Located<unknown>>();
  return items.flatMap((item) => {
    const id = item.value[key];
    const before = first.get(id);
    if (!before) {
      first.set(id, item);
      return [];
    }
    return [
      {
        file: item.file,
        path: `${item.path}/${key}`,
        found: `“${id}” a second time (the first is ${before.file}#${before.path})`,
        expected: key === 'id' ? 'an id of its own' : 'a file of its own',
        remedy: 'Rename one of the two, or remove it.',
      },
    ];
  });
}
