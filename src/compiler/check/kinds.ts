import { KIND_ROWS, KINDS } from '../../story/kinds.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Every feature has a geometry that its kind is drawn with. */
export function checkKinds({ features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value: { id, properties, geometry } }): Problem | [] => {
    const { kind } = properties;
    if (KIND_ROWS[kind].geometries.includes(geometry.type)) return [];
    const fit = KINDS.filter((one) => KIND_ROWS[one].geometries.includes(geometry.type));
    return {
      file,
      path: `${path}/properties/kind`,
      found: `“${kind}” on a ${geometry.type}`,
      expected: `${either(KIND_ROWS[kind].geometries)}, as which that kind is drawn`,
      remedy: `Draw ${id} so, or give it a kind that is drawn as a ${geometry.type}: ${either(fit)}.`,
    };
  });
}

function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
