import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../folder.ts';
import { isFlat, ringsOf } from '../positions.ts';

/** The rings of polygons end where they begin (RFC 7946 §3.1.6), and have an inside. */
export function checkRings({ features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value }) =>
    ringsOf(value.geometry).flatMap(({ path: at, value: ring }) =>
      [openness(ring), flatness(ring, value.id)].flatMap((fault) =>
        fault ? { file, path: `${path}/geometry${at}`, ...fault } : [],
      ),
    ),
  );
}

type Fault = Pick<Problem, 'found' | 'expected' | 'remedy'>;

function openness(ring: GeoJSON.Position[]): Fault | undefined {
  if (String(ring[0]) === String(ring.at(-1))) return undefined;
  return {
    found: `an open ring, from [${ring[0]?.join(', ')}] to [${ring.at(-1)?.join(', ')}]`,
    expected: 'a ring that ends where it begins',
    remedy: 'Repeat the first position at the end.',
  };
}

function flatness(ring: GeoJSON.Position[], id: string): Fault | undefined {
  if (!isFlat(ring)) return undefined;
  const places = new Set(ring.map(String)).size;
  return {
    found: `a ring without area: ${places === 1 ? 'all its positions are one' : 'its positions lie on one line'}`,
    expected: 'three positions at least that do not lie on one line',
    remedy: `Redraw ${id} there, or remove the ring.`,
  };
}
