import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../folder.ts';
import { ringsOf } from '../positions.ts';

/** The rings of polygons end where they begin (RFC 7946 §3.1.6). */
export function checkRings({ features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value }) =>
    ringsOf(value.geometry)
      .filter(({ value: ring }) => String(ring[0]) !== String(ring.at(-1)))
      .map((ring) => ({
        file,
        path: `${path}/geometry${ring.path}`,
        found: `an open ring, from [${ring.value[0]?.join(', ')}] to [${ring.value.at(-1)?.join(', ')}]`,
        expected: 'a ring that ends where it begins',
        remedy: 'Repeat the first position at the end.',
      })),
  );
}
