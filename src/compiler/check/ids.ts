import type { Problem } from '../../story/problem.ts';
import type { Located, StoryFolder } from '../read/folder.ts';

/** No id stands twice among the layers, the features of all layers, the passages, or the notes; and no layer's file does; no layer is called what no file can be. */
export function checkIds({ layers, features, passages, notes }: StoryFolder): Problem[] {
  const ids = [layers, features, passages, notes].flatMap((items) => twice(items, 'id'));
  return [...ids, ...twice(layers, 'file'), ...layers.flatMap(withDeviceName)];
}

/** Windows has no files of these names, whatever their ending: they are devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A layer's file, and its id, by which it is downloaded. */
function withDeviceName({
  file,
  path,
  value,
}: Located<{ readonly id: string; readonly file: string }>): Problem[] {
  return (['id', 'file'] as const)
    .filter((key) => DEVICE.test(value[key]))
    .map((key) => ({
      file,
      path: `${path}/${key}`,
      found: `“${value[key]}”, which Windows has no file of`,
      expected: 'another name than that of a device (con, prn, aux, nul, com1 …)',
      remedy: 'Rename it.',
    }));
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
