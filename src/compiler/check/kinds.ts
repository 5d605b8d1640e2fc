import { GEOMETRIES, KINDS } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';

/** Every feature has a geometry that its kind is drawn with. */
export function checkKinds({ features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value: { id, properties, geometry } }): Problem | [] => {
    const { kind } = properties;
    if (GEOMETRIES[kind].includes(geometry.type)) return [];
    const fit = KINDS.filter((one) => GEOMETRIES[one].includes(geometry.type));
    return {
      file,
      path: `${path}/properties/kind`,
      found: `“${kind}” on a ${geometry.type}`,
      expected: `${either(GEOMETRIES[kind])}, as which that kind is drawn`,
      remedy: `Draw ${id} so, or give it a kind that is drawn as a ${geometry.type}: ${either(fit)}.`,
    };
  });
}

function either(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
